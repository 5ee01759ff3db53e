import { strToU8, Zip, ZipDeflate } from 'fflate';

/** A file of an Office Open XML package: its name, and its text as it comes. */
export interface PackagePart {
  readonly name: string;
  readonly text: Iterable<string> | AsyncIterable<string>;
}

/** Chosen for speed: a level more takes twice the time for a twentieth of the size. */
const LEVEL = 4;

/** What XML 1.0 cannot hold (section 2.2), halves of surrogate pairs included. */
const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML, in elements and attributes. */
export const xml = (text: string): string =>
  text.replace(NOT_XML, ' ').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** The beginning of every XML file. */
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A ZIP of the parts, given out as it is made. */
export async function* zipped(parts: readonly PackagePart[]): AsyncGenerator<Uint8Array, void> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const taken = (): Uint8Array[] => {
    const chunks = ready;
    ready = [];
    return chunks;
  };
  for (const { name, text } of parts) {
    const file = new ZipDeflate(name, { level: LEVEL });
    zip.add(file);
    for await (const piece of text) {
      file.push(strToU8(piece));
      yield* taken();
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* taken();
}
