import type { SignatureCheck } from '../../model/document.ts';
import type { PageReading } from '../../model/page.ts';
import { Problem } from '../../problems/problem.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';

/** What an original is, known once it was opened. */
export interface OpenedOriginal {
  readonly mediaType: string;
  readonly pageCount: number;
  readonly signatures: readonly SignatureCheck[];
}

/** What a reading thread is asked to do. */
export type ReadingTask =
  | { readonly kind: 'open'; readonly path: string; readonly fileName: string }
  | { readonly kind: 'page'; readonly path: string; readonly mediaType: string; readonly number: number };

/** What a reading thread answers: the result, a problem to tell, or that it has broken down. */
export type ReadingReply =
  | { readonly kind: 'opened'; readonly original: OpenedOriginal }
  | { readonly kind: 'read'; readonly page: PageReading }
  | { readonly kind: 'problem'; readonly code: ProblemCode; readonly detail: string | undefined }
  | { readonly kind: 'broken'; readonly reason: string };

/** What every reading thread is told when it starts. */
export interface ThreadSettings {
  /** PEM file or folder of the authorities trusted to vouch for signers. */
  readonly trustedAuthorities: string;
  /** Starts the OCR engine with the thread, so that the first scan need not wait for it. */
  readonly warm?: boolean;
}

/** A thrown value as a reply: what a person may be told, or else that the thread can no longer be trusted. */
export const failureReply = (thrown: unknown): ReadingReply =>
  thrown instanceof Problem
    ? { kind: 'problem', code: thrown.code, detail: thrown.detail }
    : { kind: 'broken', reason: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
