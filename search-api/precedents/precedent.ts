import type { DocumentSource } from '../../mappings/entries.ts';

/** What of the index a precedent is shown by. */
export const PRECEDENT_FIELDS = [
  ...([
    'id',
    'fileName',
    'title',
    'type',
    'kind',
    'number',
    'date',
    'issuer',
    'subject',
    'complainants',
  ] as const),
  ...(['secret', 'outcome', 'lawPaths', 'disputes', 'respondentKinds'] as const),
] satisfies (keyof DocumentSource)[];

/** A precedent as the index has it. */
export type PrecedentSource = Pick<DocumentSource, (typeof PRECEDENT_FIELDS)[number]>;

/** A document that concludes a matter like the one asked about. */
export interface FoundPrecedent {
  readonly source: PrecedentSource;
  /** Relative to the best, 0..1. */
  readonly score: number;
  /** Reasons in Vietnamese, strongest first. */
  readonly why: readonly string[];
}

/** A score as a share of the best, 0..1: alone it would tell how many documents, the secret ones too, have a word. */
export const shareOf = (score: number, best: number): number => Math.round((score / best) * 1000) / 1000;
