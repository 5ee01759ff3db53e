import { Problem } from '../../problems/problem.ts';
import { decodeLegacy, type LegacyEncoding } from '../../vietnamese/legacy.ts';
import { detectLegacy, vietnameseShare } from '../../vietnamese/legacy-detect.ts';

/** Text of a file, and the legacy encoding it was in. */
export interface DecodedText {
  readonly text: string;
  readonly legacy: LegacyEncoding | null;
}

/** Bytes that no text holds: controls other than tab, new line, new page, return, end of file (1A), escape. */
const CONTROLS = /[\u0000-\u0008\u000b\u000e-\u0019\u001c-\u001f\u007f\ufffe\uffff]/;
/** How files begin that are written in letters but are not plain text; keys and certificates (RFC 7468) too. */
const MARKUP = /^\s*(?:<\?xml|<!doctype|<html|\{\\rtf|%!ps|%pdf|-----BEGIN [A-Z0-9 ]+-----)/i;
/** Share of NUL bytes at even or odd places that shows UTF-16. */
const UTF_16_NULS = 0.3;

/**
 * Text of a plain text file in UTF-8, UTF-16, windows-1258, TCVN3 or VNI.
 *
 * @throws Problem `file-not-a-document` when the bytes are not text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const unicode = decodeUnicode(bytes);
  const decoded = unicode === null ? decodeBytes(bytes) : withoutLegacy(unicode);
  if (CONTROLS.test(decoded.text) || MARKUP.test(decoded.text)) throw new Problem('file-not-a-document');
  return decoded;
}

/** Text in a Unicode encoding; `null` when the bytes are in none. */
function decodeUnicode(bytes: Uint8Array): string | null {
  for (const encoding of [...utf16Of(bytes), 'utf-8']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return null;
}

/** UTF-16 by its byte order mark, or by the NUL beside each plain letter. */
function utf16Of(bytes: Uint8Array): ('utf-16le' | 'utf-16be')[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  const head = bytes.subarray(0, 4096);
  const nuls = [0, 0];
  head.forEach((byte, i) => {
    if (byte === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls.map((count) => count / (head.length / 2));
  if (odd > UTF_16_NULS && odd > 3 * even) return ['utf-16le'];
  return even > UTF_16_NULS && even > 3 * odd ? ['utf-16be'] : [];
}

/** Text of one byte a letter: the reading whose marked words are syllables most often. */
function decodeBytes(bytes: Uint8Array): DecodedText {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const legacy = (['tcvn3', 'vni'] as const).map((encoding) => ({
    text: decodeLegacy(latin, encoding),
    legacy: encoding,
  }));
  const readings: DecodedText[] = [{ text: vietnamese, legacy: null }, ...legacy];
  const best = readings
    .map((reading) => ({ reading, ...vietnameseShare(reading.text) }))
    .toSorted((a, b) => b.share - a.share)[0];
  return best && best.share > 0.5 ? best.reading : { text: latin, legacy: null };
}

/** Unicode text whose letters are TCVN3 or VNI after all: pasted from an old document. */
function withoutLegacy(text: string): DecodedText {
  const legacy = detectLegacy(text);
  return { text: legacy ? decodeLegacy(text, legacy) : text, legacy };
}
