import { fold } from '../../vietnamese/fold.ts';
import { findDocumentNumbers } from '../../vietnamese/document-number.ts';
import { distinct, loose, tidy, type Finding } from './finding.ts';
import type { Flow } from './flow.ts';
import { foldKeepingLength } from './folding.ts';
import { LAW_NAMES } from './law-names.ts';

const ARTICLE = String.raw`(?:(?:${loose('diem')}\s+[a-z](?:\s*,\s*[a-z]\b)*(?:\s+va\s+[a-z]\b)?\s*,?\s*)?(?:${loose('khoan')}\s+\d+[a-z]?(?:\s*(?:,|va)\s*(?:${loose('khoan')}\s*)?\d+[a-z]?)*\s*,?\s*)?${loose('dieu')}\s+(?:\d|[il|](?=[\do]))[\doil|]*[a-e]?(?:\s*(?:,|va)\s*(?:${loose('dieu')}\s*)?\d+[a-z]?)*\s*,?\s*)`;
/** A year, some digits perhaps read as letters. */
const DIGITS_OF_YEAR = String.raw`(?:[1il|]9|2[0o])[\doil|]{2}`;
const YEAR = String.raw`(?:\s*,?\s*${loose('nam')}\s+${DIGITS_OF_YEAR}|\s*,?\s*(?:s[o0]\s*)?\d{1,3}\s*/\s*(?:19|20)\d\d\s*/\s*qh\s?\d{1,2}|\s+ngay\s+\d{1,2}\s+thang\s+\d{1,2}\s+nam\s+\d{4}|\s+ngay\s+\d{1,2}/\d{1,2}/\d{4}|\s+${DIGITS_OF_YEAR}(?!\d))`;
const ACT = String.raw`(?:${loose('bo luat')}|luat|${loose('phap lenh')}|${loose('hien phap')})`;
const NAME = LAW_NAMES.map((name) => loose(fold(name)))
  .sort((a, b) => b.length - a.length)
  .join('|');
const FREE_NAME = String.raw`(?:[a-z]+,?\s+){1,9}?[a-z]+(?=${YEAR})`;
const LAW = new RegExp(
  String.raw`(?<![a-z])(?<article>${ARTICLE}(?:c[u]a\s+)?)?(?<act>${ACT})(?:\s+(?<name>${NAME})(?![a-z])|\s+(?<free>${FREE_NAME}))?(?<year>${YEAR})?`,
  'g',
);
const BEFORE_NUMBER = new RegExp(
  String.raw`(?<![a-z])(?<article>${ARTICLE}(?:c[u]a\s+)?)?(?<kind>${loose('nghi dinh')}|${loose('thong tu')}(?:\s*${loose('lien tich')})?|${loose('nghi quyet')}|${loose('phap lenh')}|${loose('quyet dinh')}|luat|${loose('bo luat')})\s*(?:s[o0]\s*)?[:.]?\s*$`,
);
const NORMATIVE = /^(?:NĐ|TT|TTLT|PL)$/;

/**
 * Every law cited, as written, line breaks and `của` before the law left out: `Điều 106 Luật Đất đai
 * năm 2013`, `khoản 2 Điều 5 Nghị định số 47/2014/NĐ-CP`. A law named without article, year and
 * number counts only when the document cites it nowhere more fully.
 */
export function lawsIn(flow: Flow): Finding[] {
  const all = [...actsIn(flow), ...decreesIn(flow)].sort((a, b) => a.start - b.start);
  return distinct(all).filter(
    (one) => one.certainty > 0.7 || !all.some((other) => other !== one && other.value.includes(one.value)),
  );
}

