import { homedir } from 'node:os';
import { join } from 'node:path';

/** The checkout everything is run from. */
export const repository = join(import.meta.dirname, '..');

/**
 * Where what is fetched and built once for all copies on this machine lies: below ~/.cache for a user, and
 * for root below /var/cache, since the user its services run as cannot look into root's home.
 */
export function cacheFolder(env: NodeJS.ProcessEnv): string {
  if (process.getuid?.() === 0) return '/var/cache/tra-ho-so';
  const { XDG_CACHE_HOME: caches = '' } = env;
  return join(caches === '' ? join(homedir(), '.cache') : caches, 'tra-ho-so');
}
