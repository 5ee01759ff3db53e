/**
 * The attributes that vntk's word model was trained on (vntk 1.4.4, lib/word_tokenizer/index.js):
 * the syllable, its neighbours and their joins, whether these stand in the dictionary, are written
 * with capitals or are numbers. vntk looks each up by a walk through the 74,000 words of its
 * dictionary, which is where its time goes; here the dictionary is a set.
 */
const WINDOW = [-2, -1, 0, 1, 2];
const PAIRS = [-2, -1, 0, 1];
const TRIPLES = [-2, -1, 0];

/**
 * One list of attributes for each syllable, as `name=value`.
 *
 * @param syllables - tokens in order.
 * @param dictionary - the words of the dictionary in lower case.
 */
export function syllableAttributes(
  syllables: readonly string[],
  dictionary: ReadonlySet<string>,
): string[][] {
  const seen = syllables.map((text) => describe(text, dictionary));
  return syllables.map((_, i) => attributesAt(seen, i, dictionary));
}

interface Syllable {
  readonly text: string;
  readonly lower: string;
  readonly known: boolean;
  readonly title: boolean;
  readonly digits: boolean;
}

function describe(text: string, dictionary: ReadonlySet<string>): Syllable {
  const lower = text.toLowerCase();
  const title = /^[\p{L}\p{N}]+$/u.test(text) && text === text.charAt(0).toUpperCase() + lower.slice(1);
  return { text, lower, known: dictionary.has(lower), title, digits: /^\d+$/.test(text) };
}

const truth = (value: boolean): string => (value ? 'True' : 'False');

function attributesAt(all: readonly Syllable[], i: number, dictionary: ReadonlySet<string>): string[] {
  const attributes: string[] = [];
  const put = (name: string, value: string) => attributes.push(`${name}=${value}`);
  const outside = (first: number, last: number) =>
    i + first < 0 ? 'BOS' : i + last >= all.length ? 'EOS' : undefined;

  for (const k of WINDOW) {
    const edge = outside(k, k);
    const syllable = all[i + k];
    const text = edge ?? syllable?.text ?? '';
    const name = `T[${k}]`;
    put(`${name}.lower`, edge ?? (syllable?.known ? '-' : (syllable?.lower ?? '')));
    put(name, edge ?? (syllable?.known ? '-' : text));
    put(`${name}.is_in_dict`, edge ?? truth(syllable?.known ?? false));
    if (Math.abs(k) < 2) put(`${name}.isdigit`, edge ?? truth(syllable?.digits ?? false));
    if (Math.abs(k) < 2) put(`${name}.istitle`, edge ?? truth(syllable?.title ?? false));
    if (k < 0) put(`${name}[1]`, edge ?? 'X');
  }
  const join = (first: number, last: number, forgetKnown: boolean) => {
    const edge = outside(first, last);
    const group = edge ? [] : all.slice(i + first, i + last + 1);
    const known = !edge && dictionary.has(group.map((s) => s.lower).join(' '));
    const name = `T[${first},${last}]`;
    put(`${name}.is_in_dict`, edge ?? truth(known));
    put(name, edge ?? (known && forgetKnown ? '-' : group.map((s) => s.text).join(' ')));
    if (first === 0) put(`${name}.istitle`, edge ?? truth(group.every((s) => s.title)));
  };
  for (const k of PAIRS) join(k, k + 1, true);
  for (const k of TRIPLES) join(k, k + 2, false);
  return attributes;
}
