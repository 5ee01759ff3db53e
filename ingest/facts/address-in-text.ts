import { fold } from '../../vietnamese/fold.ts';
import { places } from '../../vietnamese/places/gazetteer.ts';
import { HAMLET_WORD, parseAddress } from './address.ts';
import type { Finding } from './finding.ts';
import type { Flow, Range } from './flow.ts';
import { ADDRESS_LABELS } from './sender-labels.ts';

type AddressPart = 'address' | 'hamlet' | 'commune' | 'district' | 'province';

const LONGEST = 240;
/** Where an address ends: the next particular, or the petition itself. */
const STOP = new RegExp(
  [
    ';',
    String.raw`(?<!\b(?:tp|tx|tt|kp|[hqpxt]|so|tdp))\.(?=\s|$)`,
    String.raw`\n\s*(?=[-+•*]\s|\d{1,2}[.)]\s)`,
    String.raw`[\s,;(–-]*(?<![a-z])(?:s?\s?d\/?t(?![a-z])|so\s*d[il1]en|d[il1]en\s*th[o0]a[il1]|tel|(?:so\s*)?(?:cccd|cmnd|cmtnd)|can\s*cuoc|sinh\s*(?:nam|ngay)|nghe\s*nghiep|dan\s*toc|email|ho[il1]en\s*nay|h[il1]en(?=\s*(?:nay|dang|ta[il1]|[o0]\s|tru|cu\s|s[il1]nh))|(?:nay\s*)?(?:t[o0]i|chung\s*t[o0]i|g[il1]a\s*d[il1]nh)\s|xin\s|lam\s*d[o0]n|khieu\s*na[il1]|t[o0]\s*ca[o0]|k[il1]en\s*ngh[il1]|phan\s*anh|n[o0][il1]\s*dung|la\s*(?:chu|nguo|cong|c[o0]n)|ve\s*viec|ch[o0]\s*[o0]\b|n[o0][il1]\s*(?:[o0]|cu|d)|d[il1]a\s*ch[il1]|ngu[o0][il1]\s|d[o0][il1]\s*tu[o0]ng\s|kinh\s+(?:gu|thua|mong|de\s|trinh|d[o0]n)|hom\s*nay|lien\s*he|thuong\s*tru|(?<!(?:tinh|xa|phuong|pho|tran|huyen|duong|cho|cau|nui)\s*)(?:[o0]ng\s|ba\s[a-z]+\s))`,
  ].join('|'),
  'g',
);
/** `Sơn La` before `Người bị khiếu nại` on the next line: a name, not the verb `là`. */
const NAME = /^[\s,;(–-]*L[aA](?!\p{L})/u;
const NO_ADDRESS = /^(?:nhu tren|nt|[.\s…_-]*$)/;

/**
 * The sender's address in a range of a petition, whole and in parts; where it lasts (thường trú)
 * before where it changes (hiện ở).
 */
export function addressIn(flow: Flow, range: Range): Partial<Record<AddressPart, Finding>> {
  const candidates = ADDRESS_LABELS.flatMap((label, rank) =>
    [...flow.folded.slice(range.start, range.end).matchAll(label)].map((match) => {
      const start = range.start + match.index + match[0].length;
      return { rank, ...addressAt(flow, start) };
    }),
  );
  const full = candidates.filter(({ parts }) => parts.commune ?? parts.district ?? parts.province);
  const best = full.sort((a, b) => a.rank - b.rank)[0];
  return best ? findings(flow, best) : {};
}

/** How far behind a name an address without a label may begin. */
const NEAR = 220;
/** What an address begins with: a house, a hamlet, a commune. */
const FIRST_PLACE = [
  /(?<=[\s,;:(–-])(?:[Ss]ố nhà\s+|(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hị xã|TT)\s+(?=\p{Lu}))/gu,
  new RegExp(HAMLET_WORD, 'giu'),
];
/** Or, right behind the name, places alone: `Hoàng Văn Thiết, Đồng Đăng, Cao Lộc, Lạng Sơn`. */
const BARE_PLACE = /^\s*[,–-]\s*(?=\p{Lu})/u;

/** A place's name and nothing that goes on behind it: not `phường Dư Hàng Kênh không ban hành`. */
const isBarePlace = (place = ''): boolean =>
  /^(?:\p{Ll}+\s){0,2}(?:[\p{Lu}\d][\p{L}\d'’.-]*(?:\s|$))*$/u.test(place);

/** The address that follows a name without a label: `Giàng A Sử, sinh 1979, thôn Nậm Chàm, xã Nậm Lúc, Bắc Hà`. */
export function addressAfter(flow: Flow, { start, end }: Range): Partial<Record<AddressPart, Finding>> {
  const near = flow.text.slice(start, Math.min(end, start + NEAR));
  // Either case is meant of the word before a name, not of the name: `khu công nghiệp` is no hamlet.
  const found = FIRST_PLACE.flatMap((pattern) => [...near.matchAll(pattern)])
    .filter(({ 0: word, index }) => /^[\p{Lu}\d]/u.test(near.slice(index + word.length)))
    .map(({ index }) => index)
    .sort((a, b) => a - b)
    .map((at) => addressAt(flow, start + at));
  const named = found.find(
    ({ parts: { commune, district, province } }) =>
      (commune ?? district ?? province) && [commune, district, province].every(isBarePlace),
  );
  const bare = BARE_PLACE.exec(near)?.[0].length;
  const places = bare === undefined ? undefined : addressAt(flow, start + bare);
  const known = places?.parts.commune && (places.parts.district ?? places.parts.province);
  const best = named ?? (known ? places : undefined);
  return best ? findings(flow, best) : {};
}

interface Found extends Range {
  readonly parts: ReturnType<typeof parseAddress>;
}

function addressAt(flow: Flow, start: number): Found {
  const ahead = flow.folded.slice(start, start + LONGEST);
  const stop = stopIn(ahead, flow.text.slice(start, start + LONGEST));
  const province = provinceEnd(ahead.slice(0, stop));
  const length = province ?? lineEnd(flow, start, stop);
  const written = NO_ADDRESS.test(ahead) ? '' : flow.text.slice(start, start + length);
  return { start, end: start + length, parts: parseAddress(written) };
}

/** Where an address ends at the latest, of a text folded and as it is. */
const stopIn = (folded: string, text: string): number =>
  [...folded.matchAll(STOP)].find(({ index }) => !NAME.test(text.slice(index)))?.index ?? folded.length;

let provincePattern: RegExp | undefined;

/** Where the first province named as such ends. */
function provinceEnd(ahead: string): number | undefined {
  provincePattern ??= new RegExp(
    String.raw`(?<![a-z])(?:tinh|t\.|t(?=\s)|thanh\s+pho|tp\.?)\s*(?:${places()
      .filter(({ level }) => level === 'province')
      .map(({ name }) => fold(name).replace(/ /g, String.raw`\s+`))
      .sort((a, b) => b.length - a.length)
      .join('|')})(?![a-z])`,
    'g',
  );
  const named = [...ahead.matchAll(provincePattern)];
  const first = named.find((match) => /^ti?|^t\./.test(match[0]) && !isTown(match, ahead)) ?? named.at(-1);
  return first && first.index + first[0].length;
}

/** A town named like its province (`thành phố Sơn La, tỉnh Sơn La`) does not end the address. */
const isTown = (match: RegExpMatchArray, ahead: string): boolean =>
  /^(?:thanh|tp)/.test(match[0]) &&
  /^[\s,–-]*(?:tinh|t\.)/.test(ahead.slice((match.index ?? 0) + match[0].length));

/** Without a province the address ends with its line, unless the line is full and breaks it. */
function lineEnd(flow: Flow, start: number, stop: number): number {
  const text = flow.text.slice(start, start + stop);
  const end = text.indexOf('\n');
  if (end < 0) return stop;
  const line = flow.lines.find(({ at, text: one }) => at <= start && at + one.length >= start);
  const full = line !== undefined && line.box[2] > 0.8;
  const second = text.indexOf('\n', end + 1);
  return full ? (second < 0 ? stop : second) : end;
}

function findings(flow: Flow, { start, end, parts }: Found): Partial<Record<AddressPart, Finding>> {
  const whole: Finding = { value: parts.address, start, end, certainty: 0.93 };
  const text = flow.folded.slice(start, end);
  const found: Partial<Record<AddressPart, Finding>> = { address: whole };
  for (const key of ['hamlet', 'commune', 'district', 'province'] as const) {
    const value = parts[key];
    if (!value) continue;
    const last = fold(value).split(' ').slice(1).join(' ');
    const at = text.replace(/\s/g, ' ').lastIndexOf(last);
    const place = at < 0 ? whole : { start: start + at, end: start + at + last.length };
    found[key] = { value, start: place.start, end: place.end, certainty: at < 0 ? 0.75 : 0.93 };
  }
  return found;
}
