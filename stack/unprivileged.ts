import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StackError } from './stack-error.ts';

/** A user of this machine, by number. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const accountName = 'trahoso';
const systemFolder = '/var/lib/tra-ho-so';

/**
 * Elasticsearch and PostgreSQL refuse to run as root. For root: the user `trahoso`, made by `useradd` when
 * missing, or `nobody` where there is no `useradd`. For everyone else: undefined, they run as who they are.
 *
 * @throws StackError when there is no user to run them as.
 */
export function serviceAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = lookUp(accountName) ?? create() ?? lookUp('nobody');
  if (account) return account;
  throw new StackError(
    `Elasticsearch and PostgreSQL refuse to run as root, and user "${accountName}" could not be made.`,
    `Make it (useradd --system ${accountName}), or run \`npm start\` as another user.`,
  );
}

function create(): Account | undefined {
  const args = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', accountName];
  spawnSync('useradd', args);
  return lookUp(accountName);
}

function lookUp(name: string): Account | undefined {
  try {
    const id = (flag: string): number =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/**
 * Makes a folder that belongs to the account, at `path` where the account can go there. Where it cannot
 * (root's own home is closed to others), `path` becomes a link to a folder below /var/lib/tra-ho-so.
 *
 * @returns where the folder really is.
 */
export function ownFolder(path: string, account: Account | undefined): string {
  if (isLink(path)) return readlinkSync(path);
  mkdirSync(dirname(path), { recursive: true });
  if (!account || canEnter(account, dirname(path))) return makeFolder(path, account);
  mkdirSync(systemFolder, { recursive: true });
  chmodSync(systemFolder, 0o755);
  const elsewhere = makeFolder(join(systemFolder, randomBytes(8).toString('hex')), account);
  symlinkSync(elsewhere, path);
  return elsewhere;
}

/** Makes a folder that only the account can use; one that is there becomes the account's. */
export function makeFolder(path: string, account: Account | undefined): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (account) chownSync(path, account.uid, account.gid);
  return path;
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function canEnter(account: Account, folder: string): boolean {
  return spawnSync('test', ['-x', folder], { ...account }).status === 0;
}
