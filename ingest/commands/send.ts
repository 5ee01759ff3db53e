import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

const refusedSchema = z.object({ fileName: z.string(), code: z.string(), message: z.string() });

const receivedSchema = z.object({
  documents: z.array(z.object({ duplicateOf: z.string().optional() })),
  refused: z.array(refusedSchema),
  receipt: z.string(),
});

const receiptSchema = z.object({
  working: z.number(),
  indexed: z.number(),
  failed: z.number(),
  failures: z.array(refusedSchema),
});

const problemSchema = z.object({
  code: z.string(),
  title: z.string(),
  detail: z.string().optional(),
  refused: z.array(refusedSchema).default([]),
});

/** A file that was not taken in or could not be read, with the reason in Vietnamese. */
export type Refused = z.infer<typeof refusedSchema>;

/** What the server answered to one sending. */
export interface Received {
  readonly received: number;
  readonly duplicates: number;
  readonly refused: readonly Refused[];
  /** `null` when nothing was taken in. */
  readonly receipt: string | null;
}

/** How far the files of one sending have come. */
export type Receipt = z.infer<typeof receiptSchema>;

/** Thrown when the server cannot be reached, or says that it cannot take files just now. */
export class ServerUnavailable extends Error {
  override readonly name = 'ServerUnavailable';
}

/** The form's fields before its files, as multipart/form-data (RFC 7578). */
async function* multipart(
  boundary: string,
  fields: Readonly<Record<string, string>>,
  paths: readonly string[],
): AsyncGenerator<Uint8Array> {
  const part = (disposition: string) =>
    Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`);
  for (const [name, value] of Object.entries(fields)) {
    yield Buffer.concat([part(`name="${name}"`), Buffer.from(`${value}\r\n`)]);
  }
  for (const path of paths) {
    // As browsers write it (WHATWG HTML, multipart form data).
    const fileName = basename(path).replace(/[\r\n"]/g, (character) => encodeURIComponent(character));
    yield part(`name="files"; filename="${fileName}"`);
    yield* createReadStream(path) as AsyncIterable<Uint8Array>;
    yield Buffer.from('\r\n');
  }
  yield Buffer.from(`--${boundary}--\r\n`);
}

async function fetchJson(url: URL, init: RequestInit): Promise<{ status: number; body: unknown }> {
  try {
    const response = await fetch(url, init);
    return { status: response.status, body: await response.json() };
  } catch (cause) {
    throw new ServerUnavailable(`${url.origin} does not answer`, { cause });
  }
}

/** The answer when the server took nothing in. */
function nothingTaken(status: number, body: unknown): Received {
  const problem = problemSchema.safeParse(body);
  if (!problem.success) throw new ServerUnavailable(`the server answered ${status}`);
  const { title, detail, refused } = problem.data;
  if (refused.length === 0 || status >= 500) throw new ServerUnavailable([title, detail].join('. '));
  return { received: 0, duplicates: 0, refused, receipt: null };
}

/** Speaks to the running server. */
export function createSender(server: URL) {
  async function post(paths: readonly string[], secret: boolean): Promise<Received> {
    const boundary = randomUUID();
    const fields = { way: 'cli', ...(secret ? { secret: 'true' } : {}) };
    const { status, body } = await fetchJson(new URL('/api/documents', server), {
      method: 'POST',
      headers: { 'Content-Type': `multipart/form-data; boundary=${boundary}` },
      body: ReadableStream.from(multipart(boundary, fields, paths)),
      duplex: 'half',
    });
    if (status !== 202) return nothingTaken(status, body);
    const { documents, refused, receipt } = receivedSchema.parse(body);
    const duplicates = documents.filter(({ duplicateOf }) => duplicateOf !== undefined).length;
    return { received: documents.length, duplicates, refused, receipt };
  }

  return {
    /**
     * Sends files in one request; tries again for a while when the server does not answer.
     *
     * @throws ServerUnavailable
     */
    async send(paths: readonly string[], secret: boolean): Promise<Received> {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await post(paths, secret);
        } catch (error) {
          if (!(error instanceof ServerUnavailable) || attempt === 3) throw error;
          await wait(1_000 * attempt);
        }
      }
    },

    /** How far the files of a sending have come. */
    async receipt(id: string): Promise<Receipt> {
      const { body } = await fetchJson(new URL(`/api/receipts/${id}`, server), {});
      return receiptSchema.parse(body);
    },

    /** Whether the server answers. */
    async isUp(): Promise<boolean> {
      return fetchJson(new URL('/api/status', server), {}).then(
        () => true,
        () => false,
      );
    },
  };
}

/** Speaks to the running server. */
export type Sender = ReturnType<typeof createSender>;
