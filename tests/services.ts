import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client as Elasticsearch } from '@elastic/elasticsearch';
import pg from 'pg';
import { afterAll, beforeAll } from 'vitest';

/** Address of the Elasticsearch the tests run against. @throws when the environment names none. */
export function elasticsearchUrl(): string {
  return fromEnvironment('ELASTICSEARCH_URL');
}

/**
 * A database of its own for the test file (or `describe`) that calls this at its top level: empty, made
 * before its tests and dropped after them.
 *
 * @returns its address, to be used inside hooks and tests.
 * @example
 * const databaseUrl = testDatabase();
 * beforeAll(async () => { archive = await openArchive({ databaseUrl, ... }); });
 */
export function testDatabase(): string {
  const name = uniqueName('test_');
  const url = new URL(fromEnvironment('DATABASE_URL'));
  url.pathname = `/${name}`;
  beforeAll(() => onServer(`CREATE DATABASE ${name}`));
  afterAll(() => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  return url.href;
}

/**
 * A beginning for index names that nothing else uses; every index that begins with it is removed after the
 * tests of the file (or `describe`) that calls this at its top level.
 */
export function testIndexPrefix(): string {
  const prefix = uniqueName('test-');
  afterAll(() => removeIndices(prefix));
  return prefix;
}

/**
 * An empty folder, there at once and removed with everything in it after the tests of the file (or
 * `describe`) that calls this at its top level.
 */
export function testDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trahoso-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

function fromEnvironment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the tests by \`npm test\`, or set it.`);
  return value;
}

function uniqueName(start: string): string {
  return start + randomBytes(6).toString('hex');
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: fromEnvironment('DATABASE_URL') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Names each index, since a server may refuse to delete by wildcard. */
async function removeIndices(prefix: string): Promise<void> {
  const client = new Elasticsearch({ node: elasticsearchUrl() });
  try {
    const found = Object.keys(await client.indices.get({ index: `${prefix}*` }));
    if (found.length > 0) await client.indices.delete({ index: found });
  } finally {
    await client.close();
  }
}
