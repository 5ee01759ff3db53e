import { fold } from '../../vietnamese/fold.ts';
import { createRandom, type Random } from '../relevance/corpus/random.ts';
import { TOPICS } from '../relevance/queries/topics.ts';
import { documentOf } from './documents.ts';

/** Kinds of request in the load, each with its share. */
export const SHARES = {
  marked: 0.22,
  unmarked: 0.22,
  phrase: 0.1,
  filtered: 0.15,
  person: 0.08,
  number: 0.05,
  'deep page': 0.05,
  suggestion: 0.13,
} as const;

/** One of {@link SHARES}. */
export type QueryKind = keyof typeof SHARES;

/** One request of the load. */
export interface Asked {
  readonly kind: QueryKind;
  readonly q: string;
  readonly filters: Readonly<Record<string, string>>;
  /** Page of results, 1 for the first. */
  readonly page: number;
}

const KINDS = Object.keys(SHARES) as QueryKind[];
const SYLLABLES = /[\p{L}]+/gu;

/**
 * Requests as people make them: words of a topic, half a sentence of some document, a name, a number.
 *
 * @param seed - another seed, other requests: what was asked before is not asked again
 * @param documents - how many documents there are to ask for
 */
export function requests(seed: number, count: number, documents: number): Asked[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => request(random, kindOf(random), documents));
}

function kindOf(random: Random): QueryKind {
  let share = random.next();
  return KINDS.find((kind) => (share -= SHARES[kind]) < 0) ?? 'marked';
}

function request(random: Random, kind: QueryKind, documents: number): Asked {
  const { document, pages } = documentOf(random.whole(0, documents - 1));
  const { facts } = document;
  const text = random.pick(pages).text;
  const plain = { kind, filters: {}, page: 1 };
  switch (kind) {
    case 'marked':
      return { ...plain, q: wordsOf(random, text) };
    case 'unmarked':
      return { ...plain, q: fold(wordsOf(random, text)) };
    case 'phrase':
      return { ...plain, q: `"${piece(random, text, random.whole(2, 5))}"` };
    case 'filtered':
      return { ...plain, q: wordsOf(random, text), filters: filterOf(random, facts) };
    case 'person':
      return { ...plain, q: facts.complainants[0]?.name ?? facts.signer ?? 'Lò Văn Hùng' };
    case 'number':
      return { ...plain, q: facts.number ?? facts.decisions[0] ?? '12/QĐ-UBND' };
    case 'deep page':
      return { ...plain, q: piece(random, text, 2), page: random.whole(5, 40) };
    case 'suggestion': {
      const said = [facts.complainants[0]?.name, facts.issuer, facts.subject, facts.number];
      const begun = random.pick(said.filter((one) => one !== undefined));
      return { ...plain, q: begun.slice(0, random.whole(2, 14)).trim() };
    }
  }
}

/** Half of what people type is about a topic, half is remembered from a page. */
const wordsOf = (random: Random, text: string): string =>
  random.chance(0.5)
    ? piece(random, random.pick(TOPICS)[2], random.whole(2, 6))
    : piece(random, text, random.whole(2, 6));

/** Some syllables in a row. */
function piece(random: Random, text: string, length: number): string {
  const syllables = text.match(SYLLABLES) ?? ['đơn'];
  const start = random.whole(0, Math.max(syllables.length - length, 0));
  return syllables.slice(start, start + length).join(' ');
}

function filterOf(
  random: Random,
  {
    type,
    date,
    complainants,
  }: { type?: string; date?: string; complainants: readonly { district?: string }[] },
): Record<string, string> {
  const district = complainants[0]?.district;
  return random.pick([
    { year: date?.slice(0, 4) ?? '2017' },
    { type: type ?? 'đơn' },
    district ? { district } : { type: type ?? 'đơn' },
  ]);
}
