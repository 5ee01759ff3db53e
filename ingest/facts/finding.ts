import type { Change, Complainant, FactKey, FactReading, Parcel } from '../../model/facts.ts';
import { clarityOf, placeOf, type Flow, type Range } from './flow.ts';

/** A value an extractor found, and where. */
export interface Finding extends Range {
  readonly value: string;
  /** How sure the grammar is that this is the fact, 0..1, whatever the reading's clarity. */
  readonly certainty: number;
}

/** Which fact a finding is. */
export interface FactName {
  readonly key: FactKey;
  readonly index?: number;
  readonly part?: keyof Complainant | keyof Parcel | keyof Change;
}

/**
 * The evidence for one fact: its place, its words and how far both grammar and reader vouch for it.
 *
 * @param flow - the document it was found in.
 */
export function readingOf(flow: Flow, name: FactName, finding: Finding): FactReading {
  return {
    key: name.key,
    index: name.index ?? 0,
    ...(name.part ? { part: name.part } : {}),
    value: finding.value,
    text: flow.text.slice(finding.start, finding.end),
    place: placeOf(flow, finding),
    confidence: round(finding.certainty * clarityOf(flow, finding)),
  };
}

const round = (share: number): number => Math.round(share * 1000) / 1000;

/**
 * Text on one line with single spaces: what was broken over lines becomes whole again.
 *
 * @param text - a piece of the flow.
 */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * A pattern for a phrase on folded text that forgives how OCR sees it: any space or none between
 * syllables, `l`, `1` and `|` for `i`, `0` for `o`, `lh` and `lr`, which begin no word, for `th` and `tr`.
 *
 * @param phrase - folded syllables; `|` and brackets keep their meaning.
 */
export const loose = (phrase: string): string =>
  phrase
    .replace(/ /g, '\\s*')
    .replace(/t(?=[hr])/g, '[tl]')
    .replace(/i/g, '[il1!|]')
    .replace(/(?<!\\)o/g, '[o0]');

/**
 * The first finding of each value, in order.
 *
 * @param findings - of one kind.
 */
export function distinct<T extends { readonly value: string }>(findings: readonly T[]): T[] {
  const seen = new Set<string>();
  return findings.filter(({ value }) => !seen.has(value) && seen.add(value));
}
