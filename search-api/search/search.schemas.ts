import { z } from '@hono/zod-openapi';
import { wholeNumber } from '../http/parameters.ts';
import { facetParameters, facetsSchema } from './facet.schemas.ts';

/** Longest query, in characters: a pasted paragraph. */
export const MAX_QUERY = 1000;
/** Hits beyond this place are not given: nobody reads so far, and the engine would pay for it. */
export const MAX_DEPTH = 10_000;

const isoDate = z.string().pipe(z.iso.date()).openapi({ format: 'date', example: '2019-04-18' });

/** Orders in which hits can be listed. */
export const SORTS = ['relevance', 'date-desc', 'date-asc', 'received'] as const;

/** Parameters of `GET /api/search`. */
export const searchQuery = z
  .object({
    q: z
      .string()
      .max(MAX_QUERY)
      .default('')
      .openapi({
        description:
          'Words; "quoted" ones stand together; -without; OR, HOẶC or |; (groups); beginning*; ' +
          'field:value, as `số:1218`, `người:"Lò Văn Hùng"`, `năm:2017..2019`. Empty: every document.',
      }),
    page: wholeNumber(1, MAX_DEPTH).default(1).openapi({ description: '1 for the first.' }),
    size: wholeNumber(1, 100).default(20).openapi({ description: 'Hits on a page.' }),
    sort: z.enum(SORTS).default('relevance').openapi({
      description: 'By `date` the document bears, or by when it was `received`, newest first.',
    }),
    from: isoDate.optional().openapi({ description: 'Earliest date the document bears.' }),
    to: isoDate.optional().openapi({ description: 'Latest date the document bears.' }),
    ...facetParameters,
  })
  .refine(({ page, size }) => page * size <= MAX_DEPTH, { path: ['page'] });

/** Parameters of `GET /api/facets/{facet}`: those of a search, and a text that the values' names have in them. */
export const facetValuesQuery = searchQuery.safeExtend({ contains: z.string().max(100).default('') });

/** What was asked for, validated and capped. */
export type SearchRequest = z.infer<typeof searchQuery>;

const html = z.string().openapi({ description: 'Escaped; what was found stands in `<mark>`.' });

const hitSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  title: z.string().openapi({ description: 'Made of type, number and subject; else the file’s name.' }),
  titleHtml: html,
  citation: z.string().openapi({
    description: 'How it is cited; a page by `, trang N` behind it. Never names a denouncer.',
    example: 'Kết luận số 12/KL-TTr ngày 05/3/2019 của Thanh tra tỉnh Sơn La',
  }),
  number: z.string().nullable(),
  date: z.string().nullable().openapi({ format: 'date' }),
  type: z.string().nullable(),
  kind: z.string().nullable(),
  issuer: z.string().nullable(),
  complainants: z.array(z.string()),
  commune: z.string().nullable(),
  district: z.string().nullable(),
  receivedAt: z.string().openapi({ format: 'date-time' }),
  pageCount: z.number().int(),
  method: z.array(z.string()).openapi({ description: 'How its pages were read.' }),
  secret: z.boolean(),
  score: z.number().openapi({ description: 'Relative to the best hit, 0..1; 1 when not ranked.' }),
  highlights: z.array(html).openapi({ description: 'The best of title and pages.' }),
  pages: z.array(z.object({ number: z.number().int(), highlights: z.array(html) })).openapi({
    description: 'The pages that answer best, best first.',
  }),
});

const faultSchema = z.object({
  start: z.number().int().openapi({ description: 'Range in `q`, UTF-16 code units, end exclusive.' }),
  end: z.number().int(),
  code: z.string().openapi({ description: 'Stable.', example: 'field-unknown' }),
  message: z.string().openapi({ description: 'In Vietnamese, for people.' }),
});

/** Answer of `GET /api/search`. */
export const searchAnswerSchema = z
  .object({
    total: z.number().int(),
    everyWord: z
      .number()
      .int()
      .openapi({
        description:
          'How many of them have every word. They come first; when they are fewer than ten, those that have ' +
          'most of the words come after them.',
      }),
    tookMs: z.number().int(),
    relaxed: z.boolean().openapi({
      description: 'No document has every word, so these have most of them.',
    }),
    partial: z.boolean().openapi({ description: 'Time ran out: there may be more.' }),
    hits: z.array(hitSchema),
    facets: facetsSchema,
    years: z.array(z.object({ year: z.number().int(), count: z.number().int() })).openapi({
      description: 'Oldest first; follows every filter but year, from and to.',
    }),
    months: z.array(z.object({ month: z.string(), count: z.number().int() })).openapi({
      description:
        'As `2017-03`, oldest first, when the search is narrowed to three years or fewer; else empty.',
    }),
    faults: z.array(faultSchema).openapi({
      description: 'Parts of `q` that may not have been understood as they were meant.',
    }),
    didYouMean: z.string().optional(),
  })
  .openapi('SearchAnswer');

/** What a search gives. */
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
/** One document found. */
export type SearchHit = SearchAnswer['hits'][number];

/** Parameters of `GET /api/suggest`. */
export const suggestQuery = z.object({ q: z.string().trim().max(200) });

/** Answer of `GET /api/suggest`. */
export const suggestionsSchema = z
  .array(
    z.object({
      text: z.string().openapi({ description: 'The whole query, completed at its end.' }),
      kind: z.enum(['number', 'person', 'body', 'place', 'subject', 'field']).openapi({
        description: '`field`: the name of a field, or a value behind one.',
      }),
    }),
  )
  .openapi('Suggestions');

/** What may be meant, best first. */
export type Suggestions = z.infer<typeof suggestionsSchema>;
