import { createRoute, z } from '@hono/zod-openapi';
import { json } from '../http/responses.ts';

const tags = ['Status'];
const service = z.enum(['up', 'down']);
const count = z.number().int().nullable();

/** How the whole product is doing. */
export const statusSchema = z
  .object({
    searchable: count.openapi({ description: 'Documents that search can find.' }),
    total: count.openapi({ description: 'Documents that this viewer may know of.' }),
    working: count.openapi({ description: 'Documents waiting or being read.' }),
    failed: count.openapi({ description: 'Documents that could not be read.' }),
    pagesToLookAt: count.openapi({ description: 'Pages that were not read clearly.' }),
    elasticsearch: service,
    database: service,
  })
  .openapi('Status', { description: 'Counts are null while the database is down.' });

/** `GET /api/status` */
export const getStatus = createRoute({
  method: 'get',
  path: '/status',
  tags,
  summary: 'How the product is doing',
  responses: { 200: json(statusSchema, 'Always answered, whatever is down.') },
});

/** `GET /api/live` */
export const getLive = createRoute({
  method: 'get',
  path: '/live',
  tags,
  summary: 'Health check: this program answers',
  responses: { 200: json(z.object({ live: z.literal(true) }), 'It does.') },
});
