/**
 * Weights of evidence in bits: log2 of how much likelier an agreement (or a difference) is in a pair that is
 * related than in one that is not (Fellegi and Sunter, "A Theory for Record Linkage", JASA 1969).
 * Weights of names follow how often the name occurs (Winkler's term-frequency adjustment). Measured and
 * explained in docs/decisions/0090-linking.md.
 */

/** Whether two mentions are one person; a name's own weight is worked out by {@link nameWeight}. */
export const PERSON = {
  /** Odds before any evidence that two people brought together by the index are one. */
  prior: -14,
  /** `other`: so much that not even a rare name in one hamlet and one matter outweighs it. */
  identity: { same: 20, slip: 9, other: { clear: -24, scanned: -16 } },
  phone: { same: 12, slip: 5, other: -0.5 },
  /** `near`: within the two years by which papers of one person differ, or a digit read wrongly. */
  birthYear: { same: 5, near: -6, other: { clear: -20, scanned: -12 } },
  name: { marksLost: -3, marksDiffer: -8, near: 5, nearAndClear: -5, shortened: 3, other: -12 },
  address: { hamlet: 11, commune: 5, otherHamlet: -3, otherCommune: -3, otherDistrict: -4 },
  /** They petition about the same thing. */
  sameMatter: { likely: 4, sure: 6 },
} as const;

/** Two mentions of people in texts that are copies of each other: what this adds to {@link PERSON}. */
export const PERSON_OF_COPY = 8;

/** Whether two petitions are about the same matter. */
export const MATTER = {
  prior: -10,
  decision: { sameBody: 12, bodyUnknown: 10, slip: 5, otherBody: -2, otherOfBody: -3, none: -1 },
  parcel: { sameCommune: 13, communeUnknown: 8, otherCommune: -6, noSheet: 3, other: -2 },
  respondent: { same: 3, other: -2 },
  place: { same: 4, other: -5 },
  hamlet: { same: 3, other: -3 },
  /** People, businesses and projects told of: one, several, one in another commune; none though both tell of some. */
  named: { one: 8, several: 11, elsewhere: 1, others: -3 },
  /** Given names alone by which both speak of someone in one commune: one, two, more. */
  givenNames: [3, 6, 8],
  /** By the days between two letters: people who share a trouble write in the same season. */
  days: [
    { upTo: 400, weight: 1 },
    { upTo: 1100, weight: 0 },
    { upTo: Infinity, weight: -2 },
  ],
  subject: { same: 7, close: 4, near: 1, other: -4 },
  narrative: { same: 7, close: 4, other: 0 },
  samePerson: 6,
  /** The later of two letters of one sender says that there have been letters before. */
  again: 1.5,
  /** Neighbours have parcels of their own; one sender who names another parcel has another matter. */
  ownOtherParcel: -7,
  /** And who tells of other people, and names no decision or parcel in common. */
  ownOthersNamed: -5,
} as const;

/** Whether two letters of one sender on one matter are copies of one writing. */
export const COPY = {
  prior: 0,
  /**
   * By the share of words that the other does not have, the first whose limit is not passed: where both were read
   * from text layers, and where one was scanned: more of its words are read wrongly than letters that look alike explain.
   */
  apart: {
    clear: [
      { upTo: 0.04, weight: 9 },
      { upTo: 0.08, weight: 6 },
      { upTo: 0.12, weight: 2 },
      { upTo: 0.16, weight: -3 },
      { upTo: 0.25, weight: -7 },
      { upTo: 1, weight: -12 },
    ],
    scanned: [
      { upTo: 0.06, weight: 9 },
      { upTo: 0.11, weight: 6 },
      { upTo: 0.15, weight: 2 },
      { upTo: 0.2, weight: -3 },
      { upTo: 0.28, weight: -7 },
      { upTo: 1, weight: -12 },
    ],
  },
  /** By how many figures (years, areas, amounts) only one of them has. */
  figures: { clear: [2, -4, -7, -10], scanned: [1, -1, -2, -3] },
  /** Each has so many words in a row in place of the other's: a sentence was written anew. */
  replaced: { clear: 6, scanned: 9, weight: -3 },
  /** Only one says that there have been letters before. */
  again: { clear: -8, scanned: -4 },
  /** By the days between their dates. */
  days: [
    { upTo: 0, weight: 2 },
    { upTo: 31, weight: 1 },
    { upTo: 60, weight: 0 },
    { upTo: 120, weight: -2 },
    { upTo: 365, weight: -4 },
    { upTo: Infinity, weight: -6 },
  ],
} as const;

/** Whether an official document deals with a petition. */
export const ANSWER = {
  /** It names the petition's date. */
  date: 8,
  place: { same: 3, other: -3 },
  subject: { same: 6, near: 3, other: -1 },
  /** An article both rest on; the petition was sent to whoever answers. */
  law: 2,
  addressed: 3,
  /** Someone, a business or a project both tell of, or whom the petition is against. */
  told: 8,
  /** What the sender and all together must bring at least; and the matter where no sender is named. */
  leastPerson: -5,
  least: 3,
  nameless: { dated: 5, undated: 14 },
  /** By how much less a petition may be likelier than another and still be chosen as the sender's last. */
  nearly: 6,
  /** How sure the choice among the sender's petitions is: it bears the date named, another or none, or none is named. */
  chosen: { dated: 1, otherDate: 0.5, last: 0.92 },
} as const;

/** A number cited agrees, and with it the date or the body, or both. */
export const CITES = { both: 10, one: 6, bySurroundings: 3 } as const;

/** Bits at which a verdict is given, and at which two mentions become one person. */
export const THRESHOLD = { person: 2, mergePeople: 10, matter: 0.5, matterOfOthers: 1.5, copy: 0.5 } as const;

/** How often a name may be met before the archive knows any: in one of so many people. */
const NAME_PRIOR = 3_000;
/** How many people's worth of evidence that prior is. */
const PRIOR_WEIGHT = 2_000;

/**
 * What the agreement of two names is worth, by how rare the name is.
 *
 * @param people - different people who bear the name, as far as known
 * @param among - people in all
 * @returns bits, above 0
 */
export const nameWeight = (people: number, among: number): number =>
  Math.log2((among + PRIOR_WEIGHT) / (Math.max(people - 1, 0) + PRIOR_WEIGHT / NAME_PRIOR));

/** The weight of the first step whose limit a value does not pass. */
export const weightUpTo = (
  steps: readonly { readonly upTo: number; readonly weight: number }[],
  value: number,
): number => steps.find(({ upTo }) => value <= upTo)?.weight ?? 0;

/** The probability that the odds in bits stand for, 0..1. */
export const probability = (bits: number): number => 1 / (1 + 2 ** -bits);
