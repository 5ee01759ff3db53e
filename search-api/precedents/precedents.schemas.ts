import { z } from '@hono/zod-openapi';
import { boxSchema, factsSchema } from '../facts/facts.schemas.ts';
import { wholeNumber } from '../http/parameters.ts';
import { searchAnswerSchema } from '../search/search.schemas.ts';

/** Parameters of `GET /api/documents/:id/precedents`. */
export const precedentsOfQuery = z.object({
  size: wholeNumber(1, 50).default(10).openapi({ description: 'Precedents given.' }),
});

const passage = z.object({
  page: z.number().int().openapi({ description: 'Page on which it begins.' }),
  text: z.string().openapi({ description: 'As written on the page.' }),
  start: z.number().int().openapi({ description: 'Range in the page’s text, UTF-16 code units.' }),
  end: z.number().int(),
  boxes: z.array(boxSchema),
});

const changedBy = z.object({
  id: z.string(),
  number: z.string().nullable(),
  date: z.string().nullable().openapi({ format: 'date' }),
  how: z.string().openapi({ example: 'hủy bỏ' }),
});

/** A document that concludes a matter. */
export const precedentSchema = z
  .object({
    id: z.string(),
    score: z.number().openapi({ description: 'Relative to the best, 0..1; 1 when not ranked.' }),
    outcome: factsSchema.shape.outcome.unwrap().nullable().openapi({
      description: '`null`: the document concludes a matter, but in what way could not be read.',
    }),
    why: z.array(z.string()).openapi({ description: 'Reasons in Vietnamese, strongest first.' }),
    title: z.string(),
    type: z.string().nullable(),
    number: z.string().nullable(),
    date: z.string().nullable().openapi({ format: 'date' }),
    issuer: z.string().nullable(),
    subject: z.string().nullable(),
    secret: z.boolean(),
    laws: z.array(z.string()).openapi({ description: 'As `law > article`.' }),
    disputes: z.array(z.string()).openapi({ description: 'Kinds of dispute, likeliest first.' }),
    respondentKinds: z.array(z.string()),
    citation: z.string().openapi({ description: 'With the page of the passage. Never names a denouncer.' }),
    passage: passage.nullable().openapi({ description: 'What decides; `null` when it is not known where.' }),
    changedBy: z.array(changedBy).openapi({ description: 'Later documents that change it, newest first.' }),
  })
  .openapi('Precedent');

/** Answer of `GET /api/documents/:id/precedents`. */
export const precedentsOfSchema = z.array(precedentSchema);

/** Answer of `GET /api/precedents`. */
export const precedentsSchema = searchAnswerSchema
  .pick({ total: true, relaxed: true, partial: true, facets: true, years: true, faults: true })
  .extend({ hits: precedentsOfSchema })
  .openapi('Precedents');

/** A precedent as JSON. */
export type PrecedentJson = z.infer<typeof precedentSchema>;
