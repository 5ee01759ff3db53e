import { findDocumentNumbers, type FoundNumber } from '../../vietnamese/document-number.ts';
import { properBody } from './bodies.ts';
import { tidy, type Finding } from './finding.ts';
import { clarityOf, rangeOf, type Flow, type FlowLine } from './flow.ts';
import { capitalShare } from './letters.ts';
import type { Title } from './title.ts';

/** What stands above the title: the issuer's column and the motto's (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục IV). */
export interface Head {
  readonly lines: readonly FlowLine[];
  readonly number: Finding | null;
  readonly issuer: Finding | null;
}

/** The state's name and motto, or the Party's, over at most two lines. */
export const MOTTO =
  /c[o0o]ng\s*h[o0]a\s*xa\s*h|chu\s*ngh[il1]a\s*v[il1]|d[o0]c\s*lap\s*[-–—.]?\s*tu|hanh\s*phuc|^nam$|^viet nam$|dang\s*c[o0]ng\s*san/;
const STAMP =
  /^(?:mat|t[o0]i mat|tuyet mat|khan|thuong khan|h[o0]a t[o0]c|du thao|den|so|gio|ngay|chuyen|ban sao|sao y)\s*:?$|^den\b|c[o0]ng thong tin/;
const BODY_BEGINS = /^(?:kinh\s*gu[il1]|can\s*cu|thuc\s*hien|h[o0]m\s*nay|theo\s*de\s*nghi)/;

/**
 * Reads the head of an official document.
 *
 * @param title - its title, which ends the head; letters have none and end it at `Kính gửi`.
 */
export function headOf(flow: Flow, title: Title | null): Head {
  const lines = headLines(flow, title);
  const number = ownNumber(flow, lines);
  return { lines, number: number && asFinding(flow, number), issuer: issuerOf(lines, number) };
}

function headLines(flow: Flow, title: Title | null): FlowLine[] {
  const page = flow.lines[0]?.page;
  const here = flow.lines.filter((line) => line.page === page);
  const end = title?.line ?? here.find((line) => BODY_BEGINS.test(line.folded));
  const bottom = end ? (end.box[1] + end.box[3]) / 2 : 0.33;
  return here.filter((line) => line !== end && (line.box[1] + line.box[3]) / 2 < bottom);
}

/** The first number in the head that `Số` announces, else the first that begins its line. */
function ownNumber(flow: Flow, lines: readonly FlowLine[]): FoundNumber | null {
  const found = lines.flatMap((line) => {
    const text = flow.text.slice(line.at, line.at + line.text.length + 24);
    return findDocumentNumbers(text)
      .filter((one) => one.start < line.text.length)
      .map((one) => ({
        announced: /^\W*(?:s[o0]\s*[:.]?|(?:[a-z]+\s+){1,3}s[o0]\s*:)\s*$/.test(
          line.folded.slice(0, one.start),
        ),
        // Behind words it is cited, as in a text without a head.
        leads:
          (line.folded.slice(0, one.start).match(/[a-z]/g) ?? []).length < 4 &&
          !/[a-z]\s+s[o0]\s*$/.test(
            flow.folded.slice(Math.max(0, line.at + one.start - 20), line.at + one.start),
          ),
        found: { ...one, start: one.start + line.at, end: one.end + line.at },
      }));
  });
  return (found.find(({ announced }) => announced) ?? found.find(({ leads }) => leads))?.found ?? null;
}

const asFinding = (flow: Flow, found: FoundNumber): Finding => ({
  value: found.number.whole,
  start: found.start,
  end: found.end,
  certainty: isFilledIn(flow, found) ? 0.5 : found.repaired ? 0.75 : 0.98,
});

/**
 * On a scan, a gap between the digits and the sign is the form's blank, filled in by hand or by a stamp.
 * OCR is sure of handwritten digits that it reads wrong, so a person has to look, however sure it is.
 */
const isFilledIn = (flow: Flow, { start, end }: FoundNumber): boolean =>
  /^[^\s/-]+\s+[/-]/.test(flow.text.slice(start, end)) && clarityOf(flow, { start, end }) < 1;

/** The lines of capitals in the left column above the number, parent body first. */
function issuerOf(lines: readonly FlowLine[], number: FoundNumber | null): Finding | null {
  const below = lines.find(
    (line) => (number && number.start >= line.at && number.start < line.at + line.text.length) ?? false,
  );
  const label = below ?? lines.find((line) => /^\W*s[o0]\s*[:.]/.test(line.folded));
  const floor = label?.box[1] ?? lines.find((line) => /ngay.*thang.*nam/.test(line.folded))?.box[1] ?? 1;
  const column = mottoColumn(lines);
  const names = lines.filter(
    (line) =>
      line !== label &&
      (line.box[1] + line.box[3]) / 2 < floor &&
      line.box[0] < column &&
      !MOTTO.test(line.folded) &&
      !STAMP.test(line.folded) &&
      isName(line.text),
  );
  const first = names[0];
  const last = names.at(-1);
  if (!first || !last) return null;
  const value = properBody(tidy(names.map((line) => line.text.replace(/[\s*—–_.-]+$/u, '')).join(' ')));
  return { value, start: first.at, end: rangeOf(contiguous(names).at(-1) ?? first).end, certainty: 0.95 };
}

/** The lines that follow the first without a line of the other column between. */
const contiguous = (names: readonly FlowLine[]): FlowLine[] =>
  names.filter((line, i) => {
    const before = names[i - 1];
    return i === 0 || (before !== undefined && line.at === before.at + before.text.length + 1);
  });

const isName = (text: string): boolean =>
  capitalShare(text) > 0.7 && (text.match(/\p{L}/gu) ?? []).length > 2;

/** Where the motto's column begins, when it stands beside the issuer's; 1 when all is one column. */
function mottoColumn(lines: readonly FlowLine[]): number {
  const motto = lines.filter((line) => MOTTO.test(line.folded) && line.text.length > 3);
  const left = Math.min(...motto.map((line) => line.box[0]));
  return motto.length > 0 && left > 0.33 ? left - 0.01 : 1;
}
