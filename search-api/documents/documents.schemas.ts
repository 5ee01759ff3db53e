import { z } from '@hono/zod-openapi';
import { factsSchema } from '../facts/facts.schemas.ts';
import { listPart } from '../http/parameters.ts';

/** Where a document stands on its way. */
export const stateSchema = z.enum(['received', 'reading', 'indexed', 'failed']);

/** Why a file was refused or could not be read. */
export const failureSchema = z
  .object({
    code: z.string().openapi({ example: 'file-locked' }),
    message: z.string().openapi({ description: 'For a person, in Vietnamese.' }),
  })
  .openapi('Failure');

const signatureSchema = z
  .object({
    status: z.enum(['valid', 'untrusted', 'invalid']),
    signer: z.string(),
    signedAt: z.string().optional(),
    reason: z.string(),
  })
  .openapi('Signature');

/** One document. */
export const documentSchema = z
  .object({
    id: z.string(),
    fileName: z.string(),
    sha256: z.string(),
    mediaType: z.string(),
    bytes: z.number().int(),
    receivedAt: z.string().openapi({ format: 'date-time' }),
    state: stateSchema,
    failure: failureSchema.optional(),
    pages: z.number().int().nullable().openapi({ description: '`null` until the file was opened.' }),
    pagesRead: z.number().int().openapi({ description: 'Pages read so far: “page 3 of 12”.' }),
    pagesToLookAt: z.number().int().openapi({ description: 'Pages read unclearly and not typed.' }),
    secret: z.boolean(),
    linked: z.boolean().openapi({
      description: 'Whether it is known what the document as it is now is related to.',
    }),
    citation: z.string().openapi({
      description: 'How it is cited; a page by `, trang N` behind it. Never names a denouncer.',
      example: 'Kết luận số 12/KL-TTr ngày 05/3/2019 của Thanh tra tỉnh Sơn La',
    }),
    facts: factsSchema,
    signatures: z.array(signatureSchema),
  })
  .openapi('Document');

/** A document as JSON. */
export type DocumentJson = z.infer<typeof documentSchema>;

/** Which documents are listed: newest arrival first. */
export const listQuery = listPart.extend({
  state: stateSchema.optional(),
  needsLook: z
    .enum(['true'])
    .optional()
    .openapi({ description: 'Only documents with pages that were not read clearly.' }),
});

/** Part of the list of documents. */
export const documentListSchema = z
  .object({
    total: z.number().int(),
    documents: z.array(documentSchema),
  })
  .openapi('DocumentList');

/** What happened to a document, oldest first. */
export const historySchema = z
  .object({
    events: z.array(
      z.object({
        at: z.string().openapi({ format: 'date-time' }),
        event: z.string(),
        detail: z.record(z.string(), z.unknown()),
      }),
    ),
  })
  .openapi('History');

/** A person's word on secrecy. */
export const secrecySchema = z.object({ secret: z.boolean() });
