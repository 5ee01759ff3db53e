import { createRoute } from '@hono/zod-openapi';
import { invalid, json, jsonBody, notFound, unavailable } from '../http/responses.ts';
import {
  mergeSchema,
  peopleQuery,
  peopleSchema,
  personDetailSchema,
  personPath,
  personsSchema,
  someDocumentsSchema,
} from './people.schemas.ts';

const tags = ['People'];
const asTheyStand = json(personsSchema, 'As they will stand in a moment.');

/** `GET /api/people` */
export const listPeople = createRoute({
  method: 'get',
  path: '/people',
  tags,
  summary: 'Those who petition, by number of petitions',
  description: 'Filters say which petitions count; a person is there when at least `minPetitions` do.',
  request: { query: peopleQuery },
  responses: { 200: json(peopleSchema, 'Part of the list.'), ...invalid, ...unavailable },
});

/** `GET /api/people/:id` */
export const getPerson = createRoute({
  method: 'get',
  path: '/people/{id}',
  tags,
  summary: 'One who petitions, with all their petitions',
  request: { params: personPath },
  responses: { 200: json(personDetailSchema, 'The person.'), ...notFound, ...unavailable },
});

/** `POST /api/people/:id/merge` */
export const mergePeople = createRoute({
  method: 'post',
  path: '/people/{id}/merge',
  tags,
  summary: 'Say that two are one person',
  request: { params: personPath, body: jsonBody(mergeSchema) },
  responses: { 200: asTheyStand, ...invalid, ...notFound, ...unavailable },
});

/** `POST /api/people/:id/split` */
export const splitPerson = createRoute({
  method: 'post',
  path: '/people/{id}/split',
  tags,
  summary: 'Say that some of the petitions are another person’s',
  description: 'Those named leave together. At least one must stay.',
  request: { params: personPath, body: jsonBody(someDocumentsSchema) },
  responses: { 200: asTheyStand, ...invalid, ...notFound, ...unavailable },
});

/** `POST /api/people/:id/confirm` */
export const confirmPerson = createRoute({
  method: 'post',
  path: '/people/{id}/confirm',
  tags,
  summary: 'Say that some of the petitions are this person’s',
  description: 'They stay with the person whatever is found later.',
  request: { params: personPath, body: jsonBody(someDocumentsSchema) },
  responses: { 200: asTheyStand, ...invalid, ...notFound, ...unavailable },
});
