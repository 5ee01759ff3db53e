import { fold } from '../../vietnamese/fold.ts';
import { tidy, type Finding } from './finding.ts';
import type { Flow, FlowLine } from './flow.ts';
import { rangeOf } from './flow.ts';
import { capitalShare } from './letters.ts';
import { subjectInText } from './subject-in-text.ts';
import { MOTTO, type Head } from './head.ts';
import type { Title } from './title.ts';

const ENDS =
  /^(?:[-–—_*=.\s]*$|kinh\s*(?:gu|thua|chuyen)|can\s*cu\b|thuc\s*hien\b|xet\b|theo\b|h[o0]m\s*nay|t[o0]i\s*(?:ten|la)|ten\s*t[o0]i|h[o0]\s*(?:va\s*)?ten|chung\s*t[o0]i|dieu\s*1|ngay\s*(?:\d|gu[il1]|v[il1]et|lap)|ngu[o0][il1]\s*(?:khieu|t[o0]|k[il1]en|phan|lam|v[il1]et)|s[o0]\s*:|quyet\s*(?:d[il1]nh|ngh[il1])\s*:|[il1]\.\s|phan\s+(?:thu|[ivx\d]+\b))/;
/** `V/v` as printed and as OCR sees it (`Vy`): never a word, which has a vowel (`và`, `Vị`). */
const VV =
  /^[^\p{L}]*[Vv](?![aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựỳỷỹýỵ])[^\s\p{Lu}]{0,3}[:.]?\s+(?=\p{L})/u;
const KINDS =
  /khieu nai|to cao|to giac|kien nghi|phan anh|de nghi|keu cuu|trinh bay|khan cap|tap the|tiep|lan [^ ]+|(?<![a-z])va(?![a-z])|[\s,()\d.–-]+/g;
const MAX_LINES = 8;

/**
 * What a document is about: the lines under its title, or of a letter those after `V/v`
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5). A petition's brackets and `Về` are left out.
 */
export function subjectOf(flow: Flow, title: Title | null, head: Head): Finding | null {
  const lines = title ? underTitle(flow, title) : afterVv(head);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return (title?.value === 'đơn' ? subjectInText(flow) : null) ?? inTitle(title);
  const written = tidy(lines.map((line) => line.text).join(' '));
  const value = title?.value === 'đơn' ? ofPetition(written) : ofOfficial(written);
  if (title?.value === 'đơn' && saysKindOnly(value)) return subjectInText(flow);
  return value ? { value, start: first.at, end: rangeOf(last).end, certainty: 0.93 } : null;
}

/** `(Lần 2)`, `KHIEU NAI`: nothing of what a petition is about. */
const saysKindOnly = (text: string): boolean => fold(text).replace(KINDS, '').length <= 3;

/** What a title says after the type, unless that is only the kind of petition. */
function inTitle(title: Title | null): Finding | null {
  return title && !saysKindOnly(title.rest) ? { ...title, value: title.rest, certainty: 0.6 } : null;
}

function underTitle(flow: Flow, title: Title): FlowLine[] {
  const from = flow.lines.indexOf(title.line) + 1;
  const lines: FlowLine[] = [];
  let previous = title.line;
  for (const line of flow.lines.slice(from, from + MAX_LINES + 1)) {
    const far = gap(previous, line) > (lines.length === 0 ? 3 : 1.3) * height(line);
    if (line.page !== title.line.page || ENDS.test(line.folded) || (far && lines.length > 0)) break;
    if (lines.length > 0 && isIssuer(line)) break;
    lines.push(line);
    previous = line;
    if (closes(lines)) break;
  }
  return lines.length > MAX_LINES || !isSubject(lines, title) ? [] : lines;
}

/** A petition's line in brackets ends with its bracket. */
const closes = (lines: readonly FlowLine[]): boolean =>
  (lines[0]?.text ?? '').startsWith('(') && /\)\s*\.?$/.test(lines.at(-1)?.text ?? '');

/** The issuer's name, printed once more before the body of a decision. */
const isIssuer = (line: FlowLine): boolean => capitalShare(line.text) > 0.8 && line.text.length > 5;

/** Under a petition's bare title stands its addressee or its sender, not its subject. */
function isSubject(lines: readonly FlowLine[], title: Title): boolean {
  const first = lines[0]?.folded ?? '';
  return (
    title.value !== 'đơn' ||
    /^[([{]|^v[ẹeê]|^v\s*\/\s*v|^khieu|^to cao|^kien|^phan|^d[eo]|^x[il]n/.test(first)
  );
}

const ofOfficial = (written: string): string =>
  written
    .replace(VV, 'V/v ')
    .replace(/^V[eêèềểễếệ] vi[eêệ]c(?!\p{L})/u, 'Về việc')
    .replace(/[\s*_—–.-]+$/u, '');

const ofPetition = (written: string): string =>
  written
    .replace(/^[\s([{]+|[\s)\]}.]+$/gu, '')
    .replace(/^(?:V[eêèềểễếệ]|V\s*\/\s*v\s*:?)\s+/iu, '')
    .trim();

function afterVv(head: Head): FlowLine[] {
  const from = head.lines.findIndex((line) => VV.test(line.text) || /^\W*ve\s*viec/.test(line.folded));
  const first = head.lines[from] ?? underNumber(head);
  if (!first) return [];
  const lines = [first];
  for (const line of head.lines.slice(head.lines.indexOf(first) + 1)) {
    const previous = lines.at(-1) ?? first;
    if (/ngay.*thang|^kinh|^[-–—_*\s]*$/.test(line.folded) || MOTTO.test(line.folded)) continue;
    if (gap(previous, line) > 1.2 * height(line) || line.box[1] < previous.box[1]) continue;
    if (line.box[0] > first.box[2]) continue;
    lines.push(line);
  }
  return lines;
}

/** Where `V/v` cannot be read: the small letters right under the number. */
const underNumber = ({ lines, number }: Head): FlowLine | undefined => {
  const own = lines.find(({ at, text }) => number && number.start >= at && number.start < at + text.length);
  return lines.find(
    (line) =>
      own &&
      line !== own &&
      line.box[1] > own.box[1] &&
      line.box[0] < own.box[2] &&
      gap(own, line) < 3 * height(line) &&
      line.text.length > 8 &&
      capitalShare(line.text) < 0.5 &&
      !MOTTO.test(line.folded) &&
      !/ngay.*nam/.test(line.folded),
  );
};

const gap = (above: FlowLine, below: FlowLine): number => below.box[1] - above.box[3];
const height = (line: FlowLine): number => line.box[3] - line.box[1];
