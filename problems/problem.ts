import { PROBLEMS, type ProblemCode } from './catalogue.ts';

/** Extra words about one occurrence. */
export interface ProblemOptions {
  /** What exactly was wrong, in Vietnamese, a whole sentence; shown to the user. */
  readonly detail?: string;
  /** What caused it; logged, never shown. */
  readonly cause?: unknown;
}

/** An error that a user may be told about, by its stable code. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly detail: string | undefined;

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(code, { cause: options.cause });
    this.name = 'Problem';
    this.code = code;
    this.detail = options.detail;
  }
}

/** A problem document (RFC 9457) with our stable `code`. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
}

/** Any thrown value as a {@link Problem}; what is not one is `internal`. */
export const asProblem = (thrown: unknown): Problem =>
  thrown instanceof Problem ? thrown : new Problem('internal', { cause: thrown });

/** The one sentence a person reads: what happened and what to do. */
export function problemMessage(problem: Problem): string {
  const { title, advice } = PROBLEMS[problem.code];
  return [`${title}.`, problem.detail, advice].filter(Boolean).join(' ');
}

/** The problem as RFC 9457 wants it. */
export function problemDocument(problem: Problem): ProblemDocument {
  const { title, status, advice } = PROBLEMS[problem.code];
  return {
    type: `urn:tra-ho-so:problem:${problem.code}`,
    title,
    status,
    detail: [problem.detail, advice].filter(Boolean).join(' '),
    code: problem.code,
  };
}
