import { z } from '@hono/zod-openapi';
import { severalOf } from '../http/parameters.ts';
import { forEachFacet, type Facet } from './facets.ts';

const text = z.string().max(300);
const VALUES: Partial<Record<Facet, z.ZodType<string, string>>> = {
  year: z.string().regex(/^\d{1,4}$/),
  method: z.enum(['text', 'ocr', 'typed']),
  secret: z.enum(['true', 'false']),
};

const selected = forEachFacet((facet) => severalOf(VALUES[facet] ?? text));

type Excluding = `not-${Facet}`;

const excluded = Object.fromEntries(
  Object.entries(selected).map(([facet, values]) => [`not-${facet}`, values]),
) as Record<Excluding, (typeof selected)[Facet]>;

/** Parameters by which hits are narrowed: `type=…` selects a value, `not-type=…` leaves it out. */
export const facetParameters = { ...selected, ...excluded };

const valuesSchema = z.array(
  z.object({
    value: z.string(),
    count: z.number().int(),
    selected: z.boolean(),
    excluded: z.boolean(),
  }),
);

/** The values of every facet. */
export const facetsSchema = z.object(forEachFacet(() => valuesSchema));

/** Parameters of `GET /api/facets/{facet}` beside those of a search. */
export const facetName = z.enum(Object.keys(selected) as [Facet, ...Facet[]]);

/** Answer of `GET /api/facets/{facet}`. */
export const facetValuesSchema = valuesSchema.openapi('FacetValues');
