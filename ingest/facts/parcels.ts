import type { Finding } from './finding.ts';
import type { Flow } from './flow.ts';
import { loose } from './finding.ts';

/** A parcel with its map sheet, each where it stands. */
export interface ParcelFinding {
  readonly parcel: Finding;
  readonly sheet: Finding | null;
}

const NUMBER = String.raw`(?:\d|[lI|](?=\d))[\dOolI|]{0,4}(?:\s?[-–]\s?\d{1,3})?[a-d]?(?![\p{L}\d/,.]*\d)(?!\s?m[2²])`;
const LIST = String.raw`(?:${NUMBER})(?:\s*(?:,|;|va|&)\s*(?:${loose('thua')}\s*)?(?:so\s*)?(?:${NUMBER})){0,9}`;
const SAY = String.raw`\s*(?:${loose('(?:dat|dia chinh|o)')}\s*)?(?:s[o0]\s*)?[:.]?\s*`;
const PARCEL = String.raw`(?<![\p{L}])(?:s[o0]\s*)?(?:${loose('thua')}|lo\s+dat)${SAY}(?<parcels>${LIST})`;
const SHEET = String.raw`(?:s[o0]\s*)?(?:t[o0]{1,2}(?:\s*${loose('ban do')}|\s+s[o0]|\s+(?=\d))|tbd|${loose('ban do')})(?:\s*${loose('dia chinh')})?\s*(?:s[o0]\s*)?[:.]?\s*(?:dc\s*)?(?<sheet>${NUMBER})`;
const JOIN = String.raw`[\s,;(–-]*(?:(?:cung|thuoc|tai|cua|trong|o|va|co)\s*)?\(?\s*`;
const FORWARD = new RegExp(`${PARCEL}(?:${JOIN}${SHEET})?`, 'gu');
const BACKWARD = new RegExp(`${SHEET}${JOIN}(?:${loose('(?:cac|gom|so)')}\\s*)?${PARCEL}`, 'gu');
const SLASH = new RegExp(
  String.raw`${loose('thua')}${SAY}(?<parcel>\d{1,4})\s?/\s?(?<sheet>\d{1,3})(?![\d/])`,
  'gu',
);

/**
 * Every parcel named in a document, in either order of parcel and sheet: `thửa đất số 334, tờ bản
 * đồ số 52`, `tờ bản đồ 52, thửa 334`, `thửa số 12, 13 và 14 thuộc tờ bản đồ số 5`, `thửa 334/52`.
 * A parcel without its sheet is left out where the same number stands elsewhere with one.
 */
export function parcelsIn(flow: Flow): ParcelFinding[] {
  const [first, second] = orderOf(flow);
  const leading = matches(flow, first).filter(({ found }) => found.some(({ sheet }) => sheet));
  const following = matches(flow, second).filter((one) => !leading.some((other) => overlap(one, other)));
  const taken = [...leading, ...following];
  const bare = matches(flow, FORWARD).filter((one) => !taken.some((other) => overlap(one, other)));
  const all = [...taken, ...bare, ...matches(flow, SLASH)].sort((a, b) => a.start - b.start);
  return oncePerParcel(all.flatMap(({ found }) => found));
}

/** A document names its parcels in one order; what it names first tells which. */
function orderOf(flow: Flow): readonly [RegExp, RegExp] {
  const parcel = new RegExp(PARCEL).exec(flow.folded)?.index ?? Infinity;
  const sheet = new RegExp(SHEET).exec(flow.folded)?.index ?? Infinity;
  return parcel <= sheet ? [FORWARD, BACKWARD] : [BACKWARD, FORWARD];
}

const overlap = (a: Match, b: Match): boolean => a.start < b.end && b.start < a.end;

interface Match {
  readonly start: number;
  readonly end: number;
  readonly found: readonly ParcelFinding[];
}

const matches = (flow: Flow, pattern: RegExp): Match[] =>
  [...flow.folded.matchAll(pattern)].map((match) => {
    const { parcels, parcel, sheet } = match.groups ?? {};
    const named = parcels ?? parcel ?? '';
    const from = match.index + match[0].indexOf(named);
    const numbers = [...named.matchAll(/(?:\d|[lI|](?=\d))[\dOolI|]*(?:\s?[-–]\s?\d+)?[a-d]?/gi)];
    const sheetAt = match.index + (sheet === undefined ? 0 : match[0].lastIndexOf(sheet));
    const found = sheet === undefined ? null : numberFinding(sheet, sheetOffset(match, sheet, sheetAt));
    return {
      start: match.index,
      end: match.index + match[0].length,
      found: numbers.map((one) => ({ parcel: numberFinding(one[0], from + one.index), sheet: found })),
    };
  });

/** Where the sheet's number stands: after the word for it, whichever came first. */
function sheetOffset(match: RegExpMatchArray, sheet: string, last: number): number {
  const word = /t[o0]{1,2}\s*(?:b|s|\d)|tbd|ban\s*d/.exec(match[0]);
  const first = match[0].indexOf(sheet, word?.index ?? 0);
  return first < 0 ? last : (match.index ?? 0) + first;
}

function numberFinding(written: string, start: number): Finding {
  const value = written
    .replace(/\s/g, '')
    .replace(/o/gi, '0')
    .replace(/[l|]/gi, '1')
    .replace(/–/g, '-')
    .replace(/^0+(?=\d)/, '');
  return {
    value,
    start,
    end: start + written.length,
    certainty: /^[\d-]+[a-d]?$/.test(written) ? 0.95 : 0.6,
  };
}

function oncePerParcel(found: readonly ParcelFinding[]): ParcelFinding[] {
  const kept = new Map<string, ParcelFinding>();
  for (const one of found) {
    const key = `${one.parcel.value}/${one.sheet?.value ?? ''}`;
    if (!kept.has(key)) kept.set(key, one);
  }
  const all = [...kept.values()];
  return all.filter(
    (one) => one.sheet ?? !all.some((other) => other.sheet && other.parcel.value === one.parcel.value),
  );
}
