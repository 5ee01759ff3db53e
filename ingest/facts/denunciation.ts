import type { PageReading } from '../../model/page.ts';
import { flowOf, type Flow } from './flow.ts';
import { ACCUSES, kindOf } from './kind.ts';
import { headOf, type Head } from './head.ts';
import { isPetition } from './petition.ts';
import { subjectOf } from './subject.ts';
import { titleOf, type Title } from './title.ts';

const WORD = String.raw`(?<!(?<![a-z])[o0]\s)t[o0]\s*(?:ca[o0]|g[il1]ac)(?!\s*(?:su|cap|t[o0]c|d[il1]em|tang)\b)`;
/** One person, who may be the denounced. */
const PERSON = String.raw`(?::\s*)?(?:ve\s+|d[o0][il1]\s*v[o0][il1]\s+)?(?:[o0]ng|ba|anh|ch[il1]|chu\s*t[il1]ch|pho\s*chu|can\s*b[o0]|b[il1]\s*thu)(?![a-z])`;
/** In a petition: someone is denounced here, whatever the title says. */
const IN_PETITION = new RegExp(
  [
    String.raw`(?:d[o0]n|thu|ban|giay)\s*(?:[a-z,]+\s*){0,3}?${WORD}`,
    String.raw`(?:ngu[o0][il1]|d[o0][il1]\s*tu[o0]ng)\s*(?:b[il1]\s*)?${WORD}`,
    String.raw`(?:t[o0][il1]|xin|nay|de)\s*(?:[a-z]+\s*){0,4}?${WORD}\s`,
    String.raw`${WORD}\s*(?:${PERSON}|(?:ve\s*)?(?:hanh\s*v[il1]|d[o0]n\s*v[il1]|v[il1]ec|nhung|cac))`,
    String.raw`n[o0][il1]\s*dung\s*${WORD}`,
    String.raw`(?:^|[\n\d.)])\s*${WORD}\s*:`,
    String.raw`(?:d[o0]n|t[o0][il1]|xin)\s*khieu\s*t[o0](?![a-z])`,
    ACCUSES.source,
  ].join('|'),
);
const ANYWHERE = new RegExp(WORD);
/** Types that lay down rules: they name denunciations, but no one who denounces. */
const RULES = new Set([
  'luật',
  'bộ luật',
  'pháp lệnh',
  'nghị định',
  'thông tư',
  'thông tư liên tịch',
  'quy chế',
]);
/** Types addressed to everyone, not to one case. */
const FOR_ALL = new Set(['chỉ thị', 'hướng dẫn', 'chương trình', 'nghị quyết']);
/** Subjects of plans and reports on the work of an office, which count denunciations. */
const ON_WORK =
  /c[o0]ng\s*tac(?!\s*xac)|nh[il1]em\s*vu|trach\s*nh[il1]em|thanh\s*tra\s*nam|phap\s*luat|tap\s*huan|tuyen\s*truyen|(?:t[o0]ng|s[o0])\s*ket|quy\s*che|t[il1]ep\s*(?:c[o0]ng\s*)?dan|d[o0]n\s*thu|thang\s*dau\s*nam|quy\s*(?:[ivx]+|\d)(?![a-z])/;
