import { z } from '@hono/zod-openapi';

/** A file that was not taken in, and why. */
export const refusedSchema = z
  .object({
    fileName: z.string(),
    code: z.string().openapi({ example: 'file-too-large' }),
    message: z.string().openapi({ description: 'For a person, in Vietnamese.' }),
  })
  .openapi('RefusedFile');

/** What may stand in a form beside the files. */
export const uploadFields = z.object({
  secret: z
    .enum(['true', 'false'])
    .optional()
    .openapi({ description: '`true`: secret from the first moment (denunciations).' }),
  way: z
    .enum(['web', 'api', 'cli'])
    .optional()
    .openapi({ description: 'Which program sends, for the history. Default: `api`.' }),
});

/** What a person or script sends. */
export const uploadSchema = uploadFields
  .extend({
    files: z.array(z.string().openapi({ format: 'binary' })).openapi({ description: 'Repeated.' }),
  })
  .openapi('Upload');

/** What came of a sending, file by file. */
export const receivedSchema = z
  .object({
    documents: z.array(
      z.object({
        id: z.string(),
        fileName: z.string(),
        duplicateOf: z
          .string()
          .optional()
          .openapi({ description: 'The document that has the same bytes, kept once.' }),
      }),
    ),
    refused: z
      .array(refusedSchema)
      .openapi({ description: 'Files that were not taken in; the others were.' }),
    receipt: z.string().openapi({ description: 'For GET /api/receipts/{id}.' }),
  })
  .openapi('Received');

/** What came of a sending as JSON. */
export type ReceivedJson = z.infer<typeof receivedSchema>;

/** A refused file as JSON. */
export type RefusedJson = z.infer<typeof refusedSchema>;

/** How far a sending has come; counts only, so that it betrays no document. */
export const receiptSchema = z
  .object({
    received: z.number().int(),
    duplicates: z.number().int(),
    working: z.number().int(),
    indexed: z.number().int(),
    failed: z.number().int(),
    failures: z.array(refusedSchema),
  })
  .openapi('Receipt');
