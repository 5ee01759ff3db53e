import { availableParallelism } from 'node:os';
import { z } from 'zod';

const wholeNumber = (lowest: number, highest: number) =>
  z.coerce
    .number(`a whole number from ${String(lowest)} to ${String(highest)}`)
    .int()
    .min(lowest)
    .max(highest);

/**
 * Every environment variable the programs know, each with its default and, as its description,
 * what it means. `.env.example` is made from this.
 */
export const environmentSchema = z.object({
  PORT: wholeNumber(1, 65_535).default(3000).describe('Port of the user interface and the API.'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on; 0.0.0.0 for all.'),
  TRAHOSO_PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'an address such as https://tra-ho-so.example' })
    .optional()
    .describe('Where people see this copy: links in exports and e-mails lead there. Default: as asked for.'),
  TRAHOSO_DATA: z
    .string()
    .min(1)
    .default('./data')
    .describe('Folder of the originals and of everything this copy keeps on disk.'),
  TRAHOSO_INTAKE: z
    .string()
    .min(1)
    .optional()
    .describe('Watched folder: files put here are taken in. Default: intake/ in TRAHOSO_DATA.'),
  ELASTICSEARCH_URL: z
    .url({ protocol: /^https?$/, error: 'an address such as http://localhost:9200' })
    .optional()
    .describe('Elasticsearch 8.19 to use; without it `npm start` brings one up.'),
  TRAHOSO_ES_HEAP_MB: wholeNumber(256, 31_744)
    .default(1024)
    .describe('Memory of the Elasticsearch that `npm start` brings up, in MiB.'),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'an address such as postgres://user:password@localhost:5432/trahoso',
    })
    .optional()
    .describe('PostgreSQL to use; without it `npm start` brings one up.'),
  TRAHOSO_INDEX_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,40}$/, 'lower-case letters, digits and hyphens, beginning with a letter')
    .default('trahoso')
    .describe('How the names of the indices begin, so that several copies can share one Elasticsearch.'),
  TRAHOSO_CLEARANCES: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .pipe(z.array(z.enum(['denunciations'], 'empty, or "denunciations"')))
    .describe(
      'Until accounts come: what every viewer of this copy may see beyond ordinary documents. Empty, or "denunciations".',
    ),
  TRAHOSO_WORKERS: wholeNumber(1, 64)
    .default(availableParallelism())
    .describe(
      'Documents read at the same time, and OCR engines kept running. Default: the number of processor cores.',
    ),
  TRAHOSO_UNCLEAR_BELOW: z.coerce
    .number('a number from 0 to 1')
    .min(0)
    .max(1)
    .default(0.75)
    .describe('Pages read with less confidence than this are listed for a person to look at.'),
  TRAHOSO_MAX_FILE_MB: wholeNumber(1, 4096).default(500).describe('Largest file taken in, in MiB.'),
  TRAHOSO_TRUSTED_CA: z
    .string()
    .min(1)
    .optional()
    .describe(
      'PEM file, or folder of PEM files, of the authorities trusted to vouch for signers. Default: trusted-ca/ in TRAHOSO_DATA.',
    ),
  TRAHOSO_SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'an address such as smtp://user:password@mail.example:587' })
    .optional()
    .describe('Mail server by which saved searches tell of new documents. Without it no mail is sent.'),
  TRAHOSO_MAIL_FROM: z
    .email('an e-mail address')
    .default('tra-ho-so@localhost.localdomain')
    .describe('Sender of these mails.'),
  TRAHOSO_LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], 'debug, info, warn, error or silent')
    .default('info')
    .describe('How much the programs write about what they do.'),
});