function actsIn(flow: Flow): Finding[] {
  return [...flow.folded.matchAll(LAW)].flatMap((match) => {
    const { article, name, free, year, act = '' } = match.groups ?? {};
    const constitution = fold(act).startsWith('h');
    if (!name && !free && !constitution) return [];
    const written = flow.text.slice(match.index, match.index + match[0].length);
    if (!/(?:Luật|luật|LUẬT|Lu[aâăậ]t|Ph[aá]p|Hi[eếê]n)/u.test(written)) return [];
    const cited = article !== undefined || year !== undefined;
    if (!cited && !basis(flow, match.index)) return [];
    const value = lawText(written, name);
    return [{ value, start: match.index, end: match.index + match[0].length, certainty: cited ? 0.93 : 0.6 }];
  });
}

/** Whether what stands before says that the document rests on the law. */
const basis = (flow: Flow, at: number): boolean =>
  /(?:can\s*cu|theo(?:\s*quy\s*dinh)?(?:\s*cua|\s*tai)?|vi\s*pham|quy\s*dinh\s*cua)\s*$/.test(
    flow.folded.slice(Math.max(0, at - 30), at),
  );

function decreesIn(flow: Flow): Finding[] {
  return findDocumentNumbers(flow.text).flatMap(({ number, start, end }) => {
    const from = Math.max(0, start - 120);
    const before = BEFORE_NUMBER.exec(flow.folded.slice(from, start));
    if (!before || !isNormative(number.type, number.year, before.groups?.article)) return [];
    const at = from + before.index;
    const value = lawText(flow.text.slice(at, start), undefined) + ' ' + number.whole;
    return [{ value, start: at, end, certainty: 0.93 }];
  });
}

/**
 * Whether a numbered document lays down rules rather than decides a case: by its kind, by the
 * year in its number (Luật Ban hành văn bản quy phạm pháp luật), or because an article of it is cited.
 */
export const isNormative = (type: string | undefined, year: string | undefined, article?: string): boolean =>
  NORMATIVE.test(type ?? '') ||
  (year !== undefined && (type === 'NQ' || type === undefined || article !== undefined));

/** A citation on one line, its fixed words spelled right. */
function lawText(written: string, name: string | undefined): string {
  const text = tidy(written)
    .replace(/\s+của(?=\s+(?:Bộ luật|Luật|Nghị|Thông|Pháp|Hiến))/u, '')
    .replace(/\s*,\s*$/, '');
  const known = name && LAW_NAMES.find((one) => new RegExp(`^${loose(fold(one))}$`).test(name));
  const at = known ? foldKeepingLength(text).indexOf(tidy(name)) : -1;
  const whole =
    at < 0 || !known || !name
      ? text
      : text.slice(0, at) +
        caseOf(text.slice(at, at + tidy(name).length), known) +
        text.slice(at + tidy(name).length);
  const figures = whole.replace(/(?<=\s)[\dlI|][\dOolI|]*(?![\p{L}\d/])/gu, (run) =>
    /\d/.test(run) ? run.replace(/[Oo]/g, '0').replace(/[lI|]/g, '1') : run,
  );
  return FIXED.reduce((one, [pattern, word]) => one.replace(pattern, word), figures);
}

/** Marks of the known name, first letter as written. */
const caseOf = (written: string, known: string): string =>
  written.toLowerCase() === known.toLowerCase() ? written : known;

/** Fixed words whose marks OCR loses. */
const FIXED: readonly (readonly [RegExp, string])[] = [
  [/\bD[iI][eềêếè]u(?=\s+\d)|(?<!\p{L})Đ[iI][eêèéếểễệ]u(?=\s+\d)/gu, 'Điều'],
  [/(?<!\p{L})đi[eêèéếểễệ]u(?=\s+\d)/gu, 'điều'],
  [/(?<!\p{L})n[aâáàặắằ]m(?=\s+(?:19|20)\d\d)/gu, 'năm'],
  [/(?<!\p{L})Lu[aâăạ]t(?!\p{L})/gu, 'Luật'],
  [/(?<!\p{L})lu[aâăạ]t(?!\p{L})/gu, 'luật'],
  [/(?<!\p{L})Ngh[iịíì]\s+[dđ][iịíì]nh(?!\p{L})/gu, 'Nghị định'],
  [/(?<!\p{L})s[oôồổỗ](?=\s*$)/gu, 'số'],
];
