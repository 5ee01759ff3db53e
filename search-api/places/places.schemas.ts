import { z } from '@hono/zod-openapi';
import { wholeNumber } from '../http/parameters.ts';
import { mattersFilters, yearsSchema } from '../matters/matters.schemas.ts';

const { q, from, to, year, district, commune, kind } = mattersFilters;

/** Whose petitions count, and how far apart places are told. */
const placesFilters = {
  level: z.enum(['district', 'commune']).default('district'),
  ...{ q, from, to, year, district, commune, kind },
};

/** Parameters of `GET /api/places`. */
export const placesQuery = z.object({ ...placesFilters, size: wholeNumber(1, 100).default(20) });

/** Parameters of `GET /api/places/export`. */
export const placesExportQuery = z.object({ ...placesFilters, format: z.enum(['xlsx', 'csv']) });

/** Places with their petitions over the years. */
export const placesSchema = z
  .object({
    total: z.number().int(),
    places: z.array(
      z.object({
        name: z.string(),
        petitions: z.number().int().openapi({ description: 'Copies not twice.' }),
        matters: z.number().int(),
        years: yearsSchema,
      }),
    ),
  })
  .openapi('Places');

/** Places as JSON. */
export type PlacesJson = z.infer<typeof placesSchema>;

/** Which places are wanted. */
export type PlacesRequest = Omit<z.infer<typeof placesQuery>, 'size'>;

/** Which places are wanted as a file. */
export type PlacesExport = z.infer<typeof placesExportQuery>;
