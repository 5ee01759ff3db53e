import { randomUUID } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import type { Sending } from '../../archive/intake.ts';
import type { StoredOriginal } from '../../archive/originals.ts';
import type { Viewer } from '../../model/viewer.ts';
import type { ProblemCode } from '../../problems/catalogue.ts';
import { Problem, problemMessage } from '../../problems/problem.ts';
import { MOST_FILES } from './intake.definitions.ts';
import { uploadFields, type ReceivedJson, type RefusedJson } from './intake.schemas.ts';
import { readUpload, type FileSink } from './upload.ts';

/** A file whose bytes lie in the archive. */
interface KeptFile {
  readonly fileName: string;
  readonly original: StoredOriginal;
}

interface RefusedFile {
  readonly fileName: string;
  readonly problem: Problem;
}

/** What is wrong with one file, or with the store, and does not end the reading of the others. */
const OF_ONE_FILE: ReadonlySet<ProblemCode> = new Set(['file-too-large', 'disk-full', 'storage-read-only']);

/** No file was taken in: the first reason is the answer's, with all of them beside it. */
export class AllRefused extends Problem {
  readonly refused: readonly RefusedJson[];

  constructor(first: Problem, refused: readonly RefusedJson[]) {
    super(first.code, { cause: first, ...(first.detail && { detail: first.detail }) });
    this.refused = refused;
  }
}

const keepIn =
  ({ originals }: Archive): FileSink<KeptFile | RefusedFile> =>
  async (fileName, content) => {
    try {
      return { fileName, original: await originals.keep(content) };
    } catch (error) {
      if (error instanceof Problem && OF_ONE_FILE.has(error.code)) return { fileName, problem: error };
      throw error;
    }
  };

const presentRefusal = ({ fileName, problem }: RefusedFile): RefusedJson => ({
  fileName,
  code: problem.code,
  message: problemMessage(problem),
});

/** An unclear word on secrecy is refused rather than taken for a no. */
function sendingOf(fields: ReadonlyMap<string, string>, viewer: Viewer): Sending {
  const parsed = uploadFields.safeParse(Object.fromEntries(fields));
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path.join('.') ?? '';
    throw new Problem('invalid-request', { detail: `Giá trị của “${name}” không hợp lệ.` });
  }
  const { secret, way = 'api' } = parsed.data;
  return { way, receiptId: randomUUID(), secret: secret === 'true', viewer };
}

/**
 * Takes the files of a multipart form into the archive.
 *
 * All bytes are kept first and all records written after, since a form may say at its end that its
 * files are secret, and they must be so from their first moment. A form that breaks off leaves no record.
 *
 * @throws Problem `no-files`, `too-many-files`, `invalid-request`; {@link AllRefused} when no file was taken in
 */
export async function receive(archive: Archive, request: Request, viewer: Viewer): Promise<ReceivedJson> {
  const limits = { files: MOST_FILES, fileField: 'files' };
  const { files, fields } = await readUpload(request, limits, keepIn(archive));
  const problems = files.filter((file) => 'problem' in file);
  const refused = problems.map(presentRefusal);
  if (problems.length === files.length) {
    throw problems[0] ? new AllRefused(problems[0].problem, refused) : new Problem('no-files');
  }
  const sending = sendingOf(fields, viewer);
  const documents: ReceivedJson['documents'] = [];
  for (const file of files) {
    if ('original' in file) documents.push(await archive.admit(file.original, file.fileName, sending));
  }
  return { documents, refused, receipt: sending.receiptId };
}