/** Someone by name, on plain text: `bà Lan`. */
const NAMED = /(?<![a-zA-Z])(?:[oO][nN][gG]|[bB][aA]|[aA]nh|[cC]hi)(?:\s+[A-Z][a-zA-Z'’]*){1,6}/g;
const TO_CAO = String.raw`t[o0]\s*ca[o0](?!\s*${PERSON})`;
const SET_PHRASES = [
  String.raw`(?:nghi\s*dinh|thong\s*tu)[^.;]{0,220}?(?:quy\s*d[il1]nh|huong\s*dan|th[il1]\s*hanh)[^.;]{0,120}?${TO_CAO}`,
  String.raw`(?:luat|quyen)\s*(?:khieu\s*na[il1]\s*(?:[,;]|va)?\s*(?:luat\s*)?)?${TO_CAO}`,
  String.raw`(?:phap\s*luat|quy\s*d[il1]nh)\s*(?:cua\s*phap\s*luat\s*)?ve\s*(?:g[il1]a[il1]\s*quyet\s*)?${TO_CAO}`,
  String.raw`khieu\s*na[il1]\s*(?:[,;/-]|va|hoac)?\s*(?:d[o0]n\s*|g[il1]a[il1]\s*quyet\s*)?${TO_CAO}`,
  String.raw`(?:khong|chua)\s*(?:phai\s*|c[o0]\s*|la\s*|thuoc\s*)*(?:d[o0]n\s*|n[o0][il1]\s*dung\s*)?t[o0]\s*ca[o0]`,
  String.raw`t[o0]\s*g[il1]ac\s*,?\s*tin\s*ba[o0]|tin\s*ba[o0]\s*,?\s*(?:va\s*)?t[o0]\s*g[il1]ac`,
].map((phrase) => new RegExp(phrase, 'g'));

/** A name this near to the word, in the same sentence, denounces or is denounced. */
const BEFORE = new RegExp(String.raw`${WORD}[^.;:\n]{0,24}$`);
const BEHIND = new RegExp(String.raw`^[^.;]{0,100}?${WORD}`);

/**
 * Whether a document is a denunciation or deals with one, so that it must be kept secret (Luật Tố
 * cáo 2018, Điều 8 and 47–49). Errs towards yes: a letter that complains and denounces, a title
 * OCR could not read, an official answer that may name the denouncer. Laws of that name, and plans
 * and reports on the work of settling complaints and denunciations, do not count.
 *
 * @param pages - the document's pages in order.
 */
export function isDenunciation(pages: readonly PageReading[]): boolean {
  return dealsWithDenunciation(flowOf(pages));
}

/** {@link isDenunciation} on a document already laid end to end. */
export function dealsWithDenunciation(flow: Flow): boolean {
  const title = titleOf(flow);
  const head = headOf(flow, title);
  const folded = withoutSetPhrases(flow.folded);
  // With neither title nor number it may be a letter whose head OCR lost. A report by a citizen may name who denounced him.
  if (title ? title.value === 'đơn' : isPetition(flow, title) || !head.number)
    return kindOf(title ? flow : { ...flow, folded }, title).value === 'tố cáo' || IN_PETITION.test(folded);
  if (RULES.has(title?.value ?? '')) return false;
  return ANYWHERE.test(folded) && (!isOnWork(flow, folded, title, head) || namesSomeone(flow, folded));
}

/** Whether an official document is about an office's work: its subject says so, and names no denunciation. */
function isOnWork(flow: Flow, folded: string, title: Title | null, head: Head): boolean {
  const subject = subjectOf(flow, title, head);
  const about = [title, subject].map((range) => folded.slice(range?.start ?? 0, range?.end ?? 0)).join('\n');
  return (
    !ANYWHERE.test(about) &&
    (FOR_ALL.has(title?.value ?? '') ||
      ON_WORK.test(flow.folded.slice(subject?.start ?? 0, subject?.end ?? 0)))
  );
}

/** Whether someone named denounces or is denounced. */
const namesSomeone = (flow: Flow, folded: string): boolean =>
  [...flow.plain.matchAll(NAMED)].some(({ 0: name, index }) => {
    const end = index + name.length;
    return (
      BEFORE.test(folded.slice(Math.max(0, index - 60), index)) || BEHIND.test(folded.slice(end, end + 120))
    );
  });

/**
 * Laws, the set phrases for the field of work, and the denial that anyone is denounced name
 * denunciations without dealing with one. Blanks take their place, letter for letter.
 */
function withoutSetPhrases(folded: string): string {
  return SET_PHRASES.reduce(
    (text, phrase) => text.replace(phrase, (found) => found.replace(/[^\n]/g, ' ')),
    folded,
  );
}
