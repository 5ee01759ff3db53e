import { z } from '@hono/zod-openapi';
import { summaryFields } from '../documents/summary.schemas.ts';
import { listPart, severalOf, wholeNumber } from '../http/parameters.ts';
import { statusSchema, verdictSchema } from '../related/related.schemas.ts';

const count = z.number().int();
const text = z.string().max(300);

/** How many in each year, oldest first. */
export const yearsSchema = z.array(z.object({ year: count, count }));

/** A value by which a list can be narrowed. */
export const listFacetSchema = z.array(
  z.object({
    value: z.string(),
    count: count.openapi({ description: 'Matters or persons that have it.' }),
    petitions: count.openapi({ description: 'Their petitions that have it.' }),
    selected: z.boolean(),
  }),
);

const matterDocument = z
  .object({
    ...summaryFields,
    role: z.enum(['petition', 'answer', 'cited']),
    outcome: z.string().optional().openapi({ description: 'How an official document concludes.' }),
    copyOf: z.string().optional().openapi({ description: 'The earlier letter that this is a copy of.' }),
    repeatOf: z.string().optional().openapi({ description: 'The last letter before it by the same sender.' }),
    answeredBy: z.array(z.string()).openapi({ description: 'Documents that answer it.' }),
  })
  .openapi('MatterDocument');

/** A matter with everything that belongs to it. */
export const matterSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    documents: z.array(matterDocument).openapi({ description: 'Oldest first, at most 500.' }),
    total: count.openapi({ description: 'Documents that belong to it.' }),
    people: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        petitions: count,
        documents: z
          .array(z.string())
          .openapi({ description: 'The petitions of this matter that bear the name.' }),
      }),
    ),
    respondents: z.array(z.string()),
    bodies: z.array(z.string()).openapi({ description: 'Bodies written to, and those that answered.' }),
    unanswered: z.array(z.string()).openapi({ description: 'Petitions that no document answers.' }),
    links: z.array(
      z.object({ from: z.string(), to: z.string(), verdict: verdictSchema, status: statusSchema }),
    ),
  })
  .openapi('Matter');

/** A matter as JSON. */
export type MatterJson = z.infer<typeof matterSchema>;

/** Path of a matter. */
export const matterPath = z.object({
  id: z.uuid().openapi({ description: 'Id of any document that belongs to it.' }),
});

/** Which petitions count in a list of persons or matters. */
export const petitionFilters = {
  year: severalOf(z.string().regex(/^\d{1,4}$/)),
  district: severalOf(text),
  commune: severalOf(text),
};

/** Which matters, and in which order. */
export const mattersFilters = {
  q: z.string().max(300).optional().openapi({ description: 'Words of its title or respondents.' }),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  ...petitionFilters,
  kind: severalOf(text),
  minPetitions: wholeNumber(1, 100_000).default(1),
  sort: z.enum(['petitions', 'people', 'latest']).default('petitions'),
};

/** Parameters of `GET /api/matters`. */
export const mattersQuery = listPart.extend({ ...mattersFilters, size: wholeNumber(1, 100).default(20) });

const lastAnswer = z.object({ id: z.string(), date: z.string().nullable(), title: z.string() });

/** The last document that answers. */
export const lastAnswerSchema = lastAnswer.optional();

/** Part of the list of matters. */
export const mattersSchema = z
  .object({
    total: count,
    matters: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        petitions: count.openapi({ description: 'Copies not twice.' }),
        people: count,
        firstDate: z.string().nullable(),
        lastDate: z.string().nullable(),
        lastAnswer: lastAnswerSchema,
        years: yearsSchema,
        district: z.string().optional(),
        commune: z.string().optional(),
        respondents: z.array(z.string()),
      }),
    ),
    facets: z.object({
      year: listFacetSchema,
      district: listFacetSchema,
      commune: listFacetSchema,
      kind: listFacetSchema,
    }),
  })
  .openapi('Matters');

/** Part of the list of matters as JSON. */
export type MattersJson = z.infer<typeof mattersSchema>;

/** Parameters of `GET /api/matters/export`. */
export const mattersExportQuery = z.object({ ...mattersFilters, format: z.enum(['xlsx', 'csv']) });

/** Which matters are wanted. */
export type MattersRequest = z.infer<typeof mattersQuery>;

/** Which matters are wanted as a file. */
export type MattersExport = z.infer<typeof mattersExportQuery>;
