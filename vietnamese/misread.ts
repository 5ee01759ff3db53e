import { fold } from './fold.ts';
import { isUnmarkedSyllable } from './syllable.ts';

/**
 * Letters that OCR takes for one another in print, each way: shapes alike, chosen by hand. Unmarked,
 * since marks are lost more often than letters and are forgiven before.
 */
const TAKEN_FOR: readonly (readonly [string, string])[] = [
  ['m', 'rn'],
  ['m', 'nn'],
  ['n', 'ri'],
  ['n', 'u'],
  ['u', 'ii'],
  ['u', 'ir'],
  ['u', 'il'],
  ['h', 'b'],
  ['h', 'li'],
  ['l', 'i'],
  ['l', '1'],
  ['i', '1'],
  ['i', 'j'],
  ['t', 'l'],
  ['t', 'i'],
  ['t', 'f'],
  ['o', '0'],
  ['o', 'c'],
  ['o', 'e'],
  ['c', 'e'],
  ['d', 'cl'],
  ['g', 'q'],
  ['y', 'v'],
  ['s', '5'],
  ['b', '8'],
];

const SLIPS = TAKEN_FOR.flatMap(
  ([a, b]) =>
    [
      [a, b],
      [b, a],
    ] as const,
);
/** Syllables shorter than this are too like one another. */
const SHORTEST = 2;

/**
 * What OCR may have made of a word, by one slip: only forms that are no Vietnamese syllable and so
 * can hardly be anything but misread. `hùng` gives `bung`? No: that is a word. It gives `hnng`, `hirng`.
 *
 * @param word - one syllable or number, in any marks
 * @returns lower case without marks, each once; empty where nothing can be told apart.
 */
export function misreadings(word: string): string[] {
  const right = fold(word);
  if (right.length < SHORTEST || !/^[a-z0-9]+$/.test(right)) return [];
  const misread = SLIPS.flatMap(([given, taken]) =>
    placesOf(given, right).map((at) => right.slice(0, at) + taken + right.slice(at + given.length)),
  );
  return [...new Set(misread)].filter(
    (form) => form !== right && !/^\d+$/.test(form) && !isUnmarkedSyllable(form),
  );
}

function placesOf(part: string, word: string): number[] {
  const places: number[] = [];
  for (let at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) places.push(at);
  return places;
}

/** What stands for letters that may be one: those of several letters first, `tri` is `tn` then wherever it stands. */
const ONE_SHAPE: readonly (readonly [RegExp, string])[] = [
  [/cl/g, 'd'],
  [/rn|nn/g, 'm'],
  [/ri|ii|ir|il/g, 'n'],
  [/li/g, 'h'],
  [/u/g, 'n'],
  [/b/g, 'h'],
  [/[l1jtf]/g, 'i'],
  [/[0ce]/g, 'o'],
  [/q/g, 'g'],
  [/v/g, 'y'],
];

/**
 * A word in which the letters that OCR takes for one another are one letter, so that two readings of it are equal however it
 * was misread: `thuế`, `tbuế` and `Thnê` are all `ihno`. Different words may become one, which matters little where several
 * in a row must agree.
 *
 * @param word - lower case without marks
 */
export const inOneShape = (word: string): string =>
  ONE_SHAPE.reduce((form, [taken, shape]) => form.replace(taken, shape), word);
