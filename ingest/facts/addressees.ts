import { bodiesIn, properBody } from './bodies.ts';
import { tidy, type Finding } from './finding.ts';
import { rangeOf, type Flow, type FlowLine } from './flow.ts';
import { capitalShare } from './letters.ts';

const OPENS =
  /^\W*(?:(?:d[o0]ng\s*)?kinh\s*(?:gu[il1]|chuyen|trinh)\s*[:;.]?|(?:n[o0][il1]\s*)?gu[il1](?:\s*(?:den|t[o0][il1]))?\s*:)\s*/;
const ENDS =
  /^(?:\W*(?:t[o0][il1]\s|ten\s*t[o0][il1]|h[o0]\s*,?\s*(?:va\s*)?ten|ten\s|cong\s*ty\s|ch[uư]ng\s*t[o0]i|ngu[o0][il1]\s|g[il1]a\s*d[il1]nh|can\s*cu|tap\s*the\s|kinh\s*thua|s[il1]nh\s|cccd|cmnd|dia\s*ch[il1]|xet\s|ngay\s|thuc\s*hien|theo\s|sau\s|dai\s*dien|em\s|hom\s*nay|ho\s*khau|[o0]ng\/ba|nhan\s*duoc|qua\s)|[-–—_=.\s]*$|\W*(?:\d{1,2}|[iv]{1,3})\s*[.)/]\s*(?:ngu[o0][il1]\s|h[o0]\s*(?:va\s*)?ten|n[o0][il1]\s*dung|th[o0]ng\s*tin|t[o0][il1]\s|ten\s))/;
const BULLET = /^\s*(?:[-–—+•*·]|\d{1,2}[.)])\s*/;
/** Printed forms number their blanks: `Kính gửi: … (1)`. */
const FOOTNOTE = /\s*\(\d\)\W*$/;
const MAX_LINES = 14;

/**
 * To whom a petition or letter is addressed: the list after `Kính gửi`, one by line, bullet or
 * semicolon. Names of bodies are spelled right where they are known.
 */
export function addresseesIn(flow: Flow): Finding[] {
  const from = flow.lines.findIndex((line) => OPENS.test(line.folded));
  if (from < 0) return [];
  const lines = addressLines(flow.lines.slice(from, from + MAX_LINES));
  const bodies = bodiesIn(flow);
  return items(lines)
    .flatMap((item) => cutAtBodies(flow, item, bodies))
    .map((item) => spelled(flow, item, bodies))
    .filter(({ value }) => value.length > 2);
}

function addressLines(lines: readonly FlowLine[]): FlowLine[] {
  const end = lines.findIndex((line, i) => i > 0 && ENDS.test(line.folded) && !OPENS.test(line.folded));
  return lines.slice(0, end < 0 ? 3 : end);
}

interface Item {
  readonly start: number;
  readonly end: number;
}

/** Ranges of the single addressees. */
function items(lines: readonly FlowLine[]): Item[] {
  const found: { start: number; end: number }[] = [];
  lines.forEach((line, i) => {
    const label = OPENS.exec(line.folded)?.[0].length ?? 0;
    const bullet = BULLET.exec(line.text.slice(label))?.[0].length ?? 0;
    const { start, end } = rangeOf(line);
    const at = start + label + bullet;
    const open = found.at(-1);
    if (open && bullet === 0 && label === 0 && continues(lines[i - 1], line)) open.end = end;
    else if (at < end) found.push({ start: at, end });
  });
  return found;
}

/** A line goes on with the one before when that was full, or when it begins with a small letter. */
function continues(before: FlowLine | undefined, line: FlowLine): boolean {
  if (!before || /[;,:]\s*$/.test(before.text)) return false;
  return /^\W*\p{Ll}/u.test(line.text) || (before.box[2] > 0.82 && !/\.\s*$/.test(before.text));
}

/** Several on one line, parted by semicolons, or by commas before the name of the next body. */
function cutAtBodies(flow: Flow, { start, end }: Item, bodies: readonly Finding[]): Item[] {
  const text = flow.text.slice(start, end);
  const cuts = [...text.matchAll(/;\s*|\s*[,:]\s*(?=\p{Lu})|\s+(?:-|và)\s+(?=\p{Lu})/gu)].filter(
    (cut) =>
      cut[0].startsWith(';') || bodies.some((body) => body.start === start + cut.index + cut[0].length),
  );
  const edges = [
    start,
    ...cuts.flatMap((cut) => [start + cut.index, start + cut.index + cut[0].length]),
    end,
  ];
  return edges.flatMap((edge, i) => (i % 2 === 0 ? [{ start: edge, end: edges[i + 1] ?? end }] : []));
}

function spelled(flow: Flow, { start, end }: Item, bodies: readonly Finding[]): Finding {
  const written = flow.text
    .slice(start, end)
    .replace(FOOTNOTE, '')
    .replace(/[\s;,.:)]+$/u, (tail) => (tail.includes(')') ? tail.replace(/[\s;,.:]+$/, '') : ''));
  const body = bodies.find((one) => one.start === start);
  const tail = body ? tidy(flow.text.slice(body.end, start + written.length)) : '';
  const named = body ? tidy(`${body.value}${/^[,.;]/.test(tail) ? '' : ' '}${tail}`) : tidy(written);
  const value = body && capitalShare(written) > 0.9 ? properBody(named) : named;
  return { value, start, end: start + written.length, certainty: 0.92 };
}
