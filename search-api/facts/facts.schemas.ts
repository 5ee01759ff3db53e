import { z } from '@hono/zod-openapi';
import type { FactKey } from '../../model/facts.ts';

const line = z.string().trim().min(1).max(2000);
const isoDate = z.iso.date().openapi({ example: '2019-04-18' });

const complainant = z
  .strictObject({
    name: line,
    identityNumber: z.string().regex(/^(\d{9}|\d{12})$/),
    phone: z.string().regex(/^0\d{8,11}$/),
    address: line,
    hamlet: line,
    commune: line,
    district: line,
    province: line,
  })
  .partial()
  .openapi('Complainant');

const parcel = z.strictObject({ parcel: line, sheet: line.optional() }).openapi('Parcel');
const lines = z.array(line).max(500);

const outcome = z
  .enum(['công nhận toàn bộ', 'công nhận một phần', 'không công nhận', 'đình chỉ', 'không thụ lý'])
  .openapi('Outcome', { description: 'How it concludes a petition; its place is the passage that decides.' });

const change = z
  .strictObject({
    how: z.enum([
      'sửa đổi, bổ sung',
      'thay thế',
      'hủy bỏ',
      'hủy bỏ một phần',
      'bãi bỏ',
      'thu hồi',
      'đính chính',
    ]),
    number: line,
    date: isoDate.optional(),
    issuer: line.optional(),
  })
  .openapi('Change', { description: 'An earlier document that this one changes.' });

/** What a person may set for each fact. */
export const factValues = {
  type: line,
  number: line,
  date: isoDate,
  issuer: line,
  subject: line,
  signer: line,
  position: line,
  kind: z.enum(['khiếu nại', 'tố cáo', 'kiến nghị', 'phản ánh']),
  complainants: z.array(complainant).max(500),
  respondents: lines,
  addressees: lines,
  decisions: lines,
  parcels: z.array(parcel).max(500),
  laws: lines,
  outcome,
  changes: z.array(change).max(500),
} as const satisfies Record<FactKey, z.ZodType>;

/** What a document says about itself: effective facts, a person's corrections included. */
export const factsSchema = z
  .object({
    type: z.string().optional().openapi({ example: 'quyết định' }),
    number: z.string().optional().openapi({ example: '1218/QĐ-UBND' }),
    date: z.string().optional().openapi({ example: '2019-04-18' }),
    issuer: z.string().optional(),
    subject: z.string().optional(),
    signer: z.string().optional(),
    position: z.string().optional(),
    kind: factValues.kind.optional(),
    complainants: z.array(
      z.object({
        name: z.string().optional(),
        identityNumber: z.string().optional(),
        phone: z.string().optional(),
        address: z.string().optional(),
        hamlet: z.string().optional(),
        commune: z.string().optional(),
        district: z.string().optional(),
        province: z.string().optional(),
      }),
    ),
    respondents: z.array(z.string()),
    addressees: z.array(z.string()),
    decisions: z.array(z.string()),
    parcels: z.array(z.object({ parcel: z.string(), sheet: z.string().optional() })),
    laws: z.array(z.string()),
    outcome: outcome.optional(),
    changes: z.array(
      z.object({
        how: change.shape.how,
        number: z.string(),
        date: z.string().optional(),
        issuer: z.string().optional(),
      }),
    ),
  })
  .openapi('Facts');

/** Name of a fact, the unit in which a person corrects. */
export const factKeySchema = z.enum(Object.keys(factValues) as [FactKey, ...FactKey[]]);

/** A rectangle on the upright page as fractions of it. */
export const boxSchema = z
  .tuple([z.number(), z.number(), z.number(), z.number()])
  .openapi('Box', { description: '[x0, y0, x1, y1] as fractions of the upright page, 0..1, from top left.' });

const placeSchema = z.object({
  page: z.number().int(),
  start: z.number().int().openapi({ description: 'Range in the page’s text, UTF-16 code units.' }),
  end: z.number().int(),
  boxes: z.array(boxSchema).openapi({ description: 'One box for each line it covers.' }),
});

const readingSchema = z
  .object({
    key: factKeySchema,
    index: z.number().int().openapi({ description: 'Which of several, from 0.' }),
    part: z.string().optional().openapi({ description: 'Field of the item, for lists of objects.' }),
    value: z.string().openapi({ description: 'In normal form, as in the facts.' }),
    text: z.string().openapi({ description: 'As written on the page.' }),
    place: placeSchema.nullable(),
    confidence: z.number(),
  })
  .openapi('FactReading');

/** Facts with the evidence for each. */
export const factsWithEvidence = z
  .object({
    facts: factsSchema,
    readings: z.array(readingSchema).openapi({ description: 'What was read, and where.' }),
    corrected: z.array(factKeySchema).openapi({ description: 'Facts that a person corrected.' }),
  })
  .openapi('FactsWithEvidence');

/** Path of one fact. */
export const factPath = z.object({ id: z.uuid(), key: factKeySchema });

/** A person's word on one fact; `null` says that the document does not state it. */
export const correctionSchema = z
  .object({
    value: z.union([line, lines, factValues.complainants, factValues.parcels, factValues.changes, z.null()]),
  })
  .openapi('FactCorrection');

/** A person's word on one fact as JSON. */
export type CorrectionJson = z.infer<typeof correctionSchema>;

/** Facts with their evidence as JSON. */
export type FactsJson = z.infer<typeof factsWithEvidence>;
