import { fold } from '../../vietnamese/fold.ts';
import {
  foldedPlaces,
  liesWithin,
  placesNamed,
  spellPlace,
  unitAndName,
  type PlaceLevel,
  type Surroundings,
} from '../../vietnamese/places/gazetteer.ts';
import { editDistance } from './letters.ts';
import { tidy } from './finding.ts';

/** An address in its parts, each with its unit's word: `bản Tiến Xa`, `xã Chiềng Sơn`. */
export interface Address {
  /** The whole, known places spelled right. */
  readonly address: string;
  readonly hamlet?: string;
  readonly commune?: string;
  readonly district?: string;
  readonly province?: string;
}

type Level = PlaceLevel | 'hamlet';

const HAMLET =
  /^(?:to dan pho|tdp|to|thon|ban|xom|ap|buon|bon|plei|play|lang|khu pho|kp|khu dan cu|khu vuc|khu tap the|khu|tieu khu|khoi pho|khoi|khom|phum|soc|doi|cum|t[ir]eu khu|lien gia)(?:\s*[.:]?\s*(?:so\s*)?)(?=[a-z0-9])/;
/** Where a hamlet begins within a text. */
export const HAMLET_WORD =
  /(?<!\p{L})(?:tổ dân phố|tổ|thôn|bản|xóm|ấp|buôn|bon|làng|plei|khu phố|khu vực|khu dân cư|khu|tiểu khu|khối phố|khối|khóm|phum|sóc|đội|cụm|TDP|KP)\s+(?=[\p{Lu}\d])/iu;

/** OCR loses the dot of `T. Yên Bái` as likely as not. */
const UNIT: readonly (readonly [pattern: RegExp, unit: string, level: PlaceLevel])[] = [
  [/^(?:thi\s*tran|tt\.?)\s+/, 'thị trấn', 'commune'],
  [/^(?:dac\s*khu)\s+/, 'đặc khu', 'commune'],
  [/^(?:phuong|p\.|p(?=\s|\d))\s*/, 'phường', 'commune'],
  [/^(?:xa|x\.|x(?=\s+[a-z]))\s*/, 'xã', 'commune'],
  [/^(?:thi\s*xa|tx\.?)\s+/, 'thị xã', 'district'],
  [/^(?:huyen|h\.|h(?=\s+[a-z]))\s*/, 'huyện', 'district'],
  [/^(?:quan|q\.|q(?=\s|\d))\s*/, 'quận', 'district'],
  [/^(?:thanh\s*pho|tp\.?)\s*/, 'thành phố', 'district'],
  [/^(?:tinh|t\.|t(?=\s+[a-z]))\s*/, 'tỉnh', 'province'],
];

