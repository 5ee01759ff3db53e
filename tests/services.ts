import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { besides, createDatabase, dropDatabase, removeIndices } from '../stack/throwaway.ts';

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
  const server = fromEnvironment('DATABASE_URL');
  beforeAll(() => createDatabase(server, name));
  afterAll(() => dropDatabase(server, name));
  return besides(server, name);
}

/**
 * A beginning for index names that nothing else uses; every index that begins with it is removed after the
 * tests of the file (or `describe`) that calls this at its top level.
 */
export function testIndexPrefix(): string {
  const prefix = uniqueName('test-');
  afterAll(() => removeIndices(elasticsearchUrl(), prefix));
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
