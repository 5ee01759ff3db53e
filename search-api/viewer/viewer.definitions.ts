import { createRoute, z } from '@hono/zod-openapi';
import { json } from '../http/responses.ts';

const viewerSchema = z
  .object({
    maySeeSecrets: z.boolean().openapi({
      description: 'Whether secret documents exist for this viewer, who may then mark others as secret.',
    }),
  })
  .openapi('Viewer');

/** `GET /api/viewer` */
export const getViewer = createRoute({
  method: 'get',
  path: '/viewer',
  tags: ['Viewer'],
  summary: 'What the one who asks may see and do',
  responses: { 200: json(viewerSchema, 'The viewer.') },
});
