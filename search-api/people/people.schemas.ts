import { z } from '@hono/zod-openapi';
import { summaryFields } from '../documents/summary.schemas.ts';
import { listPart, severalOf, wholeNumber } from '../http/parameters.ts';
import {
  lastAnswerSchema,
  listFacetSchema,
  petitionFilters,
  yearsSchema,
} from '../matters/matters.schemas.ts';
import { reasonSchema } from '../related/related.schemas.ts';

const count = z.number().int();
const day = z.string().nullable().openapi({ format: 'date' });

/** Id of a person: that of any complainant who is this person. */
export const personId = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.\d{1,4}$/)
  .openapi({ description: 'A petition and which of its complainants: any that is this person.' });

const personFields = {
  id: z.string(),
  name: z.string().openapi({ description: 'As most of the petitions spell it.' }),
  petitions: count.openapi({ description: 'Letters sent in; copies not twice.' }),
  copies: count.openapi({ description: 'Documents that are copies of another letter of theirs.' }),
  matters: count,
  firstPetition: day,
  lastPetition: day,
  addressees: z.array(z.string()).openapi({ description: 'Bodies written to.' }),
  years: yearsSchema,
  lastAnswer: lastAnswerSchema,
  commune: z.string().optional(),
  district: z.string().optional(),
};

/** One who petitions, in a list. */
export const personSchema = z.object(personFields).openapi('Person');

/** One who petitions, with all that is known. */
export const personDetailSchema = z
  .object({
    ...personFields,
    documents: z.array(z.string()),
    petitionsList: z
      .array(
        z.object({
          ...summaryFields,
          addressees: z.array(z.string()),
          matter: z.object({ id: z.string(), title: z.string() }).optional(),
          copyOf: z.string().optional(),
          mention: personId.openapi({ description: 'The complainant in it who is this person.' }),
        }),
      )
      .openapi({ description: 'Newest first, at most 1,000.' }),
    names: z.array(z.object({ name: z.string(), count })),
    identityNumbers: z.array(z.string()),
    phones: z.array(z.string()),
    addresses: z.array(z.object({ address: z.string(), from: day, to: day })),
    mattersList: z.array(z.object({ id: z.string(), title: z.string(), petitions: count })),
    coSigners: z.array(z.object({ id: z.string(), name: z.string(), petitions: count })),
    history: z.array(
      z.object({
        at: z.string().openapi({ format: 'date-time' }),
        what: z.enum(['merged', 'split', 'confirmed', 'reopened']),
        reason: z.string(),
        documents: z.array(z.string()),
      }),
    ),
  })
  .openapi('PersonDetail');

/** One who petitions as JSON. */
export type PersonJson = z.infer<typeof personSchema>;

/** One who petitions, with all that is known, as JSON. */
export type PersonDetailJson = z.infer<typeof personDetailSchema>;

/** Parameters of `GET /api/people`. */
export const peopleQuery = listPart.extend({
  size: wholeNumber(1, 100).default(20),
  q: z
    .string()
    .max(300)
    .optional()
    .openapi({ description: 'Part of a name, marks forgiven; or an identity or phone number.' }),
  minPetitions: wholeNumber(1, 100_000).default(1),
  ...petitionFilters,
  addressee: severalOf(z.string().max(300)),
  sort: z.enum(['petitions', 'matters', 'latest']).default('petitions'),
});

/** Part of the list of those who petition. */
export const peopleSchema = z
  .object({
    total: count,
    people: z.array(personSchema),
    facets: z.object({
      year: listFacetSchema,
      district: listFacetSchema,
      commune: listFacetSchema,
      addressee: listFacetSchema,
    }),
  })
  .openapi('People');

/** Part of the list as JSON. */
export type PeopleJson = z.infer<typeof peopleSchema>;

/** Path of a person. */
export const personPath = z.object({ id: personId });

/** Who is the same person. */
export const mergeSchema = z.object({ other: personId, reason: reasonSchema }).openapi('Merge');

/** Which petitions are meant. */
export const someDocumentsSchema = z
  .object({ documents: z.array(z.uuid()).min(1).max(200), reason: reasonSchema })
  .openapi('PersonDocuments');

/** The persons as they will stand. */
export const personsSchema = z.object({ people: z.array(personDetailSchema) }).openapi('Persons');

/** Which of those who petition are wanted. */
export type PeopleRequest = z.infer<typeof peopleQuery>;
