import { z } from '@hono/zod-openapi';
import { VERDICTS } from '../../model/link.ts';
import { summaryFields } from '../documents/summary.schemas.ts';
import { boxSchema } from '../facts/facts.schemas.ts';
import { documentPath } from '../http/parameters.ts';

/** How two documents are related. */
export const verdictSchema = z.enum(VERDICTS).openapi({
  description:
    '`duplicate`: copies of one letter; `circulating`: copies that several bodies received or forwarded; `repeat`: ' +
    'the same sender on the same matter, written anew; `same_matter`: other senders; `same_person`: the same sender, ' +
    'another matter; `answers`, `cites`: an official document and what it answers or names.',
});

/** What a person said of a link. */
export const statusSchema = z.enum(['candidate', 'confirmed', 'rejected']);

/** One piece of evidence, as seen from the document asked about. */
export const evidenceSchema = z
  .object({
    field: z.string().openapi({ description: 'What speaks for it: identityNumber, parcel, text …' }),
    text: z.string().openapi({ description: 'As written in this document.' }),
    page: z.number().int().optional(),
    boxes: z.array(boxSchema).optional(),
    otherText: z.string().openapi({ description: 'As written in the other one.' }),
    otherPage: z.number().int().optional(),
    otherBoxes: z.array(boxSchema).optional(),
    weight: z.number().openapi({ description: 'In bits: above 0 for the verdict, below 0 against it.' }),
  })
  .openapi('Evidence');

/** A document related to the one asked about. */
export const relatedSchema = z
  .object({
    ...summaryFields,
    verdict: verdictSchema,
    score: z.number().openapi({ description: 'How sure, 0..1; 1 when confirmed.' }),
    status: statusSchema,
    direction: z.enum(['to', 'from', 'both']).openapi({
      description: '`to`: this document answers or cites that one; `from`: the other way round.',
    }),
    evidence: z.array(evidenceSchema).openapi({ description: 'Heaviest first.' }),
    reason: z.string().openapi({ description: 'Why the person decided who did so last.' }),
    decidedAt: z.string().nullable().openapi({ format: 'date-time' }),
  })
  .openapi('Related');

/** A related document as JSON. */
export type RelatedJson = z.infer<typeof relatedSchema>;

/** The list of related documents. */
export const relatedListSchema = z.array(relatedSchema).openapi('RelatedList');

/** Path of a pair of documents. */
export const pairPath = documentPath.extend({ other: z.uuid() });

/** Why a person decided. */
export const reasonSchema = z.string().trim().max(2000).default('');

/** What a person says of a pair. */
export const linkDecisionSchema = z
  .object({
    status: z.enum(['confirmed', 'rejected']),
    verdict: verdictSchema.optional().openapi({
      description: 'As which it is confirmed; absent: as found. Needed where nothing was found.',
    }),
    reason: reasonSchema,
  })
  .openapi('LinkDecision', { example: { status: 'confirmed', verdict: 'duplicate', reason: '' } });

/** Why a person takes back what was said of a pair; may be left out. */
export const takeBackSchema = z.object({ reason: reasonSchema.optional() }).openapi('LinkTakenBack');

/** One piece of evidence as JSON. */
export type EvidenceJson = z.infer<typeof evidenceSchema>;
