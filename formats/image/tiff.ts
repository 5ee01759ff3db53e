import { open, type FileHandle } from 'node:fs/promises';
import { Problem } from '../../problems/problem.ts';
import { MAX_PAGES } from '../limits.ts';

/** One picture in a TIFF file (TIFF 6.0, section 2). */
export interface TiffPage {
  /** Place in the file's list of pictures, from 0: what decoders call the page. */
  readonly index: number;
  /** Pixels per inch along each side; `null` when the file does not say. A fax has 204 × 98. */
  readonly resolution: { readonly x: number; readonly y: number } | null;
}

const TAG = { subfileType: 254, xResolution: 282, yResolution: 283, resolutionUnit: 296 } as const;
const UNIT_CENTIMETRE = 3;
const UNIT_NONE = 1;
const REDUCED_COPY = 1;
const ENTRY_BYTES = 12;

/**
 * The pages of a TIFF file, small copies of pages left out.
 *
 * @throws Problem `file-damaged` when the list of pages runs out of the file, `too-many-pages`.
 */
export async function tiffPages(path: string): Promise<TiffPage[]> {
  const file = await open(path, 'r');
  try {
    return await readPages(await tiffReader(file));
  } finally {
    await file.close();
  }
}

async function readPages(reader: TiffReader): Promise<TiffPage[]> {
  const pages: TiffPage[] = [];
  const seen = new Set<number>();
  let offset = (await reader.bytes(0, 8)).u32(4);
  for (let index = 0; offset !== 0; index++) {
    if (seen.has(offset)) throw new Problem('file-damaged');
    if (index >= MAX_PAGES) throw new Problem('too-many-pages');
    seen.add(offset);
    const count = (await reader.bytes(offset, 2)).u16(0);
    const directory = await reader.bytes(offset + 2, count * ENTRY_BYTES + 4);
    const tags = new Map(
      Array.from({ length: count }, (_, i) => [directory.u16(i * ENTRY_BYTES), i * ENTRY_BYTES]),
    );
    const subfile = tags.get(TAG.subfileType);
    if (subfile === undefined || (directory.u32(subfile + 8) & REDUCED_COPY) === 0)
      pages.push({ index, resolution: await readResolution(reader, directory, tags) });
    offset = directory.u32(count * ENTRY_BYTES);
  }
  return pages;
}

async function readResolution(
  reader: TiffReader,
  directory: Bytes,
  tags: ReadonlyMap<number, number>,
): Promise<TiffPage['resolution']> {
  const unitAt = tags.get(TAG.resolutionUnit);
  const unit = unitAt === undefined ? 2 : directory.u16(unitAt + 8);
  const [x, y] = await Promise.all(
    [TAG.xResolution, TAG.yResolution].map(async (tag) => {
      const at = tags.get(tag);
      if (at === undefined) return 0;
      const fraction = await reader.bytes(directory.u32(at + 8), 8);
      return fraction.u32(0) / fraction.u32(4);
    }),
  );
  if (!x || !y || !Number.isFinite(x * y)) return null;
  if (unit === UNIT_NONE) return null;
  const toInch = unit === UNIT_CENTIMETRE ? 2.54 : 1;
  return { x: x * toInch, y: y * toInch };
}

interface Bytes {
  u16(at: number): number;
  u32(at: number): number;
}

interface TiffReader {
  bytes(offset: number, length: number): Promise<Bytes>;
}

/** Reads numbers in the file's own byte order: `II` little, `MM` big end first. */
async function tiffReader(file: FileHandle): Promise<TiffReader> {
  const read = async (offset: number, length: number): Promise<Buffer> => {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    if (bytesRead < length) throw new Problem('file-damaged');
    return buffer;
  };
  const little = (await read(0, 2)).toString('latin1') === 'II';
  return {
    bytes: async (offset, length) => {
      const buffer = await read(offset, length);
      return {
        u16: (at) => (little ? buffer.readUInt16LE(at) : buffer.readUInt16BE(at)),
        u32: (at) => (little ? buffer.readUInt32LE(at) : buffer.readUInt32BE(at)),
      };
    },
  };
}
