import type { Flow } from '../facts/flow.ts';
import { sideOf } from './flow-place.ts';
import type { Told } from './profile.ts';

const D = String.raw`[\dOoIl|]`;
const FIGURES = String.raw`(?<d1>${D}{1,2})\s*[/.-]\s*(?<m1>${D}{1,2})\s*[/.-]\s*(?<y1>[12Il|]${D}{3})(?!\d)`;
const WORDS = String.raw`(?<d2>${D}{1,2})\s*th[a-z]{1,2}ng\s*(?<m2>${D}{1,2})\s*,?\s*nam\s*(?<y2>[12Il|]${D}{3})`;
const DATE = String.raw`(?:${FIGURES}|${WORDS})`;
/** What stands between the days of several letters: `ngày 04/3/2021, 05/6/2021 và ngày …`, `; lần 2 ngày …`. */
const NEXT = new RegExp(
  String.raw`^\s*(?:[,;+&]|va(?![a-z]))?\s*(?:va\s+)?(?:(?:d[o0]n\s+)?lan\s*(?:thu\s*)?\w{1,3}\s*:?\s*)?(?:de\s*)?(?:ngay\s*)?${DATE}`,
);
const LONGEST_NEXT = 80;
/** `đơn khiếu nại đề ngày …`, `đơn của bà A, địa chỉ …, gửi ngày …`; and `ngày … nhận được đơn`. */
const LETTER = new RegExp(
  String.raw`(?<![a-z])(?:d[o0]n|ban\s+t[o0]\s+ca[o0])(?![a-z])(?:(?!\bd[o0]n\b|k[il1]nh\s*gu[il1]|quyet\s*dinh|thong\s*ba[o0]|(?:c[o0]ng\s*van|s[o0])\s*:?\s*\d|\.\s|;)[^]){0,160}?${DATE}`,
  'g',
);

/**
 * Dates of the petitions that an official document speaks of, in order, each once.
 */
export function letterDatesIn(flow: Flow): Told[] {
  const found = new Map<string, Told>();
  const keep = (match: RegExpExecArray, at: number): number => {
    const { d1, m1, y1, d2, m2, y2 } = match.groups ?? {};
    const value = isoDate(y1 ?? y2 ?? '', m1 ?? m2 ?? '', d1 ?? d2 ?? '');
    const end = at + match[0].length;
    const written = /\d[^a-z]*$|\d{1,2}\s*th[a-z]+ng\s*\d{1,2}\s*,?\s*nam\s*\d{4}$/.exec(match[0])?.[0] ?? '';
    const before = flow.plain.slice(at, end - written.length);
    // A capital begins a sentence of its own: `V/v trả lời đơn của bà A` and, below, `Ngày … Ủy ban nhân dân …`.
    if (value && !found.has(value) && !/(?<!:\s*)\bNgay\s*$/.test(before))
      found.set(value, { value, side: sideOf(flow, { start: end - Math.max(written.length, 4), end }) });
    return end;
  };
  for (const match of flow.folded.matchAll(LETTER)) {
    let end = keep(match, match.index);
    for (let next = nextAfter(flow, end); next; next = nextAfter(flow, end)) end = keep(next, end);
  }
  return [...found.values()];
}

const nextAfter = (flow: Flow, at: number): RegExpExecArray | null =>
  NEXT.exec(flow.folded.slice(at, at + LONGEST_NEXT));

function isoDate(year: string, month: string, day: string): string | undefined {
  const [y, m, d] = [year, month, day].map((part) =>
    Number(part.replace(/o/gi, '0').replace(/[il|]/gi, '1')),
  ) as [number, number, number];
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = date.getUTCMonth() === m - 1 && date.getUTCDate() === d && y > 1900 && y < 2100;
  return real ? date.toISOString().slice(0, 10) : undefined;
}
