import { dictionary } from './dictionary.ts';
import { fold } from './fold.ts';
import { nameAt } from './names.ts';
import { normalise } from './normalise.ts';
import { places } from './places/gazetteer.ts';

/** Words of several syllables, as compared, their syllables parted by single spaces. */
interface Compounds {
  readonly places: ReadonlySet<string>;
  /** Of the dictionary, and the places. */
  readonly words: ReadonlySet<string>;
}

const asWritten = (word: string): string => normalise(word).toLowerCase();

let marked: Compounds | undefined;
let unmarked: Compounds | undefined;

/** As written, or without marks. */
const compounds = (withMarks: boolean): Compounds =>
  withMarks ? (marked ??= compoundsBy(asWritten)) : (unmarked ??= compoundsBy(fold));

function compoundsBy(key: (word: string) => string): Compounds {
  const several = (words: Iterable<string>): string[] =>
    [...words].flatMap((word) => (word.trim().includes(' ') ? [key(word.trim())] : []));
  const named = several(places().map(({ name }) => name));
  return { places: new Set(named), words: new Set([...several(dictionary()), ...named]) };
}

const LONGEST = 5;
/** Said before a person's name, and not in every document that has it. */
const BEFORE_PERSONS: ReadonlySet<string> = new Set('của ông bà anh chị cua ong ba chi'.split(' '));
/** Last syllables of the words for units. */
const UNITS: ReadonlySet<string> = new Set(
  'tỉnh huyện quận xã phường trấn phố tinh huyen quan xa phuong tran pho'.split(' '),
);

/**
 * The words that syllables in a row make up: names of persons, then of places and words of the
 * dictionary, as few as possible: `chậm giải quyết khiếu nại` is `chậm`, `giải quyết`, `khiếu nại`. Works
 * without marks too, where the model of {@link createSegmenter} fails. `của`, `ông`, `bà` before a person's
 * name are left out.
 *
 * @param syllables - as typed
 * @param withMarks - whether they were typed with marks, which then must be those of the word
 */
export function wordsOf(syllables: readonly string[], withMarks: boolean): string[] {
  const words: string[] = [];
  let from = 0;
  for (const { start, end } of personsIn(syllables, withMarks)) {
    let to = start;
    while (to > from && BEFORE_PERSONS.has(syllables[to - 1]?.toLowerCase() ?? '')) to -= 1;
    words.push(...fewestWords(syllables.slice(from, to), withMarks), syllables.slice(start, end).join(' '));
    from = end;
  }
  return [...words, ...fewestWords(syllables.slice(from), withMarks)];
}

/**
 * The persons and places that syllables in a row name, each once.
 *
 * @param syllables - as typed
 * @param withMarks - whether they were typed with marks, which then must be those of the name
 */
export function namedIn(
  syllables: readonly string[],
  withMarks: boolean,
): { readonly persons: readonly string[]; readonly places: readonly string[] } {
  const persons = personsIn(syllables, withMarks).map(({ start, end }) =>
    syllables.slice(start, end).join(' '),
  );
  return {
    persons: [...new Set(persons)],
    places: [...new Set(wordsOf(syllables, withMarks).filter(isPlace))],
  };
}

/** Whether a word is the name of some place, whatever its marks. */
const isPlace = (word: string): boolean => compounds(false).places.has(fold(word));

interface Range {
  readonly start: number;
  readonly end: number;
}

function personsIn(syllables: readonly string[], withMarks: boolean): readonly Range[] {
  const found: Range[] = [];
  for (let start = 0; start < syllables.length; start += 1) {
    const end = start + nameAt(syllables, start, withMarks);
    // `Mai Sơn` may be a person, but hardly ever is.
    if (end === start || isPlace(syllables.slice(start, end).join(' '))) continue;
    found.push({ start, end });
    start = end - 1;
  }
  return found;
}

/**
 * The fewest words, the first as long as can be. A place behind the word for its unit costs nothing, so
 * that `xa gia phu` is not `xa gia`, `phu`.
 */
function fewestWords(syllables: readonly string[], withMarks: boolean): string[] {
  const keys = syllables.map(withMarks ? asWritten : fold);
  const known = compounds(withMarks);
  /** From each syllable on: into how many words the rest falls, and where the first of them ends. */
  const best: { readonly count: number; readonly end: number }[] = [];
  best[keys.length] = { count: 0, end: keys.length };
  for (let start = keys.length - 1; start >= 0; start -= 1) {
    let least = { count: 1 + (best[start + 1]?.count ?? 0), end: start + 1 };
    for (let end = start + 2; end <= Math.min(keys.length, start + LONGEST); end += 1) {
      const word = keys.slice(start, end).join(' ');
      if (!known.words.has(word)) continue;
      const placed = UNITS.has(keys[start - 1] ?? '') && known.places.has(word);
      const count = (placed ? 0 : 1) + (best[end]?.count ?? 0);
      if (count <= least.count) least = { count, end };
    }
    best[start] = least;
  }
  const words: string[] = [];
  for (let at = 0; at < keys.length; at = best[at]?.end ?? keys.length)
    words.push(syllables.slice(at, best[at]?.end).join(' '));
  return words;
}
