import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fold } from './fold.ts';
import { normalise } from './normalise.ts';
import { places } from './places/gazetteer.ts';

let entries: ReadonlySet<string> | undefined;

/** The 74,000 words of the dictionary that vntk ships, lower case, as they stand there. */
export function dictionary(): ReadonlySet<string> {
  if (entries) return entries;
  const ofVntk = createRequire(createRequire(import.meta.url).resolve('vntk'));
  const file = ofVntk.resolve('@vntk/dictionary/data/Viet74K.txt');
  entries = new Set(readFileSync(file, 'utf8').toLowerCase().split('\n'));
  return entries;
}

interface Compounds {
  readonly marked: ReadonlySet<string>;
  readonly unmarked: ReadonlySet<string>;
}

let compounds: Compounds | undefined;

/** Words of several syllables, and names of places: what stands together or is another word. */
function knownCompounds(): Compounds {
  if (compounds) return compounds;
  const names = places().map(({ name }) => name.toLowerCase());
  const several = [...dictionary(), ...names].map((word) => word.trim()).filter((word) => word.includes(' '));
  compounds = {
    marked: new Set(several.map((word) => normalise(word))),
    unmarked: new Set(several.map(fold)),
  };
  return compounds;
}

const LONGEST = 5;

/**
 * The words that syllables in a row make up, by the dictionary, the longest first: `chậm giải quyết
 * khiếu nại` is `chậm`, `giải quyết`, `khiếu nại`. Works without marks too, where the model of {@link createSegmenter} fails.
 *
 * @param syllables - as typed
 * @param marked - whether they were typed with marks, which then must be those of the word
 */
export function wordsOf(syllables: readonly string[], marked: boolean): string[] {
  const known = marked ? knownCompounds().marked : knownCompounds().unmarked;
  const keys = syllables.map((one) => (marked ? normalise(one).toLowerCase() : fold(one)));
  const words: string[] = [];
  for (let at = 0; at < syllables.length;) {
    let length = Math.min(LONGEST, syllables.length - at);
    while (length > 1 && !known.has(keys.slice(at, at + length).join(' '))) length -= 1;
    words.push(syllables.slice(at, at + length).join(' '));
    at += length;
  }
  return words;
}
