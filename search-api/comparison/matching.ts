import type { Token } from './tokens.ts';

/** So many words in a row must be the same to count as matching. */
const RUN = 4;
/** Places of one run in the other text that are looked at: set phrases stand everywhere. */
const MOST_PLACES = 50;

const runAt = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + RUN)
    .map(({ key }) => key)
    .join(' ');

/** Where each run of words begins. */
function placesOf(tokens: readonly Token[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + RUN <= tokens.length; at += 1) {
    const run = runAt(tokens, at);
    const known = places.get(run);
    if (known === undefined) places.set(run, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
}

/** At most one letter in four wrong, as OCR reads them (Levenshtein's distance of two words of about one length). */
export function isNear(one: string, other: string): boolean {
  const most = Math.floor(Math.max(one.length, other.length) / 4);
  if (Math.abs(one.length - other.length) > most) return false;
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[other.length] ?? 0) <= most;
}

/** For each word of one text, the word of the other that stands for it. */
function align(here: readonly Token[], there: readonly Token[]): (number | undefined)[] {
  const places = placesOf(there);
  const aligned: (number | undefined)[] = here.map(() => undefined);
  for (let at = 0; at + RUN <= here.length; at += 1) {
    const found = places.get(runAt(here, at));
    if (!found) continue;
    const before = aligned[at];
    // A run that goes on goes on in the same place.
    const place = before !== undefined && found.includes(before) ? before : found[0];
    for (let i = 0; i < RUN; i += 1) aligned[at + i] ??= (place ?? 0) + i;
  }
  return aligned;
}

/** One word read a little wrongly between words that match is the same word. */
function forgive(
  here: readonly Token[],
  there: readonly Token[],
  aligned: readonly (number | undefined)[],
): (number | undefined)[] {
  return aligned.map((place, at) => {
    const [before, after] = [aligned[at - 1], aligned[at + 1]];
    if (place !== undefined || before === undefined || after !== before + 2) return place;
    const [one, other] = [here[at]?.key ?? '', there[before + 1]?.key ?? ''];
    return isNear(one, other) ? before + 1 : undefined;
  });
}

/**
 * Which words of one text stand in another too: in runs of at least four, marks forgiven, wherever
 * they stand (w-shingling after Broder, “On the resemblance and containment of documents”, 1997), and
 * single words between them that differ by a letter in four.
 *
 * @returns for each word of `here`, and for each of `there`, whether it matches
 */
export function match(
  here: readonly Token[],
  there: readonly Token[],
): { readonly here: readonly boolean[]; readonly there: readonly boolean[] } {
  const one = forgive(here, there, align(here, there));
  const other = forgive(there, here, align(there, here));
  return {
    here: one.map((place) => place !== undefined),
    there: other.map((place) => place !== undefined),
  };
}
