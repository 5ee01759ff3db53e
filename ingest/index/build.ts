import type { Client, estypes } from '@elastic/elasticsearch';
import {
  aliasOf,
  INDICES,
  indexName,
  isIndexName,
  REFRESH_INTERVAL,
  type IndexKind,
} from '../../mappings/indices.ts';
import { INDEX_KINDS } from '../../mappings/setup.ts';
import { mergeSegments } from './merge.ts';

/** New indices that are being filled beside the living ones. */
export interface Build {
  /** Where to write: an alias that only this build has. */
  readonly target: (kind: IndexKind) => string;
  /** Makes everything written so far findable in the new indices. */
  refresh(): Promise<void>;
  /** Makes the new indices small and quick to search; takes long, and hinders no one. */
  merge(): Promise<void>;
  /** Puts the new indices in the place of the living ones, both in one step. */
  publish(): Promise<void>;
}

/**
 * Begins a build; what an interrupted one left behind is removed.
 *
 * @param at - time that goes into the names
 */
export async function beginBuild(client: Client, prefix: string, at: Date): Promise<Build> {
  await removeUnused(client, prefix);
  const name = (kind: IndexKind): string => indexName(prefix, kind, at);
  const target = (kind: IndexKind): string => `${name(kind)}-build`;
  for (const kind of INDEX_KINDS) {
    const { settings, mappings } = INDICES[kind];
    await client.indices.create({
      index: name(kind),
      aliases: { [target(kind)]: {} },
      settings: { ...settings, refresh_interval: '-1' },
      mappings,
    });
  }
  return {
    target,
    refresh: async () => {
      await client.indices.refresh({ index: INDEX_KINDS.map(name) });
    },
    merge: async () => {
      await client.indices.refresh({ index: INDEX_KINDS.map(name) });
      for (const kind of INDEX_KINDS) await mergeSegments(client, name(kind));
    },
    publish: async () => {
      for (const kind of INDEX_KINDS) {
        const settings = { refresh_interval: REFRESH_INTERVAL };
        await client.indices.putSettings({ index: name(kind), settings });
      }
      await client.indices.updateAliases({
        actions: (
          await Promise.all(INDEX_KINDS.map((kind) => replace(client, prefix, kind, name(kind))))
        ).flat(),
      });
      await removeUnused(client, prefix);
    },
  };
}

/** The steps that give an index its alias and take it from every other. */
async function replace(
  client: Client,
  prefix: string,
  kind: IndexKind,
  index: string,
): Promise<estypes.IndicesUpdateAliasesAction[]> {
  const alias = aliasOf(prefix, kind);
  const living = (await ownIndices(client, prefix, kind)).filter(({ aliases }) => aliases.includes(alias));
  return [
    ...living.map((old) => ({ remove: { index: old.index, alias } })),
    { add: { index, alias } },
    { remove: { index, alias: `${index}-build` } },
  ];
}

/** Removes every index of ours that nobody searches. */
async function removeUnused(client: Client, prefix: string): Promise<void> {
  for (const kind of INDEX_KINDS) {
    const own = await ownIndices(client, prefix, kind);
    const unused = own.filter(({ aliases }) => !aliases.includes(aliasOf(prefix, kind)));
    if (unused.length > 0) await client.indices.delete({ index: unused.map(({ index }) => index) });
  }
}

async function ownIndices(client: Client, prefix: string, kind: IndexKind) {
  const found = await client.indices.get({ index: `${aliasOf(prefix, kind)}-v*`, features: ['aliases'] });
  return Object.entries(found)
    .filter(([index]) => isIndexName(prefix, kind, index))
    .map(([index, { aliases }]) => ({ index, aliases: Object.keys(aliases ?? {}) }));
}
