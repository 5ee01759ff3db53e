import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { Problem } from '../../problems/problem.ts';
import { cleanFileName } from '../../archive/file-name.ts';

/** What is done with each file: the promise settles when the content has been used. */
export type FileSink<T> = (fileName: string, content: AsyncIterable<Uint8Array>) => Promise<T>;

/** A multipart form whose files went to a sink one by one. */
export interface Upload<T> {
  /** What the sink gave for each file, in the order of the form. */
  readonly files: readonly T[];
  readonly fields: ReadonlyMap<string, string>;
}

/** How much one form may hold. */
export interface UploadLimits {
  readonly files: number;
  /** Name of the form field that holds files; files in others are refused. */
  readonly fileField: string;
}

const LIMITS = { fields: 20, fieldSize: 1000, fieldNameSize: 100, headerPairs: 50 };

function parserFor(request: Request, files: number): busboy.Busboy {
  const contentType = request.headers.get('Content-Type') ?? '';
  try {
    if (!contentType.startsWith('multipart/form-data')) throw new Error('not a multipart form');
    return busboy({
      headers: { 'content-type': contentType },
      defParamCharset: 'utf8',
      limits: { ...LIMITS, files, parts: files + LIMITS.fields },
    });
  } catch (cause) {
    const detail = 'Tệp phải được gửi bằng biểu mẫu “multipart/form-data”.';
    throw new Problem('invalid-request', { detail, cause });
  }
}

const brokenOff = (cause: unknown): Problem =>
  new Problem('invalid-request', { detail: 'Dữ liệu gửi lên bị đứt giữa chừng.', cause });

/** The content without its stream's habit of ending the whole form when a reader stops early. */
async function* contentOf(file: Readable): AsyncGenerator<Uint8Array> {
  try {
    yield* file.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>;
  } catch (cause) {
    throw brokenOff(cause);
  } finally {
    file.resume();
  }
}

/** Ends the form at once when it is more, or other, than it may be. */
function holdTo(limits: UploadLimits, parser: busboy.Busboy, stop: (problem: Problem) => void): void {
  const detail = `Mỗi lần gửi tối đa ${limits.files} tệp.`;
  for (const limit of ['filesLimit', 'partsLimit', 'fieldsLimit'] as const) {
    parser.on(limit, () => stop(new Problem('too-many-files', { detail })));
  }
  parser.on('file', (field) => {
    if (field === limits.fileField) return;
    stop(new Problem('invalid-request', { detail: `Tệp phải nằm trong trường “${limits.fileField}”.` }));
  });
}

/**
 * Reads a multipart form as it comes in, one file after the other; none is ever whole in memory.
 *
 * @param sink - called for each file; what it throws ends the reading of the form
 * @throws Problem `invalid-request` (no such form, broken off, a file in another field),
 *   `too-many-files`; by then the sink has finished or failed with every file it was given
 */
export async function readUpload<T>(
  request: Request,
  limits: UploadLimits,
  sink: FileSink<T>,
): Promise<Upload<T>> {
  const parser = parserFor(request, limits.files);
  const fields = new Map<string, string>();
  const files: Promise<T>[] = [];
  let stopped: { reason: unknown } | undefined;
  const stop = (reason: unknown): void => {
    stopped ??= { reason };
    parser.destroy(new Error('the form is not read further'));
  };

  holdTo(limits, parser, stop);
  parser.on('field', (name, value) => fields.set(name, value));
  parser.on('file', (_field, stream, { filename }) => {
    // A form that breaks off ends its open file with an error; the sink hears of it by reading.
    stream.on('error', () => undefined);
    // Browsers send one nameless, empty file when none was chosen.
    if (!filename) return void stream.resume();
    const before = files.at(-1) ?? Promise.resolve();
    const file = before.then(() => sink(cleanFileName(filename), contentOf(stream)));
    file.catch(stop);
    files.push(file);
  });

  try {
    await pipeline(Readable.from(request.body ?? [], { objectMode: false }), parser);
    return { files: await Promise.all(files), fields };
  } catch (cause) {
    await Promise.allSettled(files);
    throw stopped ? stopped.reason : brokenOff(cause);
  }
}
