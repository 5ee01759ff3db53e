import { readFile, stat } from 'node:fs/promises';
import { posix } from 'node:path';
import { unzipSync } from 'fflate';
import { Problem } from '../../problems/problem.ts';
import { MAX_UNPACKED_BYTES } from '../limits.ts';
import { childrenOf, parseXml, type Element } from './xml.ts';

/** More than this packed is not a letter in Word. */
const MAX_PACKED_BYTES = 256 * 2 ** 20;

/** The parts of a Word file (ISO/IEC 29500-2). */
export interface Package {
  /** The part of that path; `undefined` when there is none. */
  xml(path: string): Element | undefined;
  bytes(path: string): Uint8Array | undefined;
  /** Path of what a part refers to by a relationship's id. */
  target(part: string, id: string): string | undefined;
}

/**
 * Unpacks the parts that make up text and pictures.
 *
 * @throws Problem `file-damaged`; `file-too-large` when it would unpack to too much.
 */
export async function openPackage(path: string): Promise<Package> {
  if ((await stat(path)).size > MAX_PACKED_BYTES) throw new Problem('file-too-large');
  const parts = unpack(await readFile(path));
  const xml = (part: string) => {
    const bytes = parts[part];
    return bytes && parseXml(bytes);
  };
  return {
    xml,
    bytes: (part) => parts[part],
    target: (part, id) => {
      const relations = xml(posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`));
      const found = childrenOf(relations, 'Relationship').find(
        ({ attributes }) => attributes.Id === id,
      )?.attributes;
      const target = found?.TargetMode === 'External' ? undefined : found?.Target;
      return target && (target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(part), target));
    },
  };
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/^word\/.*\.(?:xml|rels)$|^word\/media\//.test(name)) return false;
        total += originalSize;
        if (originalSize > MAX_UNPACKED_BYTES || total > 4 * MAX_UNPACKED_BYTES)
          throw new Problem('file-too-large');
        return true;
      },
    });
  } catch (cause) {
    throw cause instanceof Problem ? cause : new Problem('file-damaged', { cause });
  }
}
