import type { PageReading } from '../../model/page.ts';
import { flowOf, type Flow } from './flow.ts';
import { kindOf } from './kind.ts';
import { headOf } from './head.ts';
import { isPetition } from './petition.ts';
import { titleOf, type Title } from './title.ts';

const WORD = String.raw`t[o0]\s*(?:ca[o0]|g[il1]ac)(?!\s*(?:su|cap)\b)`;
/** In a petition: someone is denounced here, whatever the title says. */
const IN_PETITION = new RegExp(
  [
    String.raw`(?:d[o0]n|thu|ban|giay)\s*(?:[a-z,]+\s*){0,3}?${WORD}`,
    String.raw`(?:ngu[o0][il1]|d[o0][il1]\s*tu[o0]ng)\s*(?:b[il1]\s*)?${WORD}`,
    String.raw`(?:t[o0][il1]|xin|nay|de)\s*(?:[a-z]+\s*){0,4}?${WORD}\s`,
    String.raw`${WORD}\s*(?:ve\s*)?(?:hanh\s*v[il1]|[o0]ng|ba|d[o0][il1]\s*v[o0][il1]|v[il1]ec|can\s*b[o0]|chu\s*t[il1]ch|nhung|cac)`,
    String.raw`n[o0][il1]\s*dung\s*${WORD}`,
  ].join('|'),
);
/** In an official document: it deals with one denunciation, so it may betray who denounced. */
const IN_OFFICIAL = new RegExp(
  [
    String.raw`d[o0]n\s*(?:thu\s*)?${WORD}\s*(?:de|cua|ngay|so|d[o0][il1])`,
    String.raw`ngu[o0][il1]\s*${WORD}\s*(?:la|:|co|[o0]ng|ba|trinh)`,
    String.raw`${WORD}\s*(?:cua|d[o0][il1]\s*v[o0][il1])\s*(?:c[o0]ng\s*dan|[o0]ng|ba|ngu[o0][il1]|cac)`,
    String.raw`(?:ket\s*luan\s*)?n[o0][il1]\s*dung\s*${WORD}`,
    String.raw`(?:thu\s*ly|x[aá]c\s*minh)\s*(?:don\s*)?(?:n[o0][il1]\s*dung\s*)?${WORD}`,
  ].join('|'),
);

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
  const folded = withoutLaws(flow.folded);
  if (!isPetition(flow, title) && !isUnknown(flow, title)) return IN_OFFICIAL.test(folded);
  return kindOf(flow, title).value === 'tố cáo' || IN_PETITION.test(folded);
}

/** Neither title nor number can be read: it may be a letter whose head OCR lost. */
const isUnknown = (flow: Flow, title: Title | null): boolean => !title && !headOf(flow, null).number;

/**
 * Laws, the set phrase for the whole field of work, and the denial that anyone is denounced name
 * denunciations without dealing with one.
 */
const withoutLaws = (folded: string): string =>
  folded.replace(
    /(?:luat|nghi\s*dinh|thong\s*tu)[^.;\n]{0,60}?t[o0]\s*ca[o0]|khieu\s*na[il1]\s*(?:,|va)\s*t[o0]\s*ca[o0]|(?:khong|chua)\s*(?:phai\s*)?(?:la\s*)?(?:d[o0]n\s*)?t[o0]\s*ca[o0]/g,
    ' ',
  );
