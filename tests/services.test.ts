import { existsSync } from 'node:fs';
import { Client as Elasticsearch } from '@elastic/elasticsearch';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { elasticsearchUrl, testDataFolder, testDatabase, testIndexPrefix } from './services.ts';

let made: { databaseUrl: string; prefix: string; folder: string };

describe('what a test file is given', () => {
  made = { databaseUrl: testDatabase(), prefix: testIndexPrefix(), folder: testDataFolder() };

  it('is there to be used', async () => {
    const database = new pg.Client({ connectionString: made.databaseUrl });
    await database.connect();
    expect((await database.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await database.end();
    const client = new Elasticsearch({ node: elasticsearchUrl() });
    await client.indices.create({ index: `${made.prefix}-a` });
    await client.close();
    expect(existsSync(made.folder)).toBe(true);
  });
});

afterAll(async () => {
  const database = new pg.Client({ connectionString: made.databaseUrl });
  await expect(database.connect()).rejects.toThrow(/does not exist/);
  const client = new Elasticsearch({ node: elasticsearchUrl() });
  expect(Object.keys(await client.indices.get({ index: `${made.prefix}*` }))).toEqual([]);
  await client.close();
  expect(existsSync(made.folder)).toBe(false);
});