/** Before these a part begins even where the comma is missing, and behind a hamlet's number: `thôn 8 Thọ Sơn`. */
const MISSING_COMMA =
  /(?<![,;\s(–-])\s+(?=(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|TP\.?|TX\.?|[HQP]\.)\s*(?:\p{Lu}|\d))|(?<=(?<!\p{L})(?:[Tt]hôn|[Xx]óm|[ẤấAa]p|[Bb]ản|[ĐđDd]ội|[Kk]hối|[Bb]uôn)\s\d{1,2})\s+(?=\p{Lu}\p{Ll})/gu;

/**
 * Takes an address apart, with or without commas and unit words, before and after the districts'
 * end in July 2025. Places the gazetteer knows get their marks put right.
 *
 * @param written - the address as it stands, on any number of lines.
 */
export function parseAddress(written: string): Address {
  const text = tidy(written).replace(/[.;,:\s]+$/, '');
  const spaced = text.replace(MISSING_COMMA, (gap, at: number) =>
    text.slice(0, at).endsWith('thị') ? gap : ', ',
  );
  const parts = spaced
    .split(/\s*[,;]\s*|\s+[-–]\s+(?!Vũng)/u)
    .filter(Boolean)
    .map(partOf);
  const placed = spelledFromAbove(byPosition(citiesAsProvinces(parts)));
  const named = (level: Level): string | undefined => placed.findLast((part) => part.level === level)?.text;
  const hamlet = placed.filter((part) => part.level === 'hamlet').map((part) => part.text);
  const commune = named('commune');
  const district = named('district');
  const province = named('province');
  return {
    address: placed.reduce((whole, part) => whole.replace(part.written, part.whole), text),
    ...(hamlet.length > 0 ? { hamlet: hamlet.join(', ') } : {}),
    ...(commune ? { commune } : {}),
    ...(district ? { district } : {}),
    ...(province ? { province } : {}),
  };
}

interface Part {
  readonly written: string;
  /** As it goes into the whole address: unit word as written. */
  readonly whole: string;
  readonly text: string;
  readonly level?: Level;
}

function partOf(written: string): Part {
  const bare = written.replace(/\s*\(.*$/, '');
  const folded = fold(bare);
  for (const [pattern, unit, level] of UNIT) {
    const match = pattern.exec(folded);
    const name = match && bare.slice(match[0].length);
    if (!match || !name || !/^[\p{Lu}\d]/u.test(name)) continue;
    return { written, whole: bare, text: `${unit} ${name}`, level };
  }
  // `Lạng Sơn` is no làng.
  const isProvince = placesNamed(bare, 'province').some(({ name }) => name === bare);
  if (HAMLET.test(folded) && !isProvince)
    return { written, whole: written, text: lowerFirst(bare), level: 'hamlet' };
  return { written, whole: written, text: bare };
}

const lowerFirst = (text: string): string =>
  /^(?:TDP|KP)/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/**
 * Names get their marks, and OCR's slips put right, by what lies within the unit above: the province
 * among all, the district among its own, the commune among that one's.
 */
function spelledFromAbove(parts: readonly Part[]): Part[] {
  const within: { province?: string; district?: string } = {};
  const spelled = parts.toReversed();
  for (const level of ['province', 'district', 'commune'] as const) {
    const at = spelled.findIndex((part) => part.level === level);
    const part = spelled[at];
    if (!part) continue;
    const { name } = unitAndName(part.text);
    const right = spell(name, level, within);
    spelled[at] = {
      ...part,
      text: part.text.replace(name, right),
      whole: part.whole.replace(name, right),
    };
    if (level !== 'commune') within[level] = right;
  }
  return spelled.toReversed();
}

function spell(name: string, level: PlaceLevel, within: Surroundings): string {
  if (placesNamed(name, level).some((place) => liesWithin(place, within)))
    return spellPlace(name, level, within);
  if (placesNamed(name, level).some((place) => place.name === name)) return name;
  if (level === 'district' && placesNamed(name, 'province').length > 0) return spellPlace(name, 'province');
  return nearest(name, level, within) ?? name;
}

/** The one place there whose name differs in a letter from what was read, and is no place itself. */
function nearest(name: string, level: PlaceLevel, within: Surroundings): string | undefined {
  const known = level === 'commune' && placesNamed(name, level).length > 0;
  if (known || (level !== 'province' && within.province === undefined)) return undefined;
  const folded = fold(name);
  const near = foldedPlaces(level)
    .filter((other) => editDistance(other.name, folded, 1) <= 1 && liesWithin(other.place, within))
    .map(({ place }) => place);
  const names = new Set(near.map((place) => place.name));
  return names.size === 1 ? near[0]?.name : undefined;
}

/** `thành phố` heads a city under the centre when it ends the address and is one, else a district. */
function citiesAsProvinces(parts: readonly Part[]): Part[] {
  const hasProvince = parts.some((part) => part.level === 'province');
  return parts.map((part, i) => {
    const name = part.text.replace(/^thành phố /, '');
    const city = placesNamed(name, 'province').some((place) => place.unit === 'thành phố');
    const last = i === parts.length - 1;
    return part.text.startsWith('thành phố ') && !hasProvince && last && city
      ? { ...part, level: 'province' }
      : part;
  });
}

const UNIT_OF: Readonly<Record<PlaceLevel, string>> = { province: 'tỉnh', district: 'huyện', commune: 'xã' };

/** Parts without a unit's word get their level from the gazetteer, read from the end. */
function byPosition(parts: readonly Part[]): Part[] {
  const levels: readonly PlaceLevel[] = ['province', 'district', 'commune'];
  const within: { province?: string; district?: string } = {};
  let next = 0;
  return parts
    .toReversed()
    .map((part): Part => {
      const at = levels.indexOf(part.level as PlaceLevel);
      if (at >= 0) next = Math.max(next, at + 1);
      if (part.level === 'province' || part.level === 'district')
        within[part.level] = unitAndName(part.text).name;
      if (part.level) return part;
      const level = levels.slice(next).find((one) => placesNamed(part.text, one).length > 0);
      if (!level) return part;
      next = levels.indexOf(level) + 1;
      const unit = unitsOf(part.text, level, within);
      if (level !== 'commune') within[level] = part.text;
      return { ...part, text: `${unit} ${part.text}`, level };
    })
    .toReversed();
}

/** The unit's word when all places of the name share it, those that lie there if any do, else the common one of its level. */
function unitsOf(name: string, level: PlaceLevel, within: Surroundings): string {
  const all = placesNamed(name, level);
  const here = all.filter((place) => liesWithin(place, within));
  const units = new Set((here.length > 0 ? here : all).map((place) => place.unit));
  return units.size === 1 ? ([...units][0] ?? UNIT_OF[level]) : UNIT_OF[level];
}
