import { Kysely, Migrator, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import * as archive from './migrations/001-archive.ts';
import * as disguise from './migrations/002-disguise.ts';
import * as standIns from './migrations/003-stand-ins.ts';
import * as savedSearches from './migrations/004-saved-searches.ts';
import * as links from './migrations/005-links.ts';
import * as profiles from './migrations/006-profiles.ts';
import * as decisions from './migrations/007-decisions.ts';
import * as registrations from './migrations/008-registrations.ts';
import * as petitions from './migrations/009-petitions.ts';
import * as factsFormat from './migrations/010-facts-format.ts';
import * as profileColumns from './migrations/011-profile-columns.ts';
import * as linkingOrder from './migrations/012-linking-order.ts';
import type { ArchiveSchema } from './schema.ts';

/** The archive's database. */
export type Database = Kysely<ArchiveSchema>;

/** A transaction in it. */
export type ArchiveTransaction = Transaction<ArchiveSchema>;

/** Every change of the tables, in order; names are never changed once released. */
const MIGRATIONS = {
  '001-archive': archive,
  '002-disguise': disguise,
  '003-stand-ins': standIns,
  '004-saved-searches': savedSearches,
  '005-links': links,
  '006-profiles': profiles,
  '007-decisions': decisions,
  '008-registrations': registrations,
  '009-petitions': petitions,
  '010-facts-format': factsFormat,
  '011-profile-columns': profileColumns,
  '012-linking-order': linkingOrder,
};

/**
 * A connection that breaks is replaced by the pool, and whoever waits on it hears by their query. What
 * the connection itself emits beside that would end the process if nobody listened.
 */
const ignoreBreak = (): void => undefined;

/**
 * A pool of connections to PostgreSQL. Opens none before the first query.
 *
 * @param databaseUrl - as in `postgres://user:password@localhost:5432/trahoso`
 */
export function openPool(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    application_name: 'trahoso',
  });
  pool.on('error', ignoreBreak);
  pool.on('connect', (connection) => connection.on('error', ignoreBreak));
  return pool;
}

/** The typed query builder over a pool. */
export const openDatabase = (pool: pg.Pool): Database =>
  new Kysely<ArchiveSchema>({ dialect: new PostgresDialect({ pool }) });

/**
 * Brings the tables up to date. Programs that start at the same moment wait for one another
 * (Kysely takes an advisory lock).
 */
export async function migrate(db: Database): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(MIGRATIONS) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error !== undefined)
    throw error instanceof Error ? error : new Error('migration failed', { cause: error });
}
