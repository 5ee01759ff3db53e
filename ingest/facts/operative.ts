import type { Flow, Range } from './flow.ts';
import type { Title } from './title.ts';

/** Where a document decides: how far each range vouches for what it says, best first. */
export interface DecidingParts {
  /** Behind `QUYẾT ĐỊNH:`, or from `Điều 1` on; `null` when the document has no such part. */
  readonly operative: Range | null;
  /** From where the document says that it concludes; `null` when it does not say so. */
  readonly conclusion: Range | null;
  /** All below the title. */
  readonly body: Range;
}

const ORDERS = /^\W*(?:quyet\s*(?:d[il1]nh|ngh[il1])|tuyen\s*xu)\s*[:;]?\W*$/;
const FIRST_ARTICLE = /^\W*d[il1]eu\s*[1il|]\s*[.:]/;
const ENDS = /^\W*n[o0][il1]\s*nhan\s*:?/;
const CONCLUDES = new RegExp(
  [
    String.raw`ket\s*luan\s*(?:nhu\s*sau|rang)?\s*[:;]`,
    String.raw`\n\W*(?:[ivx\d]+\s*[.)]\s*)?ket\s*luan(?:\s*(?:ve\s*)?n[o0][il1]\s*dung[^\n]*)?\W*(?=\n)`,
    String.raw`(?:tu|can\s*cu|qua|v[o0]i)\s*(?:cac\s*|nhung\s*)?(?:can\s*cu|ket\s*qua|c[o0]\s*s[o0]|n[o0][il1]\s*dung|phan\s*t[il1]ch|ly\s*d[o0])\s*(?:xac\s*m[il1]nh\s*)?(?:da\s*)?(?:neu\s*)?(?:o\s*)?tren`,
    String.raw`v[il1]\s*cac\s*le\s*tren|quan\s*d[il1]em\s*g[il1]a[il1]\s*quyet`,
  ].join('|'),
  'g',
);

/**
 * Finds the parts of an official document that decide (Luật Khiếu nại 2011, Điều 31, khoản 2, điểm g and h;
 * forms 15-KN and 16-KN of Thông tư 07/2013/TT-TTCP: findings, conclusion, then `QUYẾT ĐỊNH:` and its articles).
 */
export function decidingParts(flow: Flow, title: Title | null): DecidingParts {
  const start = title?.end ?? 0;
  const below = flow.lines.filter(({ at }) => at >= start);
  const end = below.findLast(({ folded }) => ENDS.test(folded))?.at ?? flow.text.length;
  const ordered = below.find(({ folded, at }) => ORDERS.test(folded) && at < end);
  const article =
    title?.value === 'quyết định'
      ? below.find(({ folded, at }) => FIRST_ARTICLE.test(folded) && at < end)
      : undefined;
  const from = ordered ? ordered.at + ordered.text.length : article?.at;
  const concluded = [...flow.folded.slice(0, end).matchAll(CONCLUDES)].find(({ index }) => index >= start);
  return {
    operative: from === undefined ? null : { start: from, end },
    conclusion: concluded ? { start: concluded.index, end } : null,
    body: { start, end },
  };
}
