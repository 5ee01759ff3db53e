import { z } from '@hono/zod-openapi';

/** One document in one line. */
export const summaryFields = {
  id: z.string(),
  title: z.string().openapi({ description: 'Type, number and subject in one line; else the file’s name.' }),
  type: z.string().nullable(),
  kind: z.string().nullable().openapi({ description: 'Kind of petition.' }),
  number: z.string().nullable(),
  date: z.string().nullable().openapi({ format: 'date', description: 'The date it bears.' }),
  issuer: z.string().nullable(),
  complainants: z.array(z.string()).openapi({ description: 'Names of those who petition.' }),
  receivedAt: z.string().openapi({ format: 'date-time' }),
  secret: z.boolean(),
};

/** One document in one line. */
export const summarySchema = z.object(summaryFields).openapi('DocumentSummary');

/** One document in one line, as JSON. */
export type SummaryJson = z.infer<typeof summarySchema>;
