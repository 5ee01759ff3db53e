import { dateEnding } from './dates.ts';
import { loose, type Finding } from './finding.ts';
import type { Flow, FlowLine } from './flow.ts';
import { nameAt } from './names-in-text.ts';

/** Where a sentence begins. */
const BEGINS = String.raw`(?:^|\n|[.!?:;]\s)\s*`;
const SELF = loose('(?:toi|tui|em|con|chau)');
/** `Tôi: Trần Thị Thủy`, `Tôi Vàng Seo Páo ở …`, `Cháu là Mến (Hà Thị Mến)`, `Tui ở A05, tên Lâm Tú Anh`; on folded text. */
const INTRODUCES = [
  String.raw`${BEGINS}${loose('(?:toi|tui)')}[ ]*[:,]?[ ]*(?:[a-z]+[ ]*\([ ]*)?`,
  String.raw`${BEGINS}${SELF}\s*(?:la|ten(?:\s*la)?)\s*[:,]?\s*(?:[a-z]+\s*\(\s*)?`,
  String.raw`${BEGINS}${SELF}\s(?:[^.!?;\n]|\.(?=\S)){0,60},\s*ten\s*(?:la\s*)?`,
].map((pattern) => new RegExp(pattern, 'g'));

/** The name by which a sender introduces himself without a form's label. */
export const introducedName = (flow: Flow): Finding | null =>
  firstName(
    flow,
    INTRODUCES.flatMap((pattern) => [...flow.folded.matchAll(pattern)].map(endOf)),
  );

const endOf = (match: RegExpMatchArray): number => (match.index ?? 0) + match[0].length;

function firstName(flow: Flow, places: readonly number[]): Finding | null {
  const names = places.toSorted((a, b) => a - b).flatMap((at) => nameAt(flow, at) ?? []);
  return names[0] ? { ...names[0], certainty: names[0].certainty * 0.85 } : null;
}

/** Someone writes in another's place. */
const IN_PLACE_OF =
  /(?<![a-z])(?:thay\s*(?:mat|cho|ba|bo|cha|me|ma|chong|vo|ong)|(?:v[il1]et|dung\s*d[o0]n|lam\s*d[o0]n)\s*(?:h[o0]|g[il1]up|thay)|uy\s*quyen)(?![a-z])/;
const RELATIVE = '(?:ong|ba|anh|chi|cu|bo|cha|me|ma|chong|vo)';
const OF_WHOM = [
  String.raw`${loose('thay mat')}[^.]{0,40}?(?<![a-z])(?=${loose(RELATIVE)}\s)`,
  String.raw`${loose('con (?:gai|trai|de|nuoi|dau|re)?')}\s*(?:(?:ruot|ut|ca|lon)\s*)?cua\s+(?=${loose(RELATIVE)}\s)`,
  String.raw`(?<![a-z])${loose(`${RELATIVE} (?:toi|tui|chau|em|con)`)}\s*(?:la|ten(?:\s*la)?)\s+`,
].map((pattern) => new RegExp(pattern, 'g'));

/**
 * For whom a letter is written, where a child, a spouse or a lawyer writes it: he petitions, not the writer (Luật Khiếu nại 2011,
 * Điều 12).
 */
export function principalOf(flow: Flow): Finding | null {
  if (!IN_PLACE_OF.test(flow.folded)) return null;
  return firstName(
    flow,
    OF_WHOM.flatMap((pattern) => [...flow.folded.matchAll(pattern)].map(endOf)),
  );
}

/** Lines at a letter's end among which its sender signs. */
const TAIL = 7;
/** What stands beside a signature: `(đã ký)`, `(điểm chỉ)`. */
const BESIDE = /^\s*\([^)]*\)\s*/;

/** Names under a letter that no label announces: several with commas between, or one on a line of its own. */
export function namesAtEnd(flow: Flow): Finding[] {
  const tail = flow.lines.slice(-TAIL).filter((line) => dateEnding(line.folded) === null);
  const names = tail.map((line) => namesOnLine(flow, line));
  return names.find(({ length }) => length > 1) ?? names.findLast(({ length }) => length > 0) ?? [];
}

function namesOnLine(flow: Flow, line: FlowLine): Finding[] {
  const names: Finding[] = [];
  let at = line.at + (BESIDE.exec(line.text)?.[0].length ?? 0);
  for (;;) {
    const name = nameAt(flow, at);
    if (name?.start !== at) return names;
    const [after = ''] = /^\s*(?:\([^)]{0,60}\))?\s*/.exec(flow.text.slice(name.end, name.end + 70)) ?? [];
    const next = flow.text.slice(name.end + after.length, name.end + after.length + 1);
    if (next !== '' && !/[,;–-]/.test(next) && !after.includes('\n')) return names;
    names.push({ ...name, certainty: name.certainty * 0.7 });
    if (next !== ',' || after.includes('\n')) return names;
    const gap = /^,\s*/.exec(flow.text.slice(name.end + after.length)) ?? [''];
    at = name.end + after.length + gap[0].length;
  }
}
