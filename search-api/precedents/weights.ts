/** How much each likeness counts in the ranking of precedents; why: docs/decisions/0092-precedents.md. */
export const PRECEDENT_WEIGHTS = {
  /** A shared article of a law on the matter, and a shared law. */
  article: 30,
  law: 6,
  /** The same kind of dispute; the second kind of a document counts half. */
  dispute: 15,
  respondentKind: 12,
  /** Of the text's score, and how many of its pairs of syllables are looked for. */
  text: 1,
  terms: 60,
  subject: 1,
  /** An outcome on the merits; a decision or conclusion; a report. */
  merits: 4,
  decision: 3,
  report: 2,
};
