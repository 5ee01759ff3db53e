import { z } from '@hono/zod-openapi';
import { boxSchema } from '../facts/facts.schemas.ts';

const methodSchema = z.enum(['text', 'ocr', 'typed']);

/** One page as it was read, or typed by a person. */
export const pageSchema = z
  .object({
    number: z.number().int(),
    text: z.string().openapi({ description: 'In reading order, NFC, lines ended by \\n.' }),
    method: methodSchema,
    engine: z.string(),
    model: z.string().nullable(),
    confidence: z.number(),
    unclear: z.boolean().openapi({ description: 'A person should look at it (“đọc chưa rõ”).' }),
    words: z.array(
      z.object({
        text: z.string(),
        start: z.number().int().openapi({ description: 'Where it begins in the text, UTF-16 code units.' }),
        box: boxSchema,
        confidence: z.number(),
      }),
    ),
    width: z.number().openapi({ description: 'Of the upright page, in points.' }),
    height: z.number(),
  })
  .openapi('Page');

/** What a person types for a page. */
export const typedTextSchema = z.object({ text: z.string().max(200_000) }).openapi('TypedText');

/** Pages that were not read clearly, worst first. */
export const pagesToLookAtSchema = z
  .object({
    total: z.number().int(),
    pages: z.array(
      z.object({
        documentId: z.string(),
        fileName: z.string(),
        number: z.number().int(),
        method: methodSchema,
        confidence: z.number(),
      }),
    ),
  })
  .openapi('PagesToLookAt');

/** A page as JSON. */
export type PageJson = z.infer<typeof pageSchema>;
