/** A path of our own pages, as a form names the page to go back to; `null` for anything else. */
export function ownPath(back: string): string | null {
  const base = 'http://own.invalid';
  const url = back.startsWith('/') ? URL.parse(back, base) : null;
  return url?.origin === base ? url.pathname + url.search + url.hash : null;
}
