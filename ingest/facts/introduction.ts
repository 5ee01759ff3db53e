import { placesNamed } from '../../vietnamese/places/gazetteer.ts';
import { loose, type Finding } from './finding.ts';
import type { Flow, FlowLine } from './flow.ts';
import { nameAt } from './names-in-text.ts';

/** Where a sentence may begin; whether it does, its capital says. */
const BEGINS = String.raw`(?:^|\n|[.!?:;]\s)\s*`;
const SELF = loose('(?:toi|tui|em|con|chau)');
/** Whom he meets, and not himself, does he name behind these: `Tôi có người hàng xóm, tên là …`. */
const OF_OTHERS = '(?<![a-z])(?:co|bi|thay|gap|voi|nguoi|cho|va|cua)(?![a-z])';
/** `Tôi: Trần Thị Thủy`, `Tôi Vàng Seo Páo ở …`, `Cháu là Mến (Hà Thị Mến)`, `Tui ở A05, tên Lâm Tú Anh`; on folded text. */
const INTRODUCES = [
  String.raw`(${BEGINS})${loose('(?:toi|tui)')}[ ]*[:,]?[ ]*(?:[a-z]+[ ]*\([ ]*)?`,
  String.raw`(${BEGINS})${SELF}\s*(?:la|ten(?:\s*la)?)\s*[:,]?\s*(?:[a-z]+\s*\(\s*)?`,
  String.raw`(${BEGINS})${SELF}\s(?:(?!${OF_OTHERS})(?:[^.!?;\n]|\.(?=\S))){0,60},\s*ten\s*(?:la\s*)?`,
].map((pattern) => new RegExp(pattern, 'g'));

/** Names by which a sender introduces himself without a form's label, in order. */
export const introducedNames = (flow: Flow): Finding[] =>
  namesBehind(
    flow,
    INTRODUCES.flatMap((pattern) => [...flow.folded.matchAll(pattern)])
      .filter(({ index, 1: before = '' }) => /^\p{Lu}/u.test(flow.text.slice(index + before.length)))
      .map(endOf),
  );

const endOf = (match: RegExpMatchArray): number => (match.index ?? 0) + match[0].length;

const namesBehind = (flow: Flow, places: readonly number[]): Finding[] =>
  places
    .toSorted((a, b) => a - b)
    .flatMap((at) => nameAt(flow, at) ?? [])
    .map((name) => ({ ...name, certainty: name.certainty * 0.85 }));

/** The writer says that he writes in another's place; with marks, since `thấy ông` is no `thay ông`. */
const IN_PLACE_OF =
  /(?<!\p{L})(?:tôi|tui|con|cháu|em)(?!\p{L})(?:(?!(?<!\p{L})(?:ông|anh|chị)(?!\p{L}))[^.!?]){0,200}?(?<!\p{L})(?:thay\s+(?:mặt|cho|ba|bố|cha|mẹ|má|chồng|vợ)|(?:viết|làm\s+đơn|đứng\s+đơn)\s+(?:hộ|giúp|thay|giùm)|nhân\s+danh|được\s+ủy\s+quyền)(?!\p{L})/giu;
const RELATIVE = '(?:ong|ba|anh|chi|cu|bo|cha|me|ma|chong|vo)';
/** Whom he then accuses or asks is nobody he stands for. */
const ASKS = String.raw`t[o0]\s*ca|khieu|phan\s*anh|k[il1]en|de\s*ngh|gu[il1]|y[eê]u\s*cau`;
const OF_WHOM = [
  String.raw`(?:${loose('thay mat')}|${loose('nhan danh')}|${loose('uy quyen')})(?:(?!${ASKS})[^.]){0,40}?(?<![a-z])(?=${loose(RELATIVE)}\s)`,
  String.raw`${loose('con (?:gai|trai|de|nuoi|dau|re)?')}\s*(?:(?:ruot|ut|ca|lon)\s*)?cua\s+(?=${loose(RELATIVE)}\s)`,
  String.raw`(?<![a-z])${loose(`${RELATIVE} (?:toi|tui|chau|em|con)`)}\s*(?:la|ten(?:\s*la)?)\s+`,
].map((pattern) => new RegExp(pattern, 'g'));
/** How far from where he says so he names whom he writes for. */
const NEAR = { before: 320, after: 160 } as const;

/**
 * For whom a letter is written, where a child, a spouse or a lawyer writes it: he petitions, not the writer (Luật Khiếu nại 2011,
 * Điều 12).
 */
export function principalsIn(flow: Flow): Finding[] {
  const said = [...flow.text.matchAll(IN_PLACE_OF)].map((match) => ({
    from: match.index - NEAR.before,
    to: endOf(match) + NEAR.after,
  }));
  if (said.length === 0) return [];
  const places = OF_WHOM.flatMap((pattern) => [...flow.folded.matchAll(pattern)].map(endOf));
  return namesBehind(
    flow,
    places.filter((at) => said.some(({ from, to }) => at >= from && at <= to)),
  );
}

/** Lines at a letter's end among which its sender signs. */
const TAIL = 7;
/** What stands beside a signature: `(đã ký)`, `(điểm chỉ)`. */
const BESIDE = /^\s*\([^)]*\)\s*/;
/** Where he lives or when he wrote, behind a name: not the prose that goes on behind people it tells of. */
const PARTICULARS =
  /^[,;–-]\s*(?:[\p{Lu}\d(]|(?:xóm|thôn|ấp|khóm|bản|buôn|làng|tổ|khu|khối|số|nhà|ngõ|xã|phường)\s)/u;

/** Names under a letter that no label announces: one on a line of its own, or several with commas between. */
export function namesAtEnd(flow: Flow): Finding[] {
  const tail = flow.lines.slice(-TAIL);
  const last = tail.findLastIndex((line) => namesOnLine(flow, line).length > 0);
  const lines = tail.slice(0, last + 1);
  const first = lines.findLastIndex((_, at) => at === 0 || !/,\s*$/.test(lines[at - 1]?.text ?? ''));
  const names = lines.slice(Math.max(first, 0)).map((line) => namesOnLine(flow, line));
  return names.every(({ length }) => length > 0) ? names.flat() : (names.at(-1) ?? []);
}

/** The names a line consists of; none where it goes on otherwise. */
function namesOnLine(flow: Flow, line: FlowLine): Finding[] {
  const names: Finding[] = [];
  const end = line.at + line.text.length;
  let at = line.at + (BESIDE.exec(line.text)?.[0].length ?? 0);
  while (at < end) {
    const name = nameAt(flow, at);
    if (name?.start !== at || placesNamed(name.value).length > 0) return [];
    names.push({ ...name, certainty: name.certainty * 0.7 });
    // The last of several may end on the next line.
    if (name.end > end) return names.length > 1 ? names : [];
    const rest = flow.text.slice(name.end, end).replace(/^\s*\([^)]{0,60}\)?/, '');
    if (rest.trim() === '' || rest.trim() === ',') return names;
    const next = end - rest.trimStart().length + (/^,\s*/.exec(rest.trimStart())?.[0].length ?? 0);
    const listed = /^\s*,/.test(rest) && nameAt(flow, next)?.start === next;
    if (!listed) return names.length === 1 && PARTICULARS.test(rest.trimStart()) ? names : [];
    at = next;
  }
  return names;
}
