import { loose, tidy, type Finding } from './finding.ts';
import type { Flow } from './flow.ts';

const KIND = loose('(?:khieu nai|to cao|kien nghi|phan anh|de nghi|trinh bay)');
/** A printed form's blank: `Khiếu nại về việc (3): …`. */
const LABEL = new RegExp(String.raw`\n\s*(?:${KIND}\s*)?(?:ve\s*)?v[il1]ec\s*(?:\(\d\)\s*)?:\s*`);
/** What the sender says he does: `Tôi làm đơn này khiếu nại đối với … về việc …`. */
const PERFORMS = new RegExp(
  String.raw`${loose('(?:lam|viet|gui|dung|co)')}\s*d[o0]n(?:\s*nay)?\s*(?:${loose('(?:de|xin|nham|kinh|duoc|toi)')}\s*){0,3}${KIND}\s+(?:d[o0][il1]\s*v[o0][il1]\s[^.;:]{0,120}?\s(?=ve\s))?`,
);
const ENDS = new RegExp(
  String.raw`[.:;](?=\s|$)|,?\s*(?:${loose('(?:cu the|nhu sau|noi dung (?:cu the|nhu sau)|voi (?:cac )?noi dung|su viec)')})`,
);
/** A short line ends a form's blank. */
const FULL = 0.78;
const SHORTEST = 10;
const LONGEST = 320;

/** What a petition without a line under its title is about: a form's blank, else its first sentence. */
export const subjectInText = (flow: Flow): Finding | null => blank(flow) ?? firstSentence(flow);

function blank(flow: Flow): Finding | null {
  const match = LABEL.exec(flow.folded);
  if (!match) return null;
  const start = match.index + match[0].length;
  const lines = flow.lines.filter(({ at, text }) => at + text.length > start).slice(0, 4);
  const last = lines.find(({ box, text }) => box[2] < FULL || /[.;]\s*$/.test(text)) ?? lines[0];
  return last ? subjectAt(flow, start, last.at + last.text.length, 'việc ') : null;
}

function firstSentence(flow: Flow): Finding | null {
  const match = PERFORMS.exec(flow.folded);
  if (!match) return null;
  const start = match.index + match[0].length;
  const length = ENDS.exec(flow.folded.slice(start, start + LONGEST))?.index;
  return length === undefined ? null : subjectAt(flow, start, start + length);
}

function subjectAt(flow: Flow, start: number, end: number, head = ''): Finding | null {
  const written = tidy(flow.text.slice(start, end))
    .replace(/^[Vv]ề\s+/u, '')
    .replace(/[\s.,;:]+$/u, '');
  const value = /^việc\s/iu.test(written) ? written : head + written;
  return written.length < SHORTEST ? null : { value, start, end, certainty: 0.75 };
}
