import { mkdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { Client } from '@elastic/elasticsearch';
import pg from 'pg';
import type { Services } from '../config/running.ts';
import { setUpIndices } from '../mappings/setup.ts';
import { createDatabase, besides } from '../stack/throwaway.ts';
import {
  afterFilling,
  beforeFilling,
  clearCaches,
  heapOf,
  indexSize,
  record,
  type Bodies,
  type IndexSize,
} from './scale/engine.ts';
import { fill, type Filled } from './scale/fill.ts';
import { percentile, send, timesOf, type Times } from './scale/load.ts';
import { askPostgres, createTable, createTextIndex, sizeOf } from './scale/postgres.ts';
import { requests, SHARES, type Asked, type QueryKind } from './scale/queries.ts';
import { startServer } from './scale/server.ts';

/** What is to be reached at a million pages with eight clients on two cores. */
export const GOALS = { p95Ms: 60, timesTheSmallest: 3, timesTheBareQuery: 1.3, timesTheText: 2 };

/** Sizes that are measured when none is named. */
export const SIZES = [10_000, 100_000, 1_000_000];
const CLIENTS = [1, 8, 32];
/** Requests for each number of clients; first some that are not counted, so that programs are warm. */
const REQUESTS = { 1: 200, 8: 400, 32: 400 } as const;
const WARM_UP = 200;

/** One number of clients: the product over HTTP, and its peers on the same requests. */
export interface LoadRow {
  readonly clients: number;
  readonly api: Times;
  readonly bare: Times;
  readonly postgres: Times | null;
  /** p95 of the product for each kind of request. */
  readonly kinds: Readonly<Partial<Record<QueryKind, number>>>;
  /** Of the machine, over the last minute. */
  readonly loadAverage: number;
}

/** One size. */
export interface SizeReport extends Filled {
  readonly index: IndexSize;
  readonly heapMebibytes: { readonly used: number; readonly max: number };
  readonly postgresBytes: number | null;
  readonly rows: readonly LoadRow[];
}

/** What the measurement gives, ready for JSON. */
export interface ScaleReport {
  readonly goals: typeof GOALS;
  readonly shares: typeof SHARES;
  readonly sizes: readonly SizeReport[];
}

/** What is measured, and where what was filled is kept. */
export interface ScaleOptions {
  readonly services: Services;
  /** Folder in which it is noted how far each size is filled. */
  readonly notes: string;
  readonly sizes: readonly number[];
  /** Without the peer whose filling takes longest. */
  readonly withoutPostgres: boolean;
}

/**
 * Fills indices of each size, where an earlier run has not, and measures a mixed load on each through the product's server in its
 * own process, the same queries sent straight to Elasticsearch, and PostgreSQL full text on the same documents.
 */
export async function measureScale(options: ScaleOptions): Promise<ScaleReport> {
  const sizes: SizeReport[] = [];
  for (const pages of options.sizes) sizes.push(await measureSize(options, pages));
  return { goals: GOALS, shares: SHARES, sizes };
}

async function measureSize(options: ScaleOptions, pages: number): Promise<SizeReport> {
  const { services } = options;
  const prefix = `scale-${pages}`;
  const client = new Client({ node: services.elasticsearchUrl });
  const filled = await fillIndex(client, options, prefix, pages);
  const peer = options.withoutPostgres ? null : await fillPostgres(options, pages);
  const archive = await databaseNamed(services.databaseUrl, 'scale_archive');
  const server = await startServer({ ...services, databaseUrl: archive }, prefix);
  try {
    const rows: LoadRow[] = [];
    await send(requests(1, WARM_UP, filled.documents), 8, askApi(server.url));
    for (const clients of CLIENTS)
      rows.push(await measureLoad({ ...services, prefix, client, url: server.url, peer }, clients, filled));
    return {
      ...filled,
      index: await indexSize(client, prefix),
      heapMebibytes: await heapOf(client),
      postgresBytes: peer && (await sizeOf(peer)),
      rows,
    };
  } finally {
    await server.stop();
    await peer?.end();
    await client.close();
  }
}

async function fillIndex(
  client: Client,
  { services, notes }: ScaleOptions,
  prefix: string,
  pages: number,
): Promise<Filled> {
  mkdirSync(notes, { recursive: true });
  await setUpIndices(client, prefix);
  await beforeFilling(client, prefix);
  const into = { elasticsearchUrl: services.elasticsearchUrl, prefix };
  const filled = await fill({ noteFile: join(notes, `${prefix}.json`), pages, into, name: prefix });
  await afterFilling(client, prefix);
  return filled;
}

async function fillPostgres({ services, notes }: ScaleOptions, pages: number): Promise<pg.Pool> {
  const name = `scale_${pages}`;
  const databaseUrl = await databaseNamed(services.databaseUrl, name);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: Math.max(...CLIENTS) });
  await createTable(pool);
  await fill({ noteFile: join(notes, `${name}.json`), pages, into: { databaseUrl }, name });
  await createTextIndex(pool);
  return pool;
}

async function databaseNamed(server: string, name: string): Promise<string> {
  return createDatabase(server, name).catch((error: unknown) => {
    if ((error as { code?: string }).code === '42P04') return besides(server, name);
    throw error;
  });
}

interface Place extends Services {
  readonly prefix: string;
  readonly client: Client;
  readonly url: string;
  readonly peer: pg.Pool | null;
}

/** Nothing that was asked before is asked again, but by the peers, before which the engine forgets it. */
async function measureLoad(place: Place, clients: number, { documents }: Filled): Promise<LoadRow> {
  const count = REQUESTS[clients as keyof typeof REQUESTS];
  const asked = requests(1000 + clients, count, documents);
  const { client, prefix, peer } = place;
  await clearCaches(client, prefix);
  const loadAverage = loadavg()[0] ?? 0;
  const api = await send(asked, clients, askApi(place.url));
  await clearCaches(client, prefix);
  const bodies = await record(place.elasticsearchUrl, prefix, asked);
  await clearCaches(client, prefix);
  const bare = await send(bodies, clients, (steps) => askEngine(place.elasticsearchUrl, steps));
  const postgres = peer && (await send(asked, clients, (one) => askPostgres(peer, one)));
  const kinds = Object.fromEntries(
    (Object.keys(SHARES) as QueryKind[]).map((kind) => [
      kind,
      percentile(
        api.timed.filter(({ request }) => request.kind === kind).map(({ ms }) => ms),
        0.95,
      ),
    ]),
  );
  return {
    clients,
    api: timesOf(api),
    bare: timesOf(bare),
    postgres: postgres && timesOf(postgres),
    kinds,
    loadAverage,
  };
}

const askApi =
  (url: string) =>
  async ({ kind, q, filters, page }: Asked): Promise<void> => {
    const parameters = new URLSearchParams({ q, ...filters, ...(page > 1 && { page: String(page) }) });
    const path = kind === 'suggestion' ? 'suggest' : 'search';
    const answer = await fetch(`${url}/api/${path}?${parameters.toString()}`);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${q}: ${answer.status} ${text}`);
  };

async function askEngine(url: string, steps: Bodies): Promise<void> {
  for (const step of steps) {
    await Promise.all(
      step.map(async ({ path, body }) => {
        const type = path.includes('_msearch') ? 'application/x-ndjson' : 'application/json';
        const answer = await fetch(`${url}${path}`, {
          method: 'POST',
          body,
          headers: { 'content-type': type },
        });
        const text = await answer.text();
        if (!answer.ok) throw new Error(text);
      }),
    );
  }
}
