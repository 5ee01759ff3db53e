import { z } from '@hono/zod-openapi';

/**
 * A whole number written in a path or query string, within bounds.
 *
 * @param lowest - smallest value taken, 0 or more
 * @param highest - largest value taken
 */
export const wholeNumber = (lowest: number, highest: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(lowest).max(highest))
    .openapi({ type: 'integer', minimum: lowest, maximum: highest });

/** Path of one document. */
export const documentPath = z.object({
  id: z.uuid().openapi({ description: 'Id of the document; an opaque string.' }),
});

/** Path of one page of a document. */
export const pagePath = documentPath.extend({
  n: wholeNumber(1, 100_000).openapi({ description: 'Number of the page, 1 for the first.' }),
});

/** Which part of a long list is wanted. */
export const listPart = z.object({
  page: wholeNumber(1, 10_000).default(1).openapi({ description: 'Part of the list, 1 for the first.' }),
  size: wholeNumber(1, 200).default(50).openapi({ description: 'Items in a part.' }),
});

const MAX_VALUES = 50;

/** One value or several of one parameter, as a list without repeats; at most 50. */
export const severalOf = <V extends z.ZodType<string, string>>(value: V) =>
  z
    .union([z.string(), z.array(z.string()).max(MAX_VALUES)])
    .transform((given) => [...new Set([given].flat().filter(Boolean))])
    .pipe(z.array(value))
    .optional()
    .openapi({ type: 'array', items: { type: 'string' } });
