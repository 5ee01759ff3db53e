/**
 * What each part of a match counts for, beside 1 for a syllable without marks in the body. Why
 * each is what it is: docs/decisions/0060-ranking.md.
 */
export const WEIGHTS = {
  /** Two neighbouring syllables in the body. */
  pairs: 1.5,
  /** The same, when an expression of the query is written otherwise. */
  otherwise: 0.5,
  /** A syllable with the very marks that were typed. */
  marked: 0.5,
  /** The same for a single syllable, which has no neighbour to tell it apart. */
  markedAlone: 2,
  /** The same for a query typed without marks: hardly more than a tie-break. */
  unmarked: 0.1,
  /** Neighbours in a field that says what the document is. */
  fields: { title: 2, complainants: 3, respondents: 1.5, issuer: 0.5, signer: 1 },
  /** Its own number, the number of a document it cites, a part of either; added as they stand. */
  ownNumber: 40,
  citedNumber: 10,
  ownNumberPart: 20,
  citedNumberPart: 5,
  /** A part of a number among other words: it may be anything. */
  numberAmongWords: 2,
  /** The year it bears. */
  year: 2,
  /** An identity or phone number. */
  person: 20,
} as const;
