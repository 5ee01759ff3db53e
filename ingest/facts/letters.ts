/**
 * Share of capitals among a text's letters, 0..1; 0 for a text without letters.
 *
 * @param text - any text.
 */
export function capitalShare(text: string): number {
  const letters = text.match(/\p{L}/gu) ?? [];
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return letters.length === 0 ? 0 : capitals.length / letters.length;
}

/**
 * How many letters must be changed, added or dropped to make one word of the other (Levenshtein),
 * as far as the limit; beyond it any larger number.
 *
 * @param limit - differences of interest.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // One change mends one end only; most words asked about differ at both.
  const ends = !b.startsWith(a.slice(0, 1)) && !b.endsWith(a.slice(-1));
  if (limit <= 1 && ends && Math.min(a.length, b.length) > 1) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length] ?? 0;
}
