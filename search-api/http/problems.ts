import { HTTPException } from 'hono/http-exception';
import type { Context, ErrorHandler, NotFoundHandler } from 'hono';
import { asProblem, Problem, problemDocument } from '../../problems/problem.ts';
import { AllRefused } from '../intake/receive.ts';
import type { ApiEnv } from './router.ts';

/** Members of a problem beside the standard ones (RFC 9457, section 3.2). */
type Extension = Readonly<Record<string, unknown>>;

const extensionOf = (problem: Problem): Extension =>
  problem instanceof AllRefused ? { refused: problem.refused } : {};

/** A problem as an answer (RFC 9457). */
export function problemResponse(problem: Problem): Response {
  const body = { ...problemDocument(problem), ...extensionOf(problem) };
  return new Response(JSON.stringify(body), {
    status: body.status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
}

/** Logs what is our fault with its cause; what the one who asked did wrong only shows as its status. */
function logProblem(c: Context<ApiEnv>, problem: Problem): void {
  const { status } = problemDocument(problem);
  if (status >= 500) c.var.log.error({ code: problem.code, err: problem.cause ?? problem }, 'problem');
}

/** Turns whatever a handler throws into a problem document. */
export const onError: ErrorHandler<ApiEnv> = (error, c) => {
  // Hono throws these for bodies that are not what they say, before any handler sees them.
  const malformed = error instanceof HTTPException;
  const problem = malformed ? new Problem('invalid-request', { cause: error }) : asProblem(error);
  logProblem(c, problem);
  return problemResponse(problem);
};

/** Nothing has this address. */
export const notFoundHandler: NotFoundHandler<ApiEnv> = () => problemResponse(new Problem('not-found'));
