import type { FactReading } from '../../model/facts.ts';
import type { Flow, Range } from '../facts/flow.ts';
import { earlierLettersIn } from './earlier-letters.ts';
import { rangeOfPlace } from './flow-place.ts';

/** Facts whose words may differ between two copies of one letter, or be alike in letters of two people. */
const LEFT_OUT = new Set(['complainants', 'addressees', 'laws', 'date', 'type', 'kind', 'number', 'signer']);

/**
 * What every letter has: state and motto, the labels of particulars, place and date, assurance and
 * thanks, signature.
 */
const SET_PHRASES = [
  String.raw`c[o0]ng\s*h[o0]a\s*xa\s*h[o0][il1]\s*chu\s*ngh[il1]a\s*v[il1]et\s*nam`,
  String.raw`d[o0]c\s*lap\s*[-–—.]?\s*tu\s*d[o0]\s*[-–—.]?\s*hanh\s*phuc`,
  String.raw`[a-z\s]{0,30},?\s{0,9}ngay\s*\d{1,2}\s*thang\s*\d{1,2}\s*nam\s*\d{4}`,
  String.raw`kinh\s*gu[il1]\s*:?`,
  String.raw`(?:t[o0][il1]\s*ten\s*la|h[o0]\s*(?:va\s*)?ten|n[o0][il1]\s*(?:cu\s*tru|thuong\s*tru|o)|thuong\s*tru\s*tai|d[il1]a\s*ch[il1]|s[o0]\s*(?:cccd|cmnd|can\s*cuoc(?:\s*c[o0]ng\s*dan)?|d[il1]en\s*th[o0]a[il1])|s[il1]nh\s*nam)\s*:?(?:\s*\d{4}(?!\d))?`,
  String.raw`(?:(?:t[o0][il1]|chung\s*t[o0][il1])\s{0,9})?x[il1]n\s*(?:cam\s*d[o0]an|chan\s*thanh\s*cam\s*[o0]n|tran\s*tr[o0]ng\s*cam\s*[o0]n)[^.!\n]{0,120}`,
  String.raw`(?:den\s*)?(?:so|ngay)(?:\s*den)?\s*[:.]?\s*[\d/.-]+(?=\s*\n)|chuyen\s*:[^\n]*|so\s*va\s*ky\s*h[il1]eu\s*hs\s*:?`,
  String.raw`ngu[o0][il1]\s*(?:lam|v[il1]et|dung)\s*d[o0]n`,
  String.raw`\(?(?:da\s*ky|ky(?:,?\s*ghi\s*r[o0]\s*h[o0]\s*ten)?)\)?`,
];
const MOST_WORDS = 6_000;
const SET = new RegExp(`(?<![a-z])(?:${SET_PHRASES.join('|')})(?![a-z])`, 'g');

/**
 * What a document tells, as folded words parted by spaces: two copies of one letter agree in it
 * whatever their date, addressee and label of address, and however they were scanned.
 *
 * @param receipts - where stamps of receipt stand
 * @returns the first 6,000 words; no letter is longer, and comparing takes as long as there are words
 */
export function narrativeOf(
  flow: Flow,
  readings: readonly FactReading[],
  receipts: readonly Range[],
): string {
  const out: Range[] = [...receipts, ...earlierLettersIn(flow)];
  const ranges = readings.flatMap(({ key, place }) => {
    const range = place && LEFT_OUT.has(key) ? rangeOfPlace(flow, place) : undefined;
    return range ? [range] : [];
  });
  out.push(...ranges);
  for (const match of flow.folded.matchAll(SET))
    out.push({ start: match.index, end: match.index + match[0].length });
  return wordsOf(blank(flow.folded, out)).slice(0, MOST_WORDS).join(' ');
}

/** The text without some ranges, each replaced by a space. */
function blank(text: string, ranges: readonly Range[]): string {
  let kept = '';
  let at = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    kept += `${text.slice(at, Math.max(start, at))} `;
    at = Math.max(at, end);
  }
  return kept + text.slice(at);
}

/** Words and figures of a folded text; a figure keeps its points and bars. */
export const wordsOf = (folded: string): string[] => folded.match(/\d+(?:[.,/]\d+)*|[a-z]+\d*|\d+/g) ?? [];
