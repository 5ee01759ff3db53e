import { dateEnding, datesIn } from './dates.ts';
import type { Finding } from './finding.ts';
import type { Flow, FlowLine } from './flow.ts';
import type { Head } from './head.ts';
import { nameAt } from './names-in-text.ts';

/** `Sơn La,` before the date on its line; nothing at all will do. */
const PLACE_BEFORE = /^[^\p{L}]*(?:(?:[\p{L}.'’–-]+|\d{1,2}(?=,))(?:[\s,]+|$)){0,9}$/u;
const STAMP = /(?:den|gio|chuyen|nhan|c[o0]ng van)\s*[:.]?\s*$/;

/**
 * When a document was issued or a petition written: the date beside the place, in the head
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4) or, in many petitions, above the signature.
 * Dates inside sentences and arrival stamps do not count.
 */
export function issueDateOf(flow: Flow, head: Head, petition: boolean): Finding | null {
  const standing = datesIn(flow).flatMap((date) => {
    const line = flow.lines.find(({ at, text }) => date.start >= at && date.start <= at + text.length);
    return line && standsAlone(flow, line, date) ? [{ date, line }] : [];
  });
  const inHead = standing.find(({ line }) => head.lines.includes(line));
  const last = standing.findLast(
    ({ date, line }) =>
      petition && (date.start > line.at + 2 || isRight(line) || SENT.test(line.folded) || signs(flow, line)),
  );
  const found = inHead?.date ?? last?.date ?? dateOfMeeting(flow);
  return found ?? (petition ? dateOnLine(flow) : null);
}

/** Lines at a letter's end and at its beginning that may be its date, the end first: people sign there. */
const LAST = 8;
const FIRST = 10;
/** `Hải Phòng,` or `Viết` may stand before it, and nothing behind. */
const BEFORE =
  /^[\s(]*(?:(?:\p{Lu}[\p{L}.'’-]*|[Xx]ã|[Hh]uyện|[Tt]ỉnh|[Pp]hường|[Tt]hôn|[Xx]óm|[Vv]iết|[Nn]gày)[\s,]+){0,6}$/u;

/** Nobody who writes to an office is younger, and letters older than this are rare. */
const BORN_BEFORE = '2005';

/** `Nguyễn Văn An, 12/03/1958`, `Sinh 12/3/1960`, `Cấp ngày 5/7/2021`: of a person or his card, not of the letter. */
const isOfPerson = (flow: Flow, line: FlowLine, date: string): boolean =>
  /^\W*(?:s[il1]nh|sn|cap)(?![a-z])/.test(line.folded) ||
  (date < BORN_BEFORE && nameAt(flow, line.at) !== null);

/** The date of a letter by someone who knows no form: a line of its own. */
function dateOnLine(flow: Flow): Finding | null {
  for (const line of [...flow.lines.slice(-LAST).toReversed(), ...flow.lines.slice(0, FIRST)]) {
    const date = dateEnding(line.folded);
    if (!date || !BEFORE.test(line.text.slice(0, date.start)) || STAMP.test(line.folded.slice(0, date.start)))
      continue;
    if (isOfPerson(flow, line, date.value)) continue;
    return {
      value: date.value,
      start: line.at + date.start,
      end: line.at + line.text.length,
      certainty: 0.8,
    };
  }
  return null;
}

/** Forms of the web name it: `Ngày gửi: 07-01-2018`. */
const SENT = /^\W*ngay\s*(?:gu[il1]|v[il1]et|lap|lam)/;

/** On a page of one column the signature follows the date. */
const signs = (flow: Flow, line: FlowLine): boolean =>
  /^\W*(?:ngu[o0][il1]\s*(?:lam|v[il1]et|dung|gu[il1]|khieu|t[o0]\s*ca[o0]|k[il1]en|phan|de\s*ngh[il1])|ky\s*ten|kinh\s*d[o0]n)/.test(
    flow.lines[flow.lines.indexOf(line) + 1]?.folded ?? '',
  );

/** A date without a place stands above the signature, in the right half. */
const isRight = ({ box }: FlowLine): boolean => box[0] > 0.4;

/** Minutes say it in their first sentence: `Hôm nay, ngày 14 tháng 9 năm 2016`. */
function dateOfMeeting(flow: Flow): Finding | null {
  const today = datesIn(flow).find((date) =>
    /(?:h[o0]m\s*nay|h[o0]i\s*[\dh:g ]+(?:phut)?)\s*,?\s*$/.test(
      flow.folded.slice(Math.max(0, date.start - 40), date.start),
    ),
  );
  return today ? { ...today, certainty: today.certainty * 0.8 } : null;
}

function standsAlone(flow: Flow, line: FlowLine, date: Finding): boolean {
  const before = line.text.slice(0, Math.max(0, date.start - line.at));
  const after = flow.text.slice(date.end, line.at + line.text.length);
  return (
    PLACE_BEFORE.test(before) &&
    !STAMP.test(line.folded.slice(0, Math.max(0, date.start - line.at))) &&
    before.trim().split(/\s+/).length <= 9 &&
    !/[\p{L}\d]{2}/u.test(after) &&
    !/^\W*(?:h[o0]m|ke\s*tu|tu|truoc|den|vao)(?:\s*nay)?\s*,?\s*(?:h[o0]m\s*)?ngay/.test(line.folded)
  );
}
