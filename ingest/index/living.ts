import type { Client } from '@elastic/elasticsearch';
import { aliasOf, MAPPING_VERSION, versionOfIndex, type IndexKind } from '../../mappings/indices.ts';
import { INDEX_KINDS } from '../../mappings/setup.ts';

/**
 * Fields that an index takes. Between a change of the mappings and the end of its rebuild the living
 * index is of an older version, and refuses what it does not know.
 *
 * @param index - name or alias of one index
 */
export async function fieldsOf(client: Client, index: string): Promise<ReadonlySet<string>> {
  const found = await client.indices.getMapping({ index });
  return new Set(Object.values(found).flatMap(({ mappings }) => Object.keys(mappings.properties ?? {})));
}

/** Whether a living index was made by mappings of another version than this program's; not when there is none. */
export async function isOutdated(client: Client, prefix: string): Promise<boolean> {
  const versions = await Promise.all(INDEX_KINDS.map((kind) => livingVersions(client, prefix, kind)));
  return versions.flat().some((version) => version !== MAPPING_VERSION);
}

async function livingVersions(client: Client, prefix: string, kind: IndexKind): Promise<(number | null)[]> {
  const name = aliasOf(prefix, kind);
  if (!(await client.indices.existsAlias({ name }))) return [];
  const found = await client.indices.getAlias({ name });
  return Object.keys(found).map((index) => versionOfIndex(prefix, kind, index));
}
