const KEY = 'tra-ho-so:da-tim';
const KEPT = 20;

/** Own searches, last first; they never leave the browser. Empty where it keeps nothing. */
export function recentSearches(storage: Storage): string[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    // What another program or an older version left there is not worth a broken page.
    return [];
  }
}

/** Puts a search before the others. */
export function rememberSearch(storage: Storage, q: string): void {
  const others = recentSearches(storage).filter((other) => other !== q);
  try {
    storage.setItem(KEY, JSON.stringify([q, ...others].slice(0, KEPT)));
  } catch {
    // Private windows keep nothing; searching goes on.
  }
}

/** Forgets them all. */
export const forgetSearches = (storage: Storage): void => storage.removeItem(KEY);

/** Those that begin as was typed. */
export function recentLike(recent: readonly string[], typed: string, most: number): string[] {
  const beginning = typed.trim().toLocaleLowerCase('vi');
  return recent.filter((q) => q !== typed && q.toLocaleLowerCase('vi').startsWith(beginning)).slice(0, most);
}
