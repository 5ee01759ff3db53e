import { Client, type estypes } from '@elastic/elasticsearch';
import { mergeSegments } from '../../ingest/index/merge.ts';
import { aliasOf, REFRESH_INTERVAL } from '../../mappings/indices.ts';
import { INDEX_KINDS } from '../../mappings/setup.ts';
import { createSearch } from '../../search-api/search/search.ts';
import { searchQuery } from '../../search-api/search/search.schemas.ts';
import type { Asked } from './queries.ts';

/** What the two indices of a prefix need. */
export interface IndexSize {
  readonly documents: number;
  readonly pages: number;
  readonly segments: number;
}

const both = (prefix: string): string[] => INDEX_KINDS.map((kind) => aliasOf(prefix, kind));

/** While an index is filled nobody searches it, as while it is rebuilt. */
export async function beforeFilling(client: Client, prefix: string): Promise<void> {
  await client.indices.putSettings({ index: both(prefix), settings: { refresh_interval: '-1' } });
}

/** What a rebuild does at its end (`ingest/index/build.ts`). */
export async function afterFilling(client: Client, prefix: string): Promise<void> {
  await client.indices.refresh({ index: both(prefix) });
  for (const index of both(prefix)) await mergeSegments(client, index);
  await client.indices.putSettings({
    index: both(prefix),
    settings: { refresh_interval: REFRESH_INTERVAL },
  });
}

/** Bytes on disk. */
export async function indexSize(client: Client, prefix: string): Promise<IndexSize> {
  const { indices = {} } = await client.indices.stats({ index: both(prefix), metric: ['store', 'segments'] });
  const of = (kind: 'documents' | 'pages'): estypes.IndicesStatsIndicesStats | undefined =>
    Object.entries(indices).find(([name]) => name.startsWith(aliasOf(prefix, kind)))?.[1];
  const bytes = (kind: 'documents' | 'pages'): number => of(kind)?.total?.store?.size_in_bytes ?? 0;
  const segments = INDEX_KINDS.reduce((sum, kind) => sum + (of(kind)?.total?.segments?.count ?? 0), 0);
  return { documents: bytes('documents'), pages: bytes('pages'), segments };
}

/** Heap of the engine in use and at most, MiB. */
export async function heapOf(client: Client): Promise<{ used: number; max: number }> {
  const { nodes } = await client.nodes.stats({ metric: 'jvm' });
  const [node] = Object.values(nodes);
  const { heap_used_in_bytes: used = 0, heap_max_in_bytes: max = 0 } = node?.jvm?.mem ?? {};
  return { used: used / 2 ** 20, max: max / 2 ** 20 };
}

/** Forgets answers and filters that the engine keeps, so that nothing asked before is easier now. */
export async function clearCaches(client: Client, prefix: string): Promise<void> {
  await client.indices.clearCache({ index: both(prefix), request: true, query: true });
}

/** What the product sends to the engine for one request, in steps; what is sent at once stands in one step. */
export type Bodies = readonly (readonly { readonly path: string; readonly body: string }[])[];

/** Records what the product's search sends to the engine for each request. */
export async function record(node: string, prefix: string, asked: readonly Asked[]): Promise<Bodies[]> {
  const client = new Client({ node });
  let steps: { path: string; body: string }[][] = [];
  let open = 0;
  client.diagnostic.on('request', (_, sent) => {
    if (!sent || !/_m?search/.test(sent.meta.request.params.path)) return;
    if (open === 0) steps.push([]);
    open += 1;
    const { path, querystring = '', body } = sent.meta.request.params;
    const asked = new URLSearchParams(querystring).toString();
    steps.at(-1)?.push({ path: `${path}?${asked}`, body: typeof body === 'string' ? body : '' });
  });
  client.diagnostic.on('response', (_, got) => {
    if (got && /_m?search/.test(got.meta.request.params.path)) open -= 1;
  });
  const search = createSearch({ client, prefix });
  const viewer = { clearances: new Set<never>() };
  const all: Bodies[] = [];
  for (const { q, kind, filters, page } of asked) {
    steps = [];
    if (kind === 'suggestion') await search.suggest(viewer, q);
    else await search.find(viewer, searchQuery.parse({ q, ...filters, page: String(page) }));
    all.push(steps);
  }
  await client.close();
  return all;
}
