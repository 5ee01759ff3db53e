import { groupBy } from './group.ts';
import { FAMILY_NAMES, NAME_SYLLABLES } from './names-data.ts';
import { fold } from './fold.ts';
import { normalise } from './normalise.ts';

const FAMILIES = new Map<string, readonly string[]>(
  [...groupBy(FAMILY_NAMES, (name) => fold(name))].map(([folded, names]) => [folded, names]),
);

/** One syllable of a name: capital first (Giàng, H'Linh, K'Brêu) or all capitals. */
const SYLLABLE = /^(?:\p{Lu}['’]?)?\p{Lu}\p{L}*$/u;
/** What bodies, offices and titles begin with; they too are written with capitals. */
const NOT_NAMES = new RegExp(
  '^(?:cong (?:hoa|an|ty|van)|xa hoi|doc lap|uy ban|hoi dong|thanh (?:tra|pho)|(?:pho )?(?:thu tuong|cuc |chi cuc|chu tich|chanh|giam doc|vien truong)|noi nhan|kinh (?:gui|don)|can cu|quyet dinh|bao cao|thong bao|ket luan|to (?:cao|trinh)|' +
    'khieu nai|kien nghi|phan anh|nguoi |dai dien |don |luat |nghi (?:dinh|quyet)|ban (?:tiep|quan|chi)|phong (?:tai|tiep|thanh)|' +
    'van phong|bo (?:cong|tai|noi|tu|nong|y|quoc)|toa an|vien kiem|so (?:tai|xay|noi|tu|nong|y)\\b|viet nam)',
);
/** Offices that are names without their marks: Tổng … / Tòng Thị …, vụ trưởng / Vũ Trường …, trưởng phòng / Trương Phong. */
const NOT_NAMES_AS_MARKED =
  /^(?:phó )?(?:tổng |vụ trưởng|trưởng (?:phòng|ban)|trường (?:mầm|mẫu|tiểu|trung|phổ|đại|cao|thcs|thpt))/;

/**
 * Whether a text is a person's name: two to six syllables, each with a capital, the first a family
 * name that is in use in Vietnam (marks forgiven), or an ethnic naming particle (`Y`, `H'`, `K'`).
 *
 * @param text - the candidate alone.
 */
export function isPersonName(text: string): boolean {
  const syllables = text.trim().split(/\s+/);
  // `K'Brét` of the Cơ Ho and Mạ, `H'Bia` of the Ê Đê: particle and name are one word.
  if (syllables.length === 1) return /^[HK]['’]\p{Lu}?\p{Ll}{2,}$/u.test(syllables[0] ?? '');
  if (syllables.length > 6) return false;
  if (!syllables.every((syllable) => SYLLABLE.test(syllable))) return false;
  const folded = fold(syllables.join(' '));
  if (NOT_NAMES.test(folded) || NOT_NAMES_AS_MARKED.test(syllables.join(' ').toLowerCase())) return false;
  const first = folded.split(' ')[0] ?? '';
  return FAMILIES.has(first) || /^(?:y|h['’]?|k['’]?|ha)$/.test(first) || /^[hk]['’]\p{L}+/u.test(first);
}

/** Syllables as compared: as written, or without marks. */
interface Ways {
  readonly marked: ReadonlySet<string>;
  readonly unmarked: ReadonlySet<string>;
}

const waysOf = (names: Iterable<string>): Ways => ({
  marked: new Set([...names].map((name) => normalise(name).toLowerCase())),
  unmarked: new Set([...names].map(fold)),
});

const FAMILY = waysOf(FAMILY_NAMES);
/** Families so common, and words said before a name, that what follows is one. */
const SURE_FAMILY = waysOf('Nguyễn Trần Lê Phạm Hoàng Huỳnh Đặng Bùi Lò Quàng Giàng Lường'.split(' '));
const ADDRESS = waysOf('ông bà anh chị'.split(' '));
const SURE_MIDDLE = waysOf(['Văn', 'Thị']);
const MIDDLE = waysOf(
  'Đức Hữu Công Quốc Quang Minh Ngọc Thanh Thành Xuân Đình Trọng Thế Kim Mạnh Tiến Duy Bá Hoàng Hồng'.split(
    ' ',
  ),
);
const GIVEN_NAME = waysOf(NAME_SYLLABLES);

/** Most names have no more. */
const LONGEST = 4;

/** Whether a syllable is a family name as it is written; written without any marks, whether it may be one. */
export const isFamilyName = (syllable: string): boolean =>
  FAMILY.marked.has(normalise(syllable).toLowerCase()) ||
  (/^[a-z]+$/i.test(syllable) && FAMILY.unmarked.has(syllable.toLowerCase()));

/**
 * How many of the syllables in a row make up a person's name from some place on. Capitals tell where
 * there are any (`đơn của Lò Văn Hùng`); else family, middle and given name do, if the middle name is Văn
 * or Thị, or the family is a common one, or `ông`, `bà` stands before (`nguyen thi nga`).
 * Three at least: `Lò Hùng` may be Lò Văn Hùng.
 *
 * @param syllables - as typed
 * @param withMarks - whether they were typed with marks, which then must be those of a name
 * @returns 0 where no name begins.
 */
export function nameAt(syllables: readonly string[], start: number, withMarks: boolean): number {
  const rest = syllables.slice(start, start + LONGEST);
  const small = rest.findIndex((syllable) => !SYLLABLE.test(syllable));
  for (let length = small < 0 ? rest.length : small; length > 2; length -= 1)
    if (isPersonName(rest.slice(0, length).join(' '))) return length;
  const three = rest.slice(0, 3);
  if (three.some((syllable) => SYLLABLE.test(syllable))) return 0;
  return isUsualName(three, syllables[start - 1], withMarks) ? 3 : 0;
}

function isUsualName(three: readonly string[], before: string | undefined, withMarks: boolean): boolean {
  const is = (ways: Ways, syllable = ''): boolean =>
    withMarks ? ways.marked.has(normalise(syllable).toLowerCase()) : ways.unmarked.has(fold(syllable));
  const [family, middle, given] = three;
  if (!is(FAMILY, family) || !is(GIVEN_NAME, given)) return false;
  return is(SURE_MIDDLE, middle) || (is(MIDDLE, middle) && (is(SURE_FAMILY, family) || is(ADDRESS, before)));
}

/**
 * A person's name as it is written in running text: `LÒ VĂN HÙNG` → `Lò Văn Hùng`.
 *
 * @param name - in any case.
 */
export const properName = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map((syllable) =>
      syllable.replace(/[\p{L}]+/gu, (part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()),
    )
    .join(' ');

/**
 * A name read by OCR with its marks put right where only one spelling is known: the family name
 * (`Nguyên Văn An` → `Nguyễn Văn An`), the middle names `Văn` and `Thị`, and syllables no name has
 * (`Lê Hông Minh` → `Lê Hồng Minh`). A syllable that some name has is never changed.
 *
 * @param name - in proper case.
 */
export function spellName(name: string): string {
  const [family = '', ...rest] = name.split(' ');
  const given = rest.map((syllable, i) => spellGiven(syllable, i < rest.length - 1));
  return [spellFamily(family), ...given].join(' ');
}

function spellFamily(family: string): string {
  const known = FAMILIES.get(fold(family)) ?? [];
  if (known.includes(family)) return family;
  return known.includes('Nguyễn') ? 'Nguyễn' : known.length === 1 ? (known[0] ?? family) : family;
}

const GIVEN = groupBy(NAME_SYLLABLES, (syllable) => fold(syllable));

function spellGiven(syllable: string, middle: boolean): string {
  if (NAME_SYLLABLES.has(syllable)) return syllable;
  if (middle && fold(syllable) === 'thi') return 'Thị';
  if (middle && fold(syllable) === 'van') return 'Văn';
  const known = GIVEN.get(fold(syllable)) ?? [];
  return known.length === 1 && syllable !== fold(syllable) ? (known[0] ?? syllable) : syllable;
}
