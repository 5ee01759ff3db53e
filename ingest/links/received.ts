import type { Finding } from '../facts/finding.ts';
import type { Flow, FlowLine } from '../facts/flow.ts';
import { capitalShare } from '../facts/letters.ts';
import { bodyForm } from './text-forms.ts';

/**
 * The stamp of receipt (Nghị định 30/2020/NĐ-CP, Phụ lục IV): the body's name, `ĐẾN`, number and day. Offices have
 * others too: `VĂN BẢN ĐẾN …`, `… - ĐÃ NHẬN ĐƠN`.
 */
const STAMP =
  /(?:c[o0]ng\s*van|van\s*ban|d[o0]n\s*thu)\s*den(?![a-z])|da\s*nhan\s*d[o0]n(?![a-z])|^\W*den(?=\W*(?:s[o0](?![a-z])|$))/;
const BODY =
  /(?:uy\s*ban|ubnd|thanh\s*tra|s[o0]|ban|phong|van\s*phong|c[o0]ng\s*an|h[o0][il1]\s*d[o0]ng|hdnd|v[il1]en|toa\s*an|chi\s*cuc|cuc)\s[a-z\s]+/;
/** A stamp is printed in capitals. */
const CAPITALS = 0.7;
/** Lines that belong to one stamp: the body may stand above, beside or below the word. */
const NEAR = [0, -1, 1, -2] as const;

/** The bodies whose stamp of receipt a document bears, each once; '' for one whose body cannot be read. */
export function receiptsIn({ lines }: Flow): Finding[] {
  const found = new Map<string, Finding>();
  for (const [at, line] of lines.entries()) {
    if (!STAMP.test(line.folded) || !isPrinted(line)) continue;
    const near = NEAR.flatMap((step) => lines[at + step] ?? []).filter(isPrinted);
    const body = near.map(bodyOn).find((one) => one !== undefined);
    const value = body?.value ?? '';
    const whole = [line, ...stampLines(lines, at)];
    const start = Math.min(body?.start ?? Infinity, ...whole.map((one) => one.at));
    const end = Math.max(body?.end ?? 0, ...whole.map((one) => one.at + one.text.length));
    if (!found.has(value)) found.set(value, { value, start, end, certainty: 0.9 });
  }
  return [...found.values()];
}

/** Number, day and route, as a stamp has them on the lines below. */
const BELOW =
  /^\W*(?:s[o0](?:\s*(?:den|va\s*ky\s*h[il1]eu\s*hs))?|ngay(?:\s*den)?|chuyen|g[il1][o0])\s*[:.]?[\s\d/.,:…-]*(?:(?:s[o0]|ngay)\s*[:.]?[\s\d/.-]*)?\W*$/;
const MOST_BELOW = 5;

function stampLines(lines: readonly FlowLine[], at: number): FlowLine[] {
  const below = lines.slice(at + 1, at + 1 + MOST_BELOW);
  // The body may stand between the word and the number.
  const skip = below[0] && isPrinted(below[0]) && !BELOW.test(below[0].folded) ? 1 : 0;
  const end = below.findIndex((line, i) => i >= skip && !BELOW.test(line.folded));
  return below.slice(0, end < 0 ? below.length : end);
}

const isPrinted = ({ text }: FlowLine): boolean => capitalShare(text) >= CAPITALS;

function bodyOn(line: FlowLine): Finding | undefined {
  const rest = line.folded.replace(STAMP, (word) => ' '.repeat(word.length));
  const match = BODY.exec(rest);
  if (!match || /c[o0]ng\s*h[o0]a|hanh\s*phuc/.test(rest)) return undefined;
  const written = match[0].trimEnd();
  const start = line.at + match.index;
  return { value: bodyForm(written), start, end: start + written.length, certainty: 0.9 };
}
