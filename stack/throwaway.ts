import { Client as Elasticsearch } from '@elastic/elasticsearch';
import pg from 'pg';

/**
 * Makes an empty database beside the one the address names.
 *
 * @param databaseUrl address of any database of a server that lets us make others.
 * @param name letters, digits and underscores.
 * @returns its address.
 */
export async function createDatabase(databaseUrl: string, name: string): Promise<string> {
  await onServer(databaseUrl, `CREATE DATABASE ${name}`);
  return besides(databaseUrl, name);
}

/** Drops a database, whoever still uses it. */
export function dropDatabase(databaseUrl: string, name: string): Promise<void> {
  return onServer(databaseUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

/** The address of another database of the same server. */
export function besides(databaseUrl: string, name: string): string {
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function onServer(databaseUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Removes every index whose name begins so; names each, since a server may refuse to delete by wildcard. */
export async function removeIndices(elasticsearchUrl: string, prefix: string): Promise<void> {
  const client = new Elasticsearch({ node: elasticsearchUrl });
  try {
    const found = Object.keys(await client.indices.get({ index: `${prefix}*` }));
    if (found.length > 0) await client.indices.delete({ index: found });
  } finally {
    await client.close();
  }
}
