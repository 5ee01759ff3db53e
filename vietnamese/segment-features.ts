import type { AttributeScores } from './crf-model.ts';

/**
 * The attributes that vntk's word model was trained on (vntk 1.4.4, lib/word_tokenizer/index.js):
 * the syllable, its neighbours and their joins, whether these stand in the dictionary, are written
 * with capitals or are numbers. vntk looks each up by a walk through the 74,000 words of its
 * dictionary, which is where its time goes; here the dictionary is a set, each join is made once
 * for all the syllables that see it, and no attribute's name is put together with its value.
 */
const WINDOW = [-2, -1, 0, 1, 2];
const PAIRS = [-2, -1, 0, 1];
const TRIPLES = [-2, -1, 0];

/** One or more syllables in a row, as the model sees them. */
interface Group {
  readonly text: string;
  readonly lower: string;
  readonly known: boolean;
  readonly title: boolean;
  readonly digits: boolean;
}

/** Where one attribute is looked for, and what its value is. */
interface Attribute {
  readonly name: string;
  /** Syllables in the group, and the place of its first one beside the syllable described. */
  readonly length: 1 | 2 | 3;
  readonly first: number;
  readonly valueOf: (group: Group) => string;
}

const truth = (value: boolean): string => (value ? 'True' : 'False');
const whetherKnown = ({ known }: Group): string => truth(known);
const whetherTitle = ({ title }: Group): string => truth(title);
const textIfUnknown = ({ known, text }: Group): string => (known ? '-' : text);

/** Each by its group, name and value. */
const ATTRIBUTES: readonly Attribute[] = [
  ...WINDOW.flatMap((first): Attribute[] => {
    const at = { length: 1, first } as const;
    const name = `T[${first}]`;
    const near = Math.abs(first) < 2;
    return [
      { ...at, name: `${name}.lower`, valueOf: ({ known, lower }) => (known ? '-' : lower) },
      { ...at, name, valueOf: textIfUnknown },
      { ...at, name: `${name}.is_in_dict`, valueOf: whetherKnown },
      ...(near ? [{ ...at, name: `${name}.isdigit`, valueOf: ({ digits }: Group) => truth(digits) }] : []),
      ...(near ? [{ ...at, name: `${name}.istitle`, valueOf: whetherTitle }] : []),
      ...(first < 0 ? [{ ...at, name: `${name}[1]`, valueOf: () => 'X' }] : []),
    ];
  }),
  ...PAIRS.flatMap((first) => joined(2, first, textIfUnknown)),
  ...TRIPLES.flatMap((first) => joined(3, first, ({ text }) => text)),
];

function joined(length: 2 | 3, first: number, valueOf: Attribute['valueOf']): Attribute[] {
  const name = `T[${first},${first + length - 1}]`;
  return [
    { length, first, name: `${name}.is_in_dict`, valueOf: whetherKnown },
    { length, first, name, valueOf },
    ...(first === 0 ? [{ length, first, name: `${name}.istitle`, valueOf: whetherTitle }] : []),
  ];
}

/** Gives the scores of labels for syllables in a row: see {@link createScorer}. */
export type Scorer = (syllables: readonly string[]) => Float64Array[];

/** A group with what it adds to the labels of the syllable at each place beside it; made when asked for. */
interface Scored extends Group {
  readonly added: Float64Array[];
}

/** Syllables that are remembered, then forgotten all at once: some 20 MB. */
const MOST_REMEMBERED = 20_000;

/**
 * Makes what scores the labels of each syllable by its attributes.
 *
 * @param dictionary - the words of the dictionary in lower case
 * @param labels - how many there are
 */
export function createScorer(
  scores: AttributeScores,
  dictionary: ReadonlySet<string>,
  labels: number,
): Scorer {
  const places = placesOf(scores, labels);
  const remembered = new Map<string, Scored>();

  function syllable(text: string): Scored {
    const known = remembered.get(text);
    if (known) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const made = { ...describe(text, dictionary), added: [] };
    remembered.set(text, made);
    return made;
  }

  return (syllables) => {
    const single = syllables.map(syllable);
    const pairs = joinsOf(single, 2, dictionary);
    const groups = [single, pairs, joinsOf(single, 3, dictionary)];
    return single.map((_, i) => {
      const sum = new Float64Array(labels);
      for (const { nth, length, first, before, behind, scoreOf } of places) {
        const at = i + first;
        const group = groups[length - 1]?.[at];
        if (group) addTo(sum, (group.added[nth] ??= scoreOf(group)));
        else addTo(sum, at < 0 ? before : behind);
      }
      return sum;
    });
  };
}

/** The attributes of one group beside a syllable, added up. */
interface Place {
  /** Which of the places that groups of this length may have. */
  readonly nth: number;
  readonly length: 1 | 2 | 3;
  readonly first: number;
  /** When it would begin before the text, or end behind it. */
  readonly before: Float64Array;
  readonly behind: Float64Array;
  readonly scoreOf: (group: Group) => Float64Array;
}

function placesOf(scores: AttributeScores, labels: number): Place[] {
  const place = (length: 1 | 2 | 3, first: number, nth: number): Place => {
    const attributes = ATTRIBUTES.filter((one) => one.length === length && one.first === first);
    const total = (valueOf: (attribute: Attribute) => string): Float64Array => {
      const sum = new Float64Array(labels);
      for (const attribute of attributes) {
        const row = scores.get(attribute.name)?.get(valueOf(attribute));
        if (row) addTo(sum, row);
      }
      return sum;
    };
    const [before, behind] = [total(() => 'BOS'), total(() => 'EOS')];
    return { nth, length, first, before, behind, scoreOf: (group) => total(({ valueOf }) => valueOf(group)) };
  };
  return [
    ...WINDOW.map((first, nth) => place(1, first, nth)),
    ...PAIRS.map((first, nth) => place(2, first, nth)),
    ...TRIPLES.map((first, nth) => place(3, first, nth)),
  ];
}

function addTo(sum: Float64Array, row: Float64Array): void {
  for (let label = 0; label < sum.length; label++) sum[label] = (sum[label] ?? 0) + (row[label] ?? 0);
}

function describe(text: string, dictionary: ReadonlySet<string>): Group {
  const lower = text.toLowerCase();
  const title = text === text.charAt(0).toUpperCase() + lower.slice(1) && /^[\p{L}\p{N}]+$/u.test(text);
  return { text, lower, known: dictionary.has(lower), title, digits: /^\d+$/.test(text) };
}

/** The group that begins at each syllable and has so many. */
function joinsOf(single: readonly Group[], length: 2 | 3, dictionary: ReadonlySet<string>): Scored[] {
  const joins: Scored[] = [];
  for (let i = 0; i + length <= single.length; i++) {
    let { text = '', lower = '', title = false } = single[i] ?? {};
    for (let beside = i + 1; beside < i + length; beside++) {
      const next = single[beside];
      text += ` ${next?.text ?? ''}`;
      lower += ` ${next?.lower ?? ''}`;
      title &&= next?.title ?? false;
    }
    joins.push({ text, lower, known: dictionary.has(lower), title, digits: false, added: [] });
  }
  return joins;
}
