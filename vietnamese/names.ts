import { groupBy } from './group.ts';
import { FAMILY_NAMES, NAME_SYLLABLES } from './names-data.ts';
import { fold } from './fold.ts';

const FAMILIES = new Map<string, readonly string[]>(
  [...groupBy(FAMILY_NAMES, (name) => fold(name))].map(([folded, names]) => [folded, names]),
);

/** One syllable of a name: capital first (Giàng, H'Linh, K'Brêu) or all capitals. */
const SYLLABLE = /^(?:\p{Lu}['’]?)?\p{Lu}\p{L}*$/u;
/** What bodies, offices and titles begin with; they too are written with capitals. */
const NOT_NAMES = new RegExp(
  '^(?:cong (?:hoa|an|ty|van)|xa hoi|doc lap|uy ban|hoi dong|thanh (?:tra|pho)|(?:pho )?(?:thu tuong|cuc |chi cuc|chu tich|chanh|giam doc|vien truong)|noi nhan|kinh (?:gui|don)|can cu|quyet dinh|bao cao|thong bao|ket luan|to (?:cao|trinh)|' +
    'khieu nai|kien nghi|phan anh|nguoi |don |luat |nghi (?:dinh|quyet)|ban (?:tiep|quan|chi)|phong (?:tai|tiep|thanh)|' +
    'van phong|bo (?:cong|tai|noi|tu|nong|y|quoc)|toa an|vien kiem|so (?:tai|xay|noi|tu|nong|y)\\b|viet nam)',
);
/** Offices that are names without their marks: Tổng … / Tòng Thị …, vụ trưởng / Vũ Trường …, trưởng phòng / Trương Phong. */
const NOT_NAMES_AS_MARKED = /^(?:phó )?(?:tổng |vụ trưởng|trưởng (?:phòng|ban))/;

/**
 * Whether a text is a person's name: two to six syllables, each with a capital, the first a family
 * name that is in use in Vietnam (marks forgiven), or an ethnic naming particle (`Y`, `H'`, `K'`).
 *
 * @param text - the candidate alone.
 */
export function isPersonName(text: string): boolean {
  const syllables = text.trim().split(/\s+/);
  if (syllables.length < 2 || syllables.length > 6) return false;
  if (!syllables.every((syllable) => SYLLABLE.test(syllable))) return false;
  const folded = fold(syllables.join(' '));
  if (NOT_NAMES.test(folded) || NOT_NAMES_AS_MARKED.test(syllables.join(' ').toLowerCase())) return false;
  const first = folded.split(' ')[0] ?? '';
  return FAMILIES.has(first) || /^(?:y|h['’]?|k['’]?|ha)$/.test(first) || /^[hk]['’]\p{L}+/u.test(first);
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
