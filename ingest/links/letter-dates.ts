import type { Flow } from '../facts/flow.ts';
import { sideOf } from './flow-place.ts';
import type { Told } from './profile.ts';

const D = String.raw`[\dOoIl|]`;
const FIGURES = String.raw`(?<d1>${D}{1,2})\s*[/.-]\s*(?<m1>${D}{1,2})\s*[/.-]\s*(?<y1>[12Il|]${D}{3})(?!\d)`;
const WORDS = String.raw`(?<d2>${D}{1,2})\s*th[a-z]{1,2}ng\s*(?<m2>${D}{1,2})\s*,?\s*nam\s*(?<y2>[12Il|]${D}{3})`;
const DATE = String.raw`(?:${FIGURES}|${WORDS})`;
/** `đơn khiếu nại đề ngày …`, `đơn của bà A, địa chỉ …, gửi ngày …`; and `ngày … nhận được đơn`. */
const LETTER = new RegExp(
  String.raw`(?<![a-z])(?:d[o0]n|ban\s+t[o0]\s+ca[o0])(?![a-z])(?:(?!\bd[o0]n\b|quyet\s*dinh|thong\s*ba[o0]|(?:c[o0]ng\s*van|s[o0])\s*:?\s*\d|\.\s|;)[^]){0,160}?${DATE}`,
  'g',
);

/**
 * Dates of the petitions that an official document speaks of, in order, each once.
 */
export function letterDatesIn(flow: Flow): Told[] {
  const found = new Map<string, Told>();
  for (const match of flow.folded.matchAll(LETTER)) {
    const { d1, m1, y1, d2, m2, y2 } = match.groups ?? {};
    const value = isoDate(y1 ?? y2 ?? '', m1 ?? m2 ?? '', d1 ?? d2 ?? '');
    if (!value || found.has(value)) continue;
    const end = match.index + match[0].length;
    const written = /\d[^a-z]*$|\d{1,2}\s*th[a-z]+ng\s*\d{1,2}\s*,?\s*nam\s*\d{4}$/.exec(match[0])?.[0] ?? '';
    found.set(value, { value, side: sideOf(flow, { start: end - Math.max(written.length, 4), end }) });
  }
  return [...found.values()];
}

function isoDate(year: string, month: string, day: string): string | undefined {
  const [y, m, d] = [year, month, day].map((part) =>
    Number(part.replace(/o/gi, '0').replace(/[il|]/gi, '1')),
  ) as [number, number, number];
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = date.getUTCMonth() === m - 1 && date.getUTCDate() === d && y > 1900 && y < 2100;
  return real ? date.toISOString().slice(0, 10) : undefined;
}
