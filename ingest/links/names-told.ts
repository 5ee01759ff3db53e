import type { Facts } from '../../model/facts.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Finding } from '../facts/finding.ts';
import type { Flow } from '../facts/flow.ts';
import { nameAt } from '../facts/names-in-text.ts';
import { toldBy } from './flow-place.ts';
import type { CommuneName, Told } from './profile.ts';
import { comparable } from './text-forms.ts';
import { isWithinName } from './within-name.ts';

const HONORIFIC = /(?<![a-z])(?:[o0]ng|ba|anh|ch[il1]|cu)\s+/g;
/** What goes before the name of a business, a project or a place of work. */
const ENTERPRISE =
  /(?<![a-z])(?:du\s*an|c[o0]ng\s*ty(?:\s*(?:tnhh|c[o0]\s*phan))?|doanh\s*ngh[il1]ep(?:\s*tu\s*nhan)?|h[o0]p\s*tac\s*xa|c[o0]\s*s[o0]|trang\s*tra[il1]|nha\s*may|quan|cua\s*hang|tap\s*d[o0]an|h[o0]\s*k[il1]nh\s*d[o0]anh|truong\s*(?:mam\s*n[o0]n|t[il1]eu\s*h[o0]c|thcs|thpt)|benh\s*v[il1]en|th[uủ]y\s*d[il1]en)\s+/g;
const CAPITALS = /^(?:[a-z]+\s+){0,4}?(?<name>[A-Z][A-Za-z]+(?:\s+(?:[A-Z][A-Za-z]*|\d+)){1,3})/;
/** `Bệnh viện đa khoa huyện Bắc Tân Uyên` has no name but its place's. */
const OF_A_PLACE =
  /(?:^|\s)(?:xa|phuong|th[il1]\s+tran|huyen|quan|th[il1]\s+xa|thanh\s+ph[o0]|t[il1]nh|dac\s+khu)\s+$/;
/** In capitals nothing shows where a name begins: `CƠ SỞ VÀ ĐỀ NGHỊ GIẢI QUYẾT`, `CƠ QUAN    CỘNG HÒA XÃ HỘI`. */
const NO_NAME = /^(?:VÀ|CỦA|THEO|ĐỀ|TẠI|CÁC|NHỮNG|VỀ|CHO|TRONG|C[ỘÔO]NG H[ÒOÓ]A X[ÃA])(?!\p{L})/u;
/** Not `quán`. */
const DISTRICT = /^qu[aâậ]n\s/iu;
const MOST = 20;

/**
 * The people, businesses and projects that a document tells of, each once: two letters that tell of the same
 * Đinh Quốc Điệp in one commune mostly tell of one matter. Its senders do not count, nor places: `Trường Tiểu học
 * Thạnh Hội` is named after its commune.
 */
export function namesTold(flow: Flow, { complainants }: Facts, communes: readonly CommuneName[]): Told[] {
  const senders = new Set(complainants.flatMap(({ name }) => (name ? [fold(name)] : [])));
  const found = new Map<string, Told>();
  for (const finding of [...peopleIn(flow), ...enterprisesIn(flow)]) {
    const key = comparable(finding.value);
    if (!found.has(key) && !senders.has(key) && !isPlace(key, communes))
      found.set(key, toldBy(flow, finding, key));
  }
  return [...found.values()].slice(0, MOST);
}

/** Words before a name alone, with their marks (`Chu` is a name too): `cô Thủy`, `chú Sử`, `ông Tư Ngọ`. */
const FAMILIAR =
  /(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ụ|[Cc]ô|[Cc]hú|[Bb]ác|[Tt]hím|[Dd]ì|[Dd]ượng|[Tt]hầy|em)\s+(?:(?:Tư|Hai|Ba|Năm|Sáu|Bảy|Tám|Chín|Mười|Út)\s+(?=\p{Lu}))?/gu;
/** A name alone: one word with a capital, and none after it. */
const ALONE = /^(?<name>[A-Z][a-z]+)(?![\p{L}'’])(?!\s+[A-Z])/u;
/** Offices and ranks in place of a name: `ông Chủ tịch`, `bà Hiệu trưởng`; and kin by number. */
const NO_GIVEN_NAME =
  /^(?:chu|bi|giam|pho|truong|hieu|can|tong|doi|toa|vien|bo|so|ban|hai|tu|nam|sau|bay|tam|chin|muoi|ut|con|ta|nay|ay)$/;

/**
 * Given names by which a letter speaks of people it does not name in full: two letters that tell of `ông Mão` and `cô Chín
 * Thơm` in one commune tell of one matter more likely than not. Folded.
 */
export function givenNamesTold(flow: Flow): Told[] {
  const found = new Map<string, Told>();
  for (const match of flow.text.matchAll(FAMILIAR)) {
    const start = match.index + match[0].length;
    const name = ALONE.exec(flow.plain.slice(start, start + 30))?.groups?.name;
    const value = name?.toLowerCase();
    if (!name || !value || NO_GIVEN_NAME.test(value) || isWithinName(flow, match.index)) continue;
    const finding = { value, start, end: start + name.length, certainty: 0.8 };
    if (!found.has(value)) found.set(value, toldBy(flow, finding, value));
  }
  return [...found.values()].slice(0, MOST);
}

const isPlace = (name: string, communes: readonly CommuneName[]): boolean =>
  communes.some((commune) => commune.name.endsWith(` ${name}`));

const peopleIn = (flow: Flow): Finding[] =>
  [...flow.folded.matchAll(HONORIFIC)]
    .filter(({ index }) => !isWithinName(flow, index))
    .flatMap((match) => nameAt(flow, match.index + match[0].length) ?? []);

const enterprisesIn = (flow: Flow): Finding[] =>
  [...flow.folded.matchAll(ENTERPRISE)].flatMap((match) => {
    if (DISTRICT.test(flow.text.slice(match.index))) return [];
    const from = match.index + match[0].length;
    const run = CAPITALS.exec(flow.plain.slice(from, from + 80).split('\n')[0] ?? '');
    const name = run?.groups?.name;
    if (!run || !name || OF_A_PLACE.test(run[0].slice(0, -name.length))) return [];
    const start = from + run[0].length - name.length;
    const end = start + name.length;
    const value = flow.text.slice(start, end);
    return NO_NAME.test(value) ? [] : [{ value, start, end, certainty: 0.8 }];
  });
