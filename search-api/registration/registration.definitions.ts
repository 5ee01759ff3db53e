import { createRoute, z } from '@hono/zod-openapi';
import { documentPath } from '../http/parameters.ts';
import { conflict, invalid, json, jsonBody, notFound, unavailable } from '../http/responses.ts';
import { reasonSchema } from '../related/related.schemas.ts';

const tags = ['Related'];
const notYetRead = conflict('`not-yet-read`: not known yet whether this viewer may see it.');
const as = z.enum(['new', 'duplicate', 'repeat']);

const of = z.string().optional().openapi({ description: 'What it is a copy or a repeat of.' });

/** How a petition was taken in. */
export const registrationSchema = z
  .object({
    as: as.nullable().openapi({ description: '`null`: not yet, or taken back.' }),
    of,
    registeredAt: z.string().optional().openapi({ format: 'date-time' }),
    history: z
      .array(
        z.object({
          at: z.string().openapi({ format: 'date-time' }),
          as: as
            .nullable()
            .openapi({ description: '`null`: what was said of it and of `of` is taken back.' }),
          of,
          reason: z.string(),
        }),
      )
      .openapi({ description: 'Oldest first; the newest that was not taken back counts.' }),
  })
  .openapi('Registration');

const inputSchema = z
  .object({
    as,
    of: z.uuid().optional().openapi({ description: 'For `duplicate` and `repeat`.' }),
    reason: reasonSchema,
  })
  .refine((given) => (given.as === 'new') === (given.of === undefined), { path: ['of'] })
  .openapi('RegistrationInput');

/** `GET /api/documents/:id/registration` */
export const getRegistration = createRoute({
  method: 'get',
  path: '/documents/{id}/registration',
  tags,
  summary: 'How a petition was taken in',
  request: { params: documentPath },
  responses: { 200: json(registrationSchema, 'How.'), ...notFound, ...notYetRead, ...unavailable },
});

/** `PUT /api/documents/:id/registration` */
export const setRegistration = createRoute({
  method: 'put',
  path: '/documents/{id}/registration',
  tags,
  summary: 'Take a petition in as new, or as a copy or a repeat of another',
  description:
    'As a copy or a repeat, it also confirms that link; as new, it takes back the link by which it was taken in. ' +
    'A link that is taken back or rejected takes back the registration by it.',
  request: { params: documentPath, body: jsonBody(inputSchema) },
  responses: {
    200: json(registrationSchema, 'As it stands.'),
    ...invalid,
    ...notFound,
    ...notYetRead,
    ...unavailable,
  },
});

/** How a petition was taken in, as JSON. */
export type RegistrationJson = z.infer<typeof registrationSchema>;
