import { errors, type Client } from '@elastic/elasticsearch';
import { aliasOf, INDICES, indexName, type IndexKind } from './indices.ts';

/** Both indices, in the order in which they are made. */
export const INDEX_KINDS: readonly IndexKind[] = ['documents', 'pages'];

/**
 * Makes the indices where there are none yet; several programs may do so at once. An index that
 * is there is left as it is, also when it is of an older mapping version.
 *
 * @returns whether an index was made here: it is empty, so that every document is due.
 */
export async function setUpIndices(client: Client, prefix: string): Promise<boolean> {
  const made = await Promise.all(INDEX_KINDS.map((kind) => setUp(client, prefix, kind)));
  return made.includes(true);
}

async function setUp(client: Client, prefix: string, kind: IndexKind): Promise<boolean> {
  const alias = aliasOf(prefix, kind);
  if (await client.indices.existsAlias({ name: alias })) return false;
  const index = indexName(prefix, kind, 'first');
  try {
    await client.indices.create({ index, aliases: { [alias]: {} }, ...INDICES[kind] });
    return true;
  } catch (error) {
    if (alreadyThere(error)) return false;
    throw error;
  }
}

const alreadyThere = (error: unknown): boolean =>
  error instanceof errors.ResponseError && error.message.includes('resource_already_exists_exception');
