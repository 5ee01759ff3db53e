import type { estypes } from '@elastic/elasticsearch';
import type { Question } from './question.ts';
import { WEIGHTS } from './weights.ts';

type Query = estypes.QueryDslQueryContainer;

const YEAR = /^(?:19|20)\d\d$/;
/** Identity numbers have 9 or 12 digits, phone numbers 10 or 11. */
const PERSONAL = /^\d{9,12}$/;
const DIGIT = /\d/;

/**
 * What numbers in a question add: a document number is an identifier, so its own document comes
 * first, then those that cite it.
 */
export function numberClauses(question: Question): Query[] {
  return [
    ...question.codes.flatMap((code) => [
      whole('number', code, WEIGHTS.ownNumber),
      whole('decisions', code, WEIGHTS.citedNumber),
    ]),
    ...partClauses(question),
    ...question.syllables.filter((part) => YEAR.test(part)).map((part) => year(part, question.marked)),
    ...question.syllables
      .filter((part) => PERSONAL.test(part))
      .concat(question.grouped.map(({ digits }) => digits))
      .flatMap((part) => [
        whole('identityNumbers', part, WEIGHTS.person),
        whole('phones', part, WEIGHTS.person),
      ]),
  ];
}

const whole = (field: string, value: string, boost: number): Query => ({
  constant_score: { filter: { term: { [`${field}.whole`]: value } }, boost },
});

const year = (value: string, marked: boolean): Query => ({
  constant_score: {
    filter: { term: { year: Number(value) } },
    boost: WEIGHTS.year * (marked ? WEIGHTS.beside : 1),
  },
});

/** `qd ubnd 1218`, `1218`: parts of a number, in any order, without its signs. */
function partClauses({ alternatives, words, codes }: Question): Query[] {
  const all = [words, ...alternatives.map(({ written }) => written)].join(' ').split(' ').filter(Boolean);
  const abbreviations = alternatives.filter(({ short }) => short).map(({ written }) => written);
  const parts = [...all.filter((word) => DIGIT.test(word)), ...abbreviations];
  if (codes.length > 0 || !parts.some((part) => DIGIT.test(part))) return [];
  const alone = parts.length === all.length;
  const query = parts.join(' ');
  return [
    partsIn('number', query, alone ? WEIGHTS.ownNumberPart : WEIGHTS.numberAmongWords),
    partsIn('decisions', query, alone ? WEIGHTS.citedNumberPart : WEIGHTS.numberAmongWords / 2),
  ];
}

const partsIn = (field: string, query: string, boost: number): Query => ({
  constant_score: { filter: { match: { [field]: { query, operator: 'and' } } }, boost },
});
