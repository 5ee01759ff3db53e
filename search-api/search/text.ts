import type { estypes } from '@elastic/elasticsearch';
import { partsOf } from '../query/tree.ts';
import { otherwise } from './alternatives.ts';
import { numberClauses } from './numbers.ts';
import { looseText, type Question } from './question.ts';
import { required, requiredAll } from './required.ts';
import { WEIGHTS } from './weights.ts';

type Query = estypes.QueryDslQueryContainer;

/** When no document has every word: of two words one, of three two, of more three in five. */
const MOST = '1<-1 3<60%';

const FIELDS = Object.entries(WEIGHTS.fields);

/**
 * The documents that answer a question, and how well.
 *
 * @param relaxed - whether most of the loose words are enough; what was asked by a sign of the
 *   language (a phrase, a field, an exclusion, an alternative) holds all the same
 */
export function textQuery(question: Question, relaxed: boolean): Query {
  const { tree, text, marked } = question;
  if (tree === null) return { match_all: {} };
  return {
    bool: {
      must: relaxed ? widened(question) : [required(tree, marked)],
      should: text === '' ? [] : [...pairs(question), ...marks(question), ...numberClauses(question)],
    },
  };
}

const widened = ({ tree, marked }: Question): Query[] => [
  ...requiredAll(
    partsOf(tree).filter(({ kind }) => kind !== 'words'),
    marked,
  ),
  { match: { 'body.folded': { query: looseText(tree), minimum_should_match: MOST } } },
];

/** Neighbours: in the body, and in the fields that say what the document is. */
const pairs = (question: Question): Query[] => [
  { match: { 'body.pairs': { query: question.text, boost: WEIGHTS.pairs } } },
  ...otherwise(question.text, question.alternatives).map((query) => ({
    match: { 'body.pairs': { query, boost: WEIGHTS.otherwise } },
  })),
  best(question.text, '.pairs', 1),
];

/** Syllables as they were typed. */
function marks({ text, marked, syllables }: Question): Query[] {
  const sure = marked ? WEIGHTS.marked : WEIGHTS.unmarked;
  const boost = syllables.length === 1 ? WEIGHTS.markedAlone : sure;
  return [{ match: { body: { query: text, boost } } }, best(text, '', boost)];
}

const best = (query: string, way: '' | '.pairs', boost: number): Query => ({
  multi_match: {
    query,
    type: 'best_fields',
    tie_breaker: 0.3,
    boost,
    fields: FIELDS.map(([field, weight]) => `${field}${way}^${weight}`),
  },
});
