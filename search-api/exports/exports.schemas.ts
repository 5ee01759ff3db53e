import { z } from '@hono/zod-openapi';
import { searchQuery } from '../search/search.schemas.ts';
import { COLUMN_NAMES } from './columns.ts';
import { FORMAT_NAMES } from './formats.ts';

/** Documents that may be chosen by hand: as many as an address has room for. */
export const MOST_CHOSEN = 300;

/** Several values, each a parameter of its own or parted by commas. */
const list = <V extends string>(value: z.ZodType<V, string>, most: number) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((given) => [
      ...new Set(
        [given]
          .flat()
          .flatMap((part) => part.split(','))
          .filter(Boolean),
      ),
    ])
    .pipe(z.array(value).max(most))
    .optional();

/** Parameters of `GET /api/search/export`: those of a search, and what the file is to be. */
export const exportQuery = searchQuery.safeExtend({
  format: z.enum(FORMAT_NAMES).openapi({ example: 'xlsx' }),
  columns: list(z.enum(COLUMN_NAMES), COLUMN_NAMES.length).openapi({
    type: 'array',
    items: { type: 'string', enum: COLUMN_NAMES },
    description: 'In this order; absent: all. Repeated, or parted by commas.',
    example: ['number', 'date', 'subject', 'link'],
  }),
  ids: list(z.uuid(), MOST_CHOSEN).openapi({
    type: 'array',
    items: { type: 'string' },
    description: `Only these documents, at most ${MOST_CHOSEN}; filters are then left aside.`,
  }),
  progress: z.uuid().optional().openapi({
    description: 'An id of your own making, under which `GET /api/exports/{id}` tells how far it has come.',
  }),
});

/** What is to be exported. */
export type ExportRequest = z.infer<typeof exportQuery>;

/** Path of an export's progress. */
export const exportPath = z.object({ id: z.uuid().openapi({ description: 'As given in `progress`.' }) });

/** How far an export has come. */
export const progressSchema = z
  .object({
    rows: z.number().int().openapi({ description: 'Written so far.' }),
    total: z.number().int(),
    state: z
      .enum(['writing', 'done', 'stopped'])
      .openapi({ description: '`stopped`: broken off, or failed.' }),
  })
  .openapi('ExportProgress', { example: { rows: 1250, total: 8400, state: 'writing' } });
