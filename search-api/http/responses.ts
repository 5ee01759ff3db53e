import { z } from '@hono/zod-openapi';
import { PROBLEMS } from '../../problems/catalogue.ts';

/** A problem document (RFC 9457) with a stable `code`. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string().openapi({ description: 'What happened, in Vietnamese.' }),
    status: z.number().int(),
    detail: z.string().openapi({ description: 'What to do about it, in Vietnamese.' }),
    code: z.enum(Object.keys(PROBLEMS)).openapi({ description: 'Stable: rely on this one.' }),
  })
  .openapi('Problem');

/** A JSON answer for a route's `responses`. */
export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A JSON body for a route's `request`; it must be there. */
export const jsonBody = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { 'application/json': { schema } },
});

/** An answer of raw bytes for a route's `responses`. */
export const bytes = (mediaType: string, description: string) => ({
  description,
  content: { [mediaType]: { schema: z.string().openapi({ format: 'binary' }) } },
});

/** A problem document for a route's `responses`, where the ready-made ones below do not fit. */
export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

/** A parameter or the body is not as it should be. */
export const invalid = { 400: problem('`invalid-request`: the detail names the parameter.') };

/** No such thing, or not for this viewer: the two cannot be told apart. */
export const notFound = { 404: problem('`not-found`: no such thing, or not for this viewer.') };

/** The thing is there but not in a state that allows this. */
export const conflict = (description: string) => ({ 409: problem(description) });

/** The viewer may not do this to any document, whether it exists or not. */
export const notAllowed = { 403: problem('`not-allowed`: for no document, whether it exists or not.') };

/** PostgreSQL or Elasticsearch is not there. */
export const unavailable = { 503: problem('`database-unavailable` or `search-unavailable`.') };
