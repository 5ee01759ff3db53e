import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import type { Originals } from './originals.ts';

/** What is wrong with one original. */
export interface Flaw {
  /**
   * `missing`: recorded, but not on the disk; `changed`: on the disk, but its bytes are not those that
   * came in; `stray`: on the disk, but not recorded (a crash at intake leaves such a file; it does no
   * harm, and the same file sent again takes it over).
   */
  readonly kind: 'missing' | 'changed' | 'stray';
  readonly path: string;
  /** As it came in; absent for stray files. */
  readonly fileName?: string;
}

/** How far verification has come. */
export interface VerifyProgress {
  readonly checked: number;
  readonly total: number;
}

interface Recorded {
  readonly id: string;
  readonly sha256: string;
  readonly file_name: string;
}

const BATCH = 500;

async function hashOf(path: string): Promise<string | null> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** Everything recorded, in parts. */
async function* recorded(db: Database): AsyncGenerator<Recorded> {
  let after: string | null = null;
  for (;;) {
    const { rows }: { rows: Recorded[] } = await sql<Recorded>`
      select id, sha256, file_name from documents
      where ${after === null ? sql`true` : sql`id > ${after}`} order by id limit ${BATCH}`.execute(db);
    yield* rows;
    after = rows.at(-1)?.id ?? null;
    if (after === null) return;
  }
}

async function unrecorded(db: Database, paths: readonly string[]): Promise<string[]> {
  const names = paths.map((path) => basename(path));
  const { rows } = await sql<{ sha256: string }>`
    select sha256 from documents where sha256 = any(${names})`.execute(db);
  const known = new Set(rows.map(({ sha256 }) => sha256));
  return paths.filter((path) => !known.has(basename(path)));
}

async function* strays(db: Database, originals: Originals): AsyncGenerator<Flaw> {
  let paths: string[] = [];
  const ask = async (): Promise<Flaw[]> =>
    (await unrecorded(db, paths)).map((path) => ({ kind: 'stray', path }));
  for await (const path of originals.files()) {
    paths.push(path);
    if (paths.length < BATCH) continue;
    yield* await ask();
    paths = [];
  }
  yield* await ask();
}

/**
 * Hashes every original again and compares it with its record, both ways. Changes nothing.
 *
 * @param onProgress - called after each original
 */
export const createVerify = (db: Database, originals: Originals) =>
  async function* verify(onProgress: (progress: VerifyProgress) => void): AsyncGenerator<Flaw> {
    const { rows } = await sql<{ total: number }>`select count(*)::int as total from documents`.execute(db);
    let checked = 0;
    for await (const { sha256, file_name: fileName } of recorded(db)) {
      const path = originals.path(sha256);
      const found = await hashOf(path);
      if (found === null) yield { kind: 'missing', path, fileName };
      else if (found !== sha256) yield { kind: 'changed', path, fileName };
      checked += 1;
      onProgress({ checked, total: Math.max(rows[0]?.total ?? 0, checked) });
    }
    yield* strays(db, originals);
  };
