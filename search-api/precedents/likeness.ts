import type { estypes } from '@elastic/elasticsearch';
import type { DocumentSource } from '../../mappings/entries.ts';
import { LEVEL } from '../../mappings/levels.ts';
import { PRECEDENT_WEIGHTS as WEIGHTS } from './weights.ts';

type Query = estypes.QueryDslQueryContainer;

/** What of a document decides which others are like it. */
export type Compared = Pick<DocumentSource, 'lawPaths' | 'disputes' | 'respondentKinds' | 'subject'>;

/** A reason to compare by; its name says it to a person. */
export interface Reason {
  readonly words: string;
  readonly weight: number;
  readonly query: Query;
  /** The law, or the article below it, that is shared. */
  readonly path?: string;
}

const named = (words: string, query: Query, weight: number): Reason => ({
  words,
  weight,
  query: { constant_score: { filter: query, boost: weight, _name: words } },
});

/** Laws on how petitions are handled are cited whatever the matter. */
const PROCEDURE = /^Luật (?:Khiếu nại|Tố cáo|Tiếp công dân|Thanh tra|Tổ chức|Ban hành|Tố tụng hành chính)/;

/** `Luật Đất đai 2013 > Điều 74` → `Điều 74 Luật Đất đai 2013`. */
const lawWords = (path: string): string => path.split(LEVEL).toReversed().join(' ');

function laws({ lawPaths }: Compared): Reason[] {
  const ofMatter = lawPaths.filter((path) => !PROCEDURE.test(path));
  return ofMatter.map((path) => {
    const isArticle = path.includes(LEVEL);
    const words = isArticle ? `Cùng điều luật: ${lawWords(path)}` : `Cùng văn bản luật: ${path}`;
    const weight = isArticle ? WEIGHTS.article : WEIGHTS.law;
    return { ...named(words, { term: { lawPaths: path } }, weight), path };
  });
}

/**
 * Reasons why a document is a precedent for another, each a clause named by its Vietnamese words: shared
 * articles and laws, kind of dispute, kind of respondent.
 */
export const reasonsOf = (compared: Compared): Reason[] => [
  ...laws(compared),
  ...compared.disputes.map((kind, at) =>
    named(`Cùng loại vụ việc: ${kind}`, { term: { disputes: kind } }, WEIGHTS.dispute / (at + 1)),
  ),
  ...compared.respondentKinds
    .slice(0, 3)
    .map((kind) =>
      named(
        `Cùng loại đối tượng bị khiếu nại, tố cáo: ${kind}`,
        { term: { respondentKinds: kind } },
        WEIGHTS.respondentKind,
      ),
    ),
];

/** Likeness of the words, neighbours two by two, of the whole and of the subject. */
export const textQueries = (gist: string, subject: string): Query[] => [
  ...(gist === ''
    ? []
    : [
        {
          more_like_this: {
            fields: ['body.pairs'],
            like: [gist],
            min_term_freq: 1,
            min_doc_freq: 2,
            max_query_terms: WEIGHTS.terms,
            minimum_should_match: '1',
            boost: WEIGHTS.text,
          },
        },
      ]),
  ...(subject === '' ? [] : [{ match: { 'body.pairs': { query: subject, boost: WEIGHTS.subject } } }]),
];

/**
 * What has an outcome on the merits before what ended without one, and decisions and conclusions before
 * letters, where they are alike otherwise.
 */
export const standing: readonly Query[] = [
  constant(
    { terms: { outcome: ['công nhận toàn bộ', 'công nhận một phần', 'không công nhận'] } },
    WEIGHTS.merits,
  ),
  constant({ terms: { type: ['quyết định', 'kết luận', 'bản án'] } }, WEIGHTS.decision),
  constant({ term: { type: 'báo cáo' } }, WEIGHTS.report),
];

function constant(filter: Query, boost: number): Query {
  return { constant_score: { filter, boost } };
}
