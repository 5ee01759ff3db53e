import type { Box } from './page.ts';

/**
 * How two documents are related; of one pair, the strongest.
 * - `duplicate` (đơn trùng): copies of one letter, whoever got them and however they were scanned;
 * - `circulating` (đơn lòng vòng): copies of one letter that several bodies received or forwarded;
 * - `repeat` (đơn gửi nhiều lần): the same sender on the same matter, written anew;
 * - `same_matter` (cùng vụ việc): other senders on the same matter;
 * - `same_person` (cùng người gửi): the same sender on another matter;
 * - `answers`: an official document that answers a petition;
 * - `cites`: a document that names an official document by its number.
 */
export type Verdict =
  'duplicate' | 'circulating' | 'repeat' | 'same_matter' | 'same_person' | 'answers' | 'cites';

/** Every verdict, strongest first. */
export const VERDICTS = [
  'duplicate',
  'circulating',
  'repeat',
  'same_matter',
  'same_person',
  'answers',
  'cites',
] as const satisfies readonly Verdict[];

/** What speaks for or against two documents being related. */
export type EvidenceField =
  | 'identityNumber'
  | 'phone'
  | 'name'
  | 'birthYear'
  | 'address'
  | 'respondent'
  | 'named'
  | 'decision'
  | 'parcel'
  | 'place'
  | 'subject'
  | 'text'
  | 'date'
  | 'law'
  | 'number'
  | 'addressee'
  | 'received';

/** The words of one document that are evidence, and where they stand. */
export interface EvidenceSide {
  /** As written on the page, or the value in normal form where no place is known. */
  readonly text: string;
  /** 1 for the first page. */
  readonly page?: number;
  readonly boxes?: readonly Box[];
}

/** One piece of evidence. */
export interface Evidence {
  readonly field: EvidenceField;
  /** Of the document the link leads from, and of the one it leads to. */
  readonly from: EvidenceSide;
  readonly to: EvidenceSide;
  /** In bits (log2 of the Bayes factor): above 0 it speaks for the verdict, below 0 against. */
  readonly weight: number;
}

/**
 * What linking found about one pair. `answers` and `cites` lead from the document that answers or
 * cites; the other verdicts have no direction, and lead from the smaller id to the larger.
 */
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly verdict: Verdict;
  /** How sure, 0..1. */
  readonly score: number;
  /** Heaviest first. */
  readonly evidence: readonly Evidence[];
}

/** What a person said of a link: nothing yet, that it is right, or that it is not. */
export type LinkStatus = 'candidate' | 'confirmed' | 'rejected';

/** One complainant of one petition: who of a document's complainants, from 0. */
export interface Mention {
  readonly documentId: string;
  readonly at: number;
}

/** Two mentions of one person. */
export interface SamePerson {
  readonly a: Mention;
  readonly b: Mention;
  /** How sure, 0..1. */
  readonly score: number;
}

/**
 * For whom persons and matters are put together. What is put together for everyone knows nothing of
 * secret documents: not even that they connect two others (Luật Tố cáo 2018, Điều 8).
 */
export type Audience = 'everyone' | 'cleared';
