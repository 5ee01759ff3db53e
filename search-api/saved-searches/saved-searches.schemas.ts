import { z } from '@hono/zod-openapi';
import { documentSchema } from '../documents/documents.schemas.ts';
import { isRequest } from './request.ts';

const input = {
  name: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .regex(/^[^\p{Cc}]*$/u),
  query: z
    .string()
    .max(4000)
    .refine(isRequest)
    .openapi({ description: 'Parameters of `GET /api/search`; `page` and `size` are left aside.' }),
  watching: z.boolean().default(false).openapi({ description: 'Whether new documents are looked for.' }),
  email: z
    .email()
    .max(200)
    .nullable()
    .default(null)
    .openapi({ description: 'Who is told of them, where mail is set up. The message names no document.' }),
};

const example = { name: 'Thu hồi đất Mai Sơn', query: 'q=thu+h%E1%BB%93i+%C4%91%E1%BA%A5t', watching: true };

/** What a person says about a search they keep. */
export const savedSearchInputSchema = z
  .object(input)
  .openapi('SavedSearchInput', { example: { ...example, email: null } });

/** A search kept under a name. */
export const savedSearchSchema = z
  .object({
    id: z.uuid(),
    ...input,
    query: z.string(),
    createdAt: z.string().openapi({ format: 'date-time' }),
    newDocuments: z.number().int().openapi({ description: 'New documents not seen yet.' }),
  })
  .openapi('SavedSearch', {
    example: {
      id: '6f1c5f0e-3a52-4c0c-9d2e-0d9f2a6f4b11',
      ...example,
      email: null,
      createdAt: '2026-01-05T02:00:00.000Z',
      newDocuments: 3,
    },
  });

/** The list. */
export const savedSearchesSchema = z
  .object({
    mail: z.boolean().openapi({ description: 'Whether this copy can send mail.' }),
    searches: z.array(savedSearchSchema),
  })
  .openapi('SavedSearches');

/** New documents of one. */
export const newDocumentsSchema = z
  .object({
    total: z.number().int(),
    documents: z.array(documentSchema).openapi({ description: 'At most 200, last found first.' }),
  })
  .openapi('NewDocuments');

/** Which documents were seen. */
export const seenSchema = z.object({ ids: z.array(z.uuid()).max(200) }).openapi('Seen');

/** Path of one. */
export const savedSearchPath = z.object({ id: z.uuid() });

/** A saved search as JSON. */
export type SavedSearchJson = z.infer<typeof savedSearchSchema>;
