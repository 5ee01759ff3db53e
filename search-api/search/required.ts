import type { estypes } from '@elastic/elasticsearch';
import { fold } from '../../vietnamese/fold.ts';
import { misreadings } from '../../vietnamese/misread.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import { wordsOf } from '../../vietnamese/words.ts';
import type { Node } from '../query/tree.ts';
import type { Alternative } from './alternatives.ts';
import { inField, isParcel, parcelQueries } from './field-queries.ts';
import { contentWords } from './function-words.ts';
import { isMarked, syllablesOf, wordingOf, type GroupedNumber } from './question.ts';

type Query = estypes.QueryDslQueryContainer;

/**
 * The documents that have all a tree asks for.
 *
 * @param marked - whether the query was typed with marks
 */
export function required(node: Node, marked: boolean): Query {
  switch (node.kind) {
    case 'words':
      return { bool: { filter: everyWord(normalise(node.text), marked) } };
    case 'phrase':
      return phrase(normalise(node.text));
    case 'prefix':
      return beginning(node.text);
    case 'span':
      throw new Error('A span stands in a field only');
    case 'field':
      return { bool: { must: requiredAll([node], marked) } };
    case 'not':
      return { bool: { must_not: [excluded(node.of)] } };
    case 'or':
      return { bool: { should: node.of.map((part) => required(part, marked)), minimum_should_match: 1 } };
    case 'and':
      return { bool: { must: requiredAll(node.of, marked) } };
  }
}

/** Clauses for parts that are all asked for: parcels among them with their sheets. */
export const requiredAll = (parts: readonly Node[], marked: boolean): Query[] => [
  ...parcelQueries(parts),
  ...parts
    .filter((part) => !isParcel(part))
    .map((part) => (part.kind === 'field' ? inField(part, false) : required(part, marked))),
];

/**
 * What is to be left out. Here marks that were typed must be there: `-đất` leaves `đạt` in, since to
 * leave out too much cannot be seen.
 */
function excluded(node: Node): Query {
  switch (node.kind) {
    case 'words':
      return { match: { [bodyFor(node.text)]: { query: normalise(node.text), operator: 'and' } } };
    case 'phrase':
      return { match_phrase: { [bodyFor(node.text)]: normalise(node.text) } };
    case 'field':
      return inField(node, true);
    case 'or':
      return { bool: { should: node.of.map(excluded), minimum_should_match: 1 } };
    case 'and':
      return {
        bool: {
          must: [...parcelQueries(node.of), ...node.of.filter((part) => !isParcel(part)).map(excluded)],
        },
      };
    case 'not':
    case 'prefix':
    case 'span':
      return required(node, false);
  }
}

const bodyFor = (text: string): string => (isMarked(text) ? 'body' : 'body.folded');

/** In longer texts a misread word does not matter, and looking for all of them would. */
const FEW_WORDS = 12;

/**
 * Each word and each expression, in any marks and one of its ways of writing. A word of several
 * syllables must stand together: scattered over a document they are other words.
 */
function everyWord(text: string, marked: boolean): Query[] {
  const { words, codes, grouped, alternatives } = wordingOf(text);
  const several = wordsOf(syllablesOf(marked ? contentWords(words) : words), marked);
  return [
    ...(several.length > FEW_WORDS ? several.map(together) : several.map(readSomehow)),
    ...codes.map(together),
    ...grouped.map(inAnyGroups),
    ...alternatives.map(({ written, others }: Alternative) => ({
      bool: { should: [written, ...others].map(together) },
    })),
  ];
}

/** A word as it is, or as OCR may have misread one of its letters. */
function readSomehow(word: string): Query {
  const syllables = syllablesOf(word);
  const forms = syllables.map((syllable) => [syllable, ...misreadings(syllable)]);
  const [first = [], second = []] = forms;
  if (forms.every(({ length }) => length === 1)) return together(word);
  if (syllables.length === 1) return anyOf('body.folded', first);
  const pairs = besides(forms).map(([some, next]) =>
    anyOf(
      'body.pairs',
      some.flatMap((one) => next.map((other) => `${one} ${other}`)),
    ),
  );
  if (syllables.length === 2) return second.length > 0 ? { bool: { filter: pairs } } : together(word);
  const somehow = forms.map((each) => ({
    any_of: { intervals: each.map((query) => ({ match: { query } })) },
  }));
  const inOrder = { all_of: { ordered: true, max_gaps: 0, intervals: somehow } };
  return { bool: { filter: [...pairs, { intervals: { 'body.folded': inOrder } }] } };
}

/** Each two neighbours. */
const besides = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.slice(1).flatMap((next, i) => {
    const before = all[i];
    return before === undefined ? [] : [[before, next] as const];
  });

/** One of a few words or pairs: the first as it is typed, the others without marks. */
const anyOf = (field: 'body.folded' | 'body.pairs', [typed = '', ...others]: readonly string[]): Query => ({
  bool: {
    should: [
      { match: { [field]: typed } },
      ...(others.length > 0 ? [{ terms: { [field]: others.map(fold) } }] : []),
    ],
  },
});

/**
 * Syllables side by side. Two are a pair of the index, found without a look at places; of more every
 * two neighbours are, so that places are looked at in few documents.
 */
function together(text: string): Query {
  const pairs = besides(syllablesOf(text)).map(([one, next]) => ({
    match: { 'body.pairs': `${one} ${next}` },
  }));
  const [only] = pairs;
  if (only && pairs.length === 1) return only;
  return { bool: { must: [inARow(text)], filter: pairs } };
}

/** A person's number: as a fact, however it was written, else as it was typed. */
const inAnyGroups = ({ written, digits }: GroupedNumber): Query => ({
  bool: {
    should: [
      { term: { 'phones.whole': digits } },
      { term: { 'identityNumbers.whole': digits } },
      { match: { 'body.folded': digits } },
      inARow(written),
    ],
  },
});

const inARow = (text: string): Query => ({ match_phrase: { 'body.folded': text } });

/** Marks forgiven, as OCR loses them, but those that have them first. */
const phrase = (text: string): Query =>
  isMarked(text)
    ? { bool: { must: [inARow(text)], filter: [together(text)], should: [{ match_phrase: { body: text } }] } }
    : { bool: { must: [inARow(text)], filter: [together(text)] } };

const beginning = (query: string): Query => ({
  match_bool_prefix: { 'body.folded': { query: normalise(query), operator: 'and' } },
});
