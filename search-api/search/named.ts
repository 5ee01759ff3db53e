import type { estypes } from '@elastic/elasticsearch';
import { namedIn } from '../../vietnamese/words.ts';
import type { Question } from './question.ts';
import { WEIGHTS } from './weights.ts';

type Query = estypes.QueryDslQueryContainer;

/** Of a long text that many are looked for. */
const MOST = 8;

/**
 * What persons and places that a question names add, each as a whole: who petitions or is named in the
 * title before whoever is mentioned, and a place before its syllables.
 */
export function namedClauses({ syllables, marked }: Question): Query[] {
  const { persons, places } = namedIn(syllables, marked);
  return [
    ...persons.slice(0, MOST).map((query): Query => ({
      constant_score: {
        filter: { multi_match: { query, type: 'phrase', fields: ['complainants.folded', 'title.folded'] } },
        boost: WEIGHTS.personNamed,
      },
    })),
    ...places.slice(0, MOST).map((query): Query => ({
      constant_score: {
        filter: { match: { 'body.pairs': { query, operator: 'and' } } },
        boost: WEIGHTS.placeNamed * (marked ? WEIGHTS.beside : 1),
      },
    })),
  ];
}
