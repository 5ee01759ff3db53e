import { createRoute, z } from '@hono/zod-openapi';
import { invalid, json, notFound, problem, unavailable } from '../http/responses.ts';
import { receiptSchema, receivedSchema, uploadSchema } from './intake.schemas.ts';

const tags = ['Intake'];

/** Most files taken in one request. */
export const MOST_FILES = 1000;

/** `POST /api/documents` */
export const receiveDocuments = createRoute({
  method: 'post',
  path: '/documents',
  tags,
  summary: 'Send files in',
  description: `Up to ${MOST_FILES} files in the field \`files\`. Each is taken in or refused by itself: what was refused stands in \`refused\` with its reason. When no file was taken in, the answer is the problem of the first, with \`refused\` beside it.`,
  // A body declared here would be read whole into memory by the validator: the handler reads it as a
  // stream, and `describedUpload` is what the description shows.
  hide: true,
  responses: {
    202: json(receivedSchema, 'The files are kept and wait to be read.'),
    400: problem('`no-files`, or `invalid-request`: not a multipart form.'),
    413: problem('`file-too-large`: each file is larger than allowed.'),
    507: problem('`disk-full` or `storage-read-only`: nothing was lost, send again later.'),
    ...unavailable,
  },
});

/** {@link receiveDocuments} as the OpenAPI document has it. */
export const describedUpload = {
  ...receiveDocuments,
  request: { body: { required: true, content: { 'multipart/form-data': { schema: uploadSchema } } } },
};

/** `GET /api/receipts/:id` */
export const getReceipt = createRoute({
  method: 'get',
  path: '/receipts/{id}',
  tags,
  summary: 'How far a sending has come',
  request: { params: z.object({ id: z.uuid() }) },
  responses: { 200: json(receiptSchema, 'Counts.'), ...invalid, ...notFound, ...unavailable },
});
