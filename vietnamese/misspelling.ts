import { dictionary } from './dictionary.ts';
import { ABBREVIATIONS, SYNONYMS } from './expressions.ts';
import { fold } from './fold.ts';
import { groupBy } from './group.ts';
import { normalise } from './normalise.ts';
import { isUnmarkedSyllable } from './syllable.ts';

/** Onsets and ends that dialects do not tell apart, as one letter; longest first. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/^(?:tr|ch)/u, 'C'],
  [/^(?:s|x)/u, 'X'],
  [/^(?:gi(?=\p{L})|d|r|v)/u, 'D'],
  [/^(?:l|n(?![gh]))/u, 'N'],
  [/^(?:ngh|ng)/u, 'G'],
  [/^(?:k(?!h)|qu?|c(?!h))/u, 'K'],
  [/y$/u, 'i'],
  [/(?:ng|nh|n)$/u, 'n'],
  [/(?:ch|c|t)$/u, 't'],
];

/** What a syllable sounds like where onsets, ends, hỏi and ngã are not told apart. */
const sound = (syllable: string): string =>
  ALIKE.reduce(
    (heard, [written, one]) => heard.replace(written, one),
    syllable.normalize('NFD').replace('\u0303', '\u0309').normalize('NFC'),
  );

/**
 * A syllable without the keys of Telex that were taken for letters, and so without marks: `khieeus` →
 * `khieu`, `nuwocs` → `nuoc`.
 *
 * @returns `null` where there are none
 */
function withoutTelex(typed: string): string | null {
  const unmarked = fold(typed);
  if (unmarked !== typed || isUnmarkedSyllable(unmarked)) return null;
  const bare = unmarked
    .replace(/[sfrxj]$/, '')
    .replace(/w/g, '')
    .replace(/([a-z])\1+/g, '$1');
  return bare !== unmarked && isUnmarkedSyllable(bare) ? bare : null;
}

/** Whether one letter more, less, other, or two changed about make one of the other (Damerau 1964). */
function oneSlipApart(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restA, restB] = [a.slice(at), b.slice(at)];
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA.slice(2) === restB.slice(2) && restA.slice(0, 2) === [restB[1], restB[0]].join(''))
  );
}

/** Shorter ones are too like one another. */
const LONG_ENOUGH = 3;

type Two = readonly [first: string, second: string];

interface Known {
  readonly words: ReadonlySet<string>;
  readonly byFirst: ReadonlyMap<string, readonly Two[]>;
  readonly bySecond: ReadonlyMap<string, readonly Two[]>;
}

let known: Known | undefined;

/** Words of two syllables, of the dictionary and of the trade, and by either syllable without marks. */
function knownWords(): Known {
  if (known) return known;
  const trade = [...SYNONYMS.flat(), ...ABBREVIATIONS.flatMap(({ long }) => long)];
  const two = [...dictionary(), ...trade].flatMap((word): Two[] => {
    const [first, second, third] = normalise(word).toLowerCase().trim().split(' ');
    return first && second && third === undefined ? [[first, second]] : [];
  });
  known = {
    words: new Set(two.flatMap(([a, b]) => [`${a} ${b}`, fold(`${a} ${b}`)])),
    byFirst: groupBy(two, ([first]) => fold(first)),
    bySecond: groupBy(two, ([, second]) => fold(second)),
  };
  return known;
}

/** Words that two syllables may have been meant to be, those that sound alike and those a letter off. */
export interface Meant {
  readonly byEar: readonly string[];
  readonly byLetter: readonly string[];
}

/**
 * Words that two neighbouring syllables may have been meant to be, where one of them is misspelt (by ear:
 * `chanh chấp`, `sử phạt`, `khiếu lại`, `giãi quyết`; by a letter: `thủy đện`), or was typed in Telex that
 * was off (`khieeus naij`).
 *
 * @param withMarks - whether the query was typed with marks, which then count
 * @returns nothing where they are a word; without marks where none were typed
 */
export function wordsMeant([first, second]: Two, withMarks: boolean): Meant {
  const asTyped = (syllable: string) => (withMarks ? normalise(syllable).toLowerCase() : fold(syllable));
  const typed: Two = [asTyped(first), asTyped(second)];
  const telex = typed.map(withoutTelex);
  const { words, byFirst, bySecond } = knownWords();
  if (words.has(typed.join(' '))) return { byEar: [], byLetter: [] };
  const marked = withMarks || telex.some((bare) => bare !== null);
  const near = [
    ...(byFirst.get(telex[0] ?? fold(typed[0])) ?? []),
    ...(bySecond.get(telex[1] ?? fold(typed[1])) ?? []),
  ].map(([a, b]): Two => (marked ? [a, b] : [fold(a), fold(b)]));
  const same = (i: 0 | 1, word: Two): boolean =>
    telex[i] ? fold(word[i]) === telex[i] : (withMarks ? word[i] : fold(word[i])) === typed[i];
  const like = (alike: (given: string, right: string) => boolean): string[] => {
    const slip = (i: 0 | 1, word: Two) =>
      same(i, word) || alike(typed[i], withMarks ? word[i] : fold(word[i]));
    const fits = (word: Two) => (same(0, word) && slip(1, word)) || (same(1, word) && slip(0, word));
    return [...new Set(near.filter(fits).map((word) => word.join(' ')))];
  };
  return {
    byEar: like((given, right) => sound(given) === sound(right)),
    byLetter: like(
      (given, right) =>
        given.length >= LONG_ENOUGH && right.length >= LONG_ENOUGH && oneSlipApart(given, right),
    ),
  };
}
