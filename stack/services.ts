import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { servicesFile, type Services } from '../config/running.ts';
import type { Copy } from './copy.ts';
import { startElasticsearch } from './elasticsearch.ts';
import { startPostgres } from './postgres.ts';

/**
 * Brings up what a copy stands on, both at once, and writes down where it answers for the programs that
 * work beside it.
 */
export async function startServices(copy: Copy): Promise<Services> {
  const [elasticsearchUrl, databaseUrl] = await Promise.all([startElasticsearch(copy), startPostgres(copy)]);
  const services = { elasticsearchUrl, databaseUrl };
  const file = servicesFile(copy.data);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(services, undefined, 2), { mode: 0o600 });
  return services;
}
