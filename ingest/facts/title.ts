import { fold } from '../../vietnamese/fold.ts';
import { DOCUMENT_TYPES } from './document-types.ts';
import { rangeOf, type Flow, type FlowLine } from './flow.ts';
import { tidy, type Finding } from './finding.ts';
import { kindInTitle } from './kind-words.ts';
import { capitalShare, editDistance } from './letters.ts';

/** The line that says what a document is. */
export interface Title extends Finding {
  readonly line: FlowLine;
  /** What the line says after the type's name: `giải quyết khiếu nại`. */
  readonly rest: string;
}

const PETITION =
  /^(?:d[o0]n(?!\s*vi\b)(?:\b|(?=khieu|to|kien|phan|de))|(?:thu|ban|giay|phieu)\s*(?:to\s*cao|to\s*giac|khieu\s*nai|kien\s*nghi|phan\s*anh|keu\s*cuu|tuong\s*trinh|de\s*nghi|ngo\b))/;
const TYPES = DOCUMENT_TYPES.map((type) => ({ type, folded: fold(type).replace(/ /g, '') }));

/**
 * The title on the first page with text: a line of capitals, alone in its column, that begins with
 * a type's name (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5) or with `ĐƠN`.
 *
 * @returns null for official letters, which have none, and when it cannot be read.
 */
export function titleOf(flow: Flow): Title | null {
  const page = flow.lines[0]?.page;
  const here = flow.lines.filter((one) => one.page === page).slice(0, 45);
  const motto = here.find((line) => /c[o0]ng\s*h[o0]a\s*xa\s*h|dang\s*c[o0]ng\s*san/.test(line.folded));
  for (const line of here) {
    if (motto && line.box[1] <= motto.box[1]) continue;
    if (/^(?:kinh|d[o0]ng)\s*(?:gui|thua)/.test(line.folded)) return null;
    const title = asPetition(line) ?? asOfficial(line);
    if (title) return title;
  }
  return null;
}

function asPetition(line: FlowLine): Title | null {
  const loud = capitalShare(line.text) > 0.7 || /^Đ[ơƠ]n\s+(?:\S+\s*){1,5}$/u.test(line.text);
  const named = PETITION.test(line.folded) || kindInTitle(line.folded) !== undefined;
  if (!named || !loud || line.text.includes(':')) return null;
  return { line, ...rangeOf(line), value: 'đơn', certainty: 0.97, rest: tidy(line.text.slice(3)) };
}

function asOfficial(line: FlowLine): Title | null {
  if (capitalShare(line.text) < 0.7) return null;
  for (const tolerance of [0, 1]) {
    for (const { type, folded } of TYPES) {
      const taken = prefixLike(line.folded, folded, tolerance * Math.floor(folded.length / 6));
      if (taken === null) continue;
      const rest = tidy(line.text.slice(taken)).replace(/^[:.\s]+/, '');
      if (folded.length < 6 && rest) continue;
      const value = type === 'bản kết luận' ? 'kết luận' : type;
      return { line, ...rangeOf(line), value, certainty: tolerance === 0 ? 0.97 : 0.8, rest };
    }
  }
  return null;
}

/** Where in a line the wanted letters end, some faults forgiven; null when they are not there. */
function prefixLike(line: string, wanted: string, faults: number): number | null {
  let letters = '';
  for (let i = 0; i < line.length && letters.length < wanted.length; i++) {
    if (/\S/.test(line[i] ?? '')) letters += line[i] ?? '';
    const ends = letters.length === wanted.length && !/[a-z]/.test(line[i + 1] ?? '');
    if (ends && editDistance(letters, wanted, faults) <= faults) return i + 1;
  }
  return null;
}
