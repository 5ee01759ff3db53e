/**
 * What each part of a match counts for, beside 1 for a syllable without marks in the body. Why
 * each is what it is: docs/relevance.md.
 */
export const WEIGHTS = {
  /** Two neighbouring syllables in the body. */
  pairs: 0.5,
  /** The same, when an expression of the query is written otherwise, or by a synonym. */
  otherwise: 0.7,
  /** A syllable with the very marks that were typed. */
  marked: 1.5,
  /** The same for a single syllable, which has no neighbour to tell it apart. */
  markedAlone: 4,
  /** Every word: before all that lacks one. */
  everyWord: 1000,
  /** A conclusion or decision of these days; half of it after five years. */
  recent: 1,
  /** Neighbours, and syllables, in the fields that say what the document is. */
  fieldPairs: 0.2,
  fieldMarked: 0.3,
  fields: { title: 0.5, complainants: 3, respondents: 1.5, issuer: 0.5, signer: 1 },
  /** The same on a page, where words that stand together are what a person wants to see. */
  pagePairs: 3,
  pageMarked: 1,
  /** Its own number, the number of a document it cites, a part of either; added as they stand. */
  ownNumber: 40,
  citedNumber: 10,
  ownNumberPart: 20,
  citedNumberPart: 5,
  /** A part of a number among other words: it may be anything. */
  numberAmongWords: 2,
  /** The name of who petitions, or of who is named in the title. */
  personNamed: 10,
  /** The name of a place, anywhere. */
  placeNamed: 5,
  /** The year it bears. */
  year: 5,
  /** How much more year and place count beside syllables whose marks count too. */
  beside: 2,
  /** An identity or phone number. */
  person: 20,
} as const;
