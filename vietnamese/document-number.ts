import { DOCUMENT_TYPE_BY_SIGN, KNOWN_BODIES } from './document-signs.ts';
import { cleanText } from './normalise.ts';

/** The number and sign of a document (số, ký hiệu), whole and in parts. */
export interface DocumentNumber {
  /** As written in a citation, without spaces: `1218/QĐ-UBND`, `39/2022/NĐ-CP`, `02-NQ/TW`. */
  readonly whole: string;
  /** Running number within the year, no leading zeros beyond what was written: `1218`, `02`. */
  readonly number: string;
  /** Four digits; only normative documents carry it. */
  readonly year?: string;
  /** Sign of the type, `QĐ`; absent for official letters (công văn), which carry none. */
  readonly type?: string;
  /** Who issued it, and for letters who drafted it: `UBND`, `UBND-NNMT`, `TW`. */
  readonly body: string;
}

/** A number found in running text. */
export interface FoundNumber {
  readonly number: DocumentNumber;
  /** Range in the text, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether letters or digits were read differently from how they are written (`QD`, `l218`). */
  readonly repaired: boolean;
}

const DIGIT = String.raw`[\dOoIl|]`;
const GROUP = String.raw`\p{Lu}[\p{Lu}\d&]*\p{Ll}{0,2}[\p{Lu}\d]*`;
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}/,-])(?<digits>(?:\d|[lI|](?=${DIGIT}*\d))(?:${DIGIT}|[ .](?=\d)){0,6}[a-zA-Z]?)` +
    String.raw`(?:[.,]?\s?/\s?(?<year>[12l](?:${DIGIT}|\s(?=\d)){3,4}))?\s?[.,]?\s?(?<link>[/-])\s?` +
    String.raw`(?<sign>${GROUP}(?:(?:\s{0,2}[-\u2010-\u2015]\s{0,2}|\s?\n|[./]\s?)${GROUP})*)`,
  'gu',
);

/** `số` before a number makes an unknown sign one too, unless it numbers a parcel or a house. */
const NAMED = /(?<!(?:thửa|đất|nhà|lô|đường|hẻm|kiệt)\s*)(?<!\p{L})[sS][ốôổồỗo]\s*[:.]?\s*$/u;

/**
 * Every document number in a text (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3; Party documents
 * write `02-NQ/TW`). Tolerates what OCR and line ends do: spaces around the hyphen, `l` for `1`,
 * `QD` for `QĐ`. A fraction with letters counts only when its sign
 * names a known type or body, or the word `số` stands before it.
 *
 * @param text - running text, NFC.
 */
export function findDocumentNumbers(text: string): FoundNumber[] {
  return [...text.matchAll(NUMBER)].flatMap((match) => {
    const { digits = '', year, link = '/', sign = '' } = match.groups ?? {};
    const groups = keepKnown(sign, NAMED.test(text.slice(Math.max(0, match.index - 16), match.index)));
    const number = groups && assemble(digits, year, link, groups.kept);
    if (!number) return [];
    const end = match.index + match[0].length - (sign.length - groups.length);
    const written = text.slice(match.index, end).replace(/\s/g, '');
    return [{ number, start: match.index, end, repaired: written !== number.whole }];
  });
}

/**
 * The parts of one document number, or `null` when the text is none.
 *
 * @param text - a number alone, as a person types it: `1218/qđ-ubnd` or `1218 / QĐ - UBND`.
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const written = cleanText(text).replace(/\s/g, '');
  const exact = findDocumentNumbers(written)[0];
  const found = exact ?? findDocumentNumbers(written.toUpperCase())[0];
  return found?.start === 0 ? found.number : null;
}

interface Sign {
  readonly kept: readonly { readonly before: string; readonly group: string }[];
  /** How much of the text belongs to it. */
  readonly length: number;
}

/** The groups of a sign with their known spelling; drops a tail that is not part of it. */
function keepKnown(sign: string, named: boolean): Sign | null {
  const kept: { before: string; group: string }[] = [];
  let length = 0;
  for (const part of sign.matchAll(new RegExp(String.raw`(?<before>[^\p{L}\d]*)(?<group>${GROUP})`, 'gu'))) {
    const { before = '', group = '' } = part.groups ?? {};
    const spaced = /\s/.test(before);
    if (kept.length > 0 && spaced && (group.match(/\p{Lu}/gu) ?? []).length < 2) break;
    if (before.trim() === '' && kept.length > 0 && !lostHyphen(kept.at(-1)?.group, group)) break;
    if (before.includes('.') && (spaced || !/^\p{Lu}+$/u.test(group))) break;
    const link = before === '.' && lostHyphen(kept.at(-1)?.group, group) ? '-' : linkOf(before, kept.length);
    kept.push({ before: link, group });
    length = part.index + part[0].length;
  }
  const known =
    (named && /\p{Lu}{2}.*-|^\p{Lu}{3,}$/u.test(sign)) ||
    kept.some(({ group }) => spellSign(group) !== undefined);
  if (!known) return null;
  return { kept: kept.map(({ before, group }) => ({ before, group: spellSign(group) ?? group })), length };
}

/** A hyphen at a line's end may be lost, or typed as a stop; a type and a body on both sides of it vouch for it. */
const lostHyphen = (type = '', body: string): boolean =>
  DOCUMENT_TYPE_BY_SIGN.has(type) && KNOWN_BODIES.has(body);

const linkOf = (written: string, at: number): string =>
  written.trim() === '' && at > 0 ? '-' : written.replace(/\s/g, '').replace(/[\u2010-\u2015]/g, '-');

function assemble(
  digits: string,
  year: string | undefined,
  link: string,
  groups: Sign['kept'],
): DocumentNumber | null {
  const number = toDigits(digits.replace(/[ .]/g, ''));
  if (!/^\d{1,6}[a-zA-Z]?$/.test(number)) return null;
  const inYear = year === undefined ? undefined : toDigits(year.replace(/\s/g, ''));
  if (inYear !== undefined && !/^(19|20)\d\d$/.test(inYear)) return null;
  const sign = groups.map(({ before, group }) => before + group).join('');
  const first = groups[0]?.group ?? '';
  const typed = DOCUMENT_TYPE_BY_SIGN.has(first) && groups.length > 1;
  return {
    whole: `${number}${inYear === undefined ? '' : `/${inYear}`}${link}${sign}`,
    number,
    ...(inYear === undefined ? {} : { year: inYear }),
    ...(typed ? { type: first } : {}),
    body: typed ? sign.slice(first.length + 1) : sign,
  };
}

const toDigits = (text: string): string => text.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1');

/** OCR takes one capital for another of the same outline; the sign's known spelling decides. */
const outline = (sign: string): string =>
  sign
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ĐÐ]/g, 'D')
    .replace(/[OQ0G]/g, 'O')
    .replace(/[I1l]/g, 'I');

const SPELLINGS = new Map(
  [...KNOWN_BODIES, ...DOCUMENT_TYPE_BY_SIGN.keys()].map((sign) => [outline(sign), sign]),
);

function spellSign(group: string): string | undefined {
  if (KNOWN_BODIES.has(group) || DOCUMENT_TYPE_BY_SIGN.has(group)) return group;
  return SPELLINGS.get(outline(group));
}
