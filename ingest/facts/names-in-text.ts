import { isPersonName, properName, spellName } from '../../vietnamese/names.ts';
import { fold } from '../../vietnamese/fold.ts';
import { tidy, type Finding } from './finding.ts';
import { clarityOf, type Flow, type Range } from './flow.ts';

/** Words of a text layer and of typed text have confidence 1; even good OCR stays below. */
const CLEAR = 0.99;

const TOKEN = String.raw`(?:[HYK]['’]\s?)?[A-Z](?:[a-zA-Z]|['’](?=[a-zA-Z]))*`;
const HONORIFIC =
  /^(?:[oO]ng\s*\/\s*[bB]a|[oO]ng\s*\(\s*[bB]a\s*\)|[oO]ng,\s*[bB]a|[oO]ng|[bB]a|[aA]nh|[cC]hi|[cC]u|[dD]ong chi)\s*[:.]?\s+/;
/** Wider gaps are the dots of a printed form, on which the next particular follows. */
const RUN = new RegExp(
  `^${TOKEN}(?:[ ]{1,3}${TOKEN}){0,5}(?:\\s*\\n\\s*${TOKEN}(?:[ ]+${TOKEN}){0,3})?(?![\\p{L}\\d])`,
  'u',
);
const BORN =
  /^\s+(?:sinh\s*[:.]?\s*\d|(?!sau|sang|suot|song|sdt)s[a-z1|]{2,5}\s*[:.]?\s*(?:19|20)\d\d(?!\d))/;
/** Labels that follow a name on its line; each begins with a capital, like a name. */
const NEXT_LABEL =
  /^(?:Sinh(?:n\p{L}+)?|SINH|Thẻ|Số|CMND|CCCD|CMTND|CMT|Căn|Ngày|Địa|Nơi|Thường|Hộ|HKTT|ĐKHKTT|Trú|Hiện|Điện|ĐT|SĐT|Nghề|Quốc|Giới|Chức|Đơn|Tôi|Email|Cấp|Tuổi|Quê|Chúng|Xin|Cùng|Người|Cư|Ngụ|Giấy|Và|Là|SN)$/u;
/** The same on the next line, marks forgiven. */
const NEXT_LINE =
  /^(?:sinh|so|cmnd|cccd|cmtnd|cmt|can|ngay|dia|noi|thuong|ho|hktt|dkhktt|tru|hien|dien|dt|sdt|nghe|dan|quoc|gioi|chuc|don|toi|email|cap|tuoi|que|nay|chung|xin|cung|nguoi|dai|la|nam|cu|ngu|va|giay|ong|ba|em|vo|chong)$/;

/**
 * A person's name that begins at a place in the document, honorific skipped.
 *
 * @param at - place in the flow's text.
 * @returns null when what stands there is no name.
 */
export function nameAt(flow: Flow, at: number): Finding | null {
  const honorific = HONORIFIC.exec(flow.plain.slice(at, at + 20))?.[0].length ?? 0;
  const start = at + honorific;
  const whole = RUN.exec(flow.plain.slice(start, start + 90))?.[0];
  if (!whole) return null;
  // `Năm sinh: 1963` follows, however `sinh` was read, and not someone called Nam who `sinh năm 1963`.
  const born = BORN.test(flow.folded.slice(start + whole.length));
  const run = born ? whole.replace(/\s+nam$/i, '') : whole;
  for (const length of candidateLengths(flow.text.slice(start, start + run.length))) {
    const written = flow.text.slice(start, start + length);
    if (!isPersonName(tidy(written))) continue;
    const proper = properName(tidy(written));
    const value = spelledIfUnclear(flow, { start, end: start + length }, proper);
    return { value, start, end: start + length, certainty: value === proper ? 0.96 : 0.8 };
  }
  return null;
}

/** OCR's doubtful names are spelled by the lists of names; what a text layer says is never changed. */
export const spelledIfUnclear = (flow: Flow, range: Range, name: string): string =>
  clarityOf(flow, range) < CLEAR ? spellName(name) : name;

/** Where the name may end, the likeliest first: before a label, else before the line's end, else all. */
function candidateLengths(run: string): number[] {
  const tokens = [...run.matchAll(/\S+/g)];
  const line = run.indexOf('\n');
  const label = tokens.findIndex(({ 0: token, index }, i) => {
    const below = line >= 0 && index > line;
    return i >= 2 && (NEXT_LABEL.test(token) || (below && NEXT_LINE.test(fold(token))));
  });
  const kept = label < 0 ? tokens : tokens.slice(0, label);
  const ends = kept.map((token) => token.index + token[0].length);
  const onLine = ends.filter((end) => line < 0 || end <= line);
  const broken = line >= 0 && onLine.length >= 2 && kept.length > onLine.length;
  const first = broken && onLine.length >= 3 ? onLine.at(-1) : ends.at(-1);
  return [first, onLine.at(-1), ends.at(-1)].filter((end): end is number => end !== undefined);
}
