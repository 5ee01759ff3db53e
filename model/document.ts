import type { Facts } from './facts.ts';

/** Where a document stands on its way into the archive. */
export type DocumentState = 'received' | 'reading' | 'indexed' | 'failed';

/** Result of checking a signature inside a PDF (PAdES; ETSI EN 319 142). */
export interface SignatureCheck {
  /**
   * `valid`: untouched since signing, by someone a trusted authority vouches for;
   * `untrusted`: untouched, but no trusted authority vouches for the signer;
   * `invalid`: changed after signing, or the signature itself is broken.
   */
  readonly status: 'valid' | 'untrusted' | 'invalid';
  /** Common name in the signer's certificate. */
  readonly signer: string;
  /** When it says it was signed, ISO date and time; absent when it does not say. */
  readonly signedAt?: string;
  /** Why, in Vietnamese, for a person. */
  readonly reason: string;
}

/** Why a document could not be read: a stable code and a sentence in Vietnamese. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

/** One document as the archive knows it. */
export interface DocumentRecord {
  readonly id: string;
  readonly fileName: string;
  /** Of the original's bytes, 64 lower-case hex digits. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly receivedAt: Date;
  readonly state: DocumentState;
  readonly failure: Failure | null;
  /** Number of pages; `null` until the file was opened. */
  readonly pageCount: number | null;
  /** Pages read so far in the current reading. */
  readonly pagesRead: number;
  /** Pages whose reading is not clear enough and which no person has typed. */
  readonly pagesToLookAt: number;
  /** Exists only for viewers with clearance (Luật Tố cáo 2018, Điều 47–49). */
  readonly secret: boolean;
  /** Whether it is known what the document as it is now is related to. */
  readonly linked: boolean;
  /** Effective facts: read, overridden by what a person corrected. */
  readonly facts: Facts;
  readonly signatures: readonly SignatureCheck[];
}
