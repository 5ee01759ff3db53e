import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { fold } from '../fold.ts';
import { groupBy } from '../group.ts';
import { inOneShape } from '../misread.ts';
import { normalise } from '../normalise.ts';

/** The level of an administrative unit (Hiến pháp 2013, Điều 110; districts ended on 30 June 2025). */
export type PlaceLevel = 'province' | 'district' | 'commune';

/** An administrative unit with the time it existed. */
export interface Place {
  readonly level: PlaceLevel;
  /** `tỉnh`, `thành phố`, `huyện`, `thị xã`, `quận`, `xã`, `phường`, `thị trấn`, `đặc khu`. */
  readonly unit: string;
  readonly name: string;
  /** Name of its province, of its district; absent where it has none. */
  readonly province?: string;
  readonly district?: string;
  /** ISO dates; open where it is not known since when, or where it exists still. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** First three digits of an identity number registered there (63 provinces before July 2025). */
  readonly identityCode?: string;
  /** Paths of the units it was made of, wholly or in part: `Tỉnh/huyện A/xã B`. */
  readonly madeOf: readonly string[];
}

const UNITS = ['thành phố', 'thị trấn', 'thị xã', 'đặc khu', 'phường', 'huyện', 'quận', 'tỉnh', 'xã'];

const UnitName = z.string().refine((text) => UNITS.some((unit) => text.startsWith(`${unit} `)));
const Origin = z.object({ of: z.array(z.string()).default([]), partly: z.array(z.string()).default([]) });
const PlacesFile = z.object({
  validFrom: z.iso.date().optional(),
  validTo: z.iso.date().optional(),
  source: z.string().optional(),
  province: z.string().optional(),
  provinces: z
    .array(
      z.object({
        unit: z.string(),
        name: z.string(),
        identityCode: z.string().optional(),
        of: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  districts: z.record(UnitName, z.array(UnitName)).default({}),
  communes: z.record(UnitName, Origin).default({}),
});

let loaded: readonly Place[] | undefined;

/**
 * Every place we know, from the dated JSON files under this folder (README.md there says where they
 * come from): one file for the provinces of a time, one for the districts and communes of one
 * province before July 2025, one for its communes since. A province is added by its files.
 */
export function places(): readonly Place[] {
  return (loaded ??= readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => placesOf(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))));
}

function placesOf(json: string): Place[] {
  const { validFrom, validTo, province = '', ...file } = PlacesFile.parse(JSON.parse(json));
  const time = { ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
  const within = (written: string) => ({ ...unitAndName(written), province, ...time });
  return [
    ...file.provinces.map(({ unit, name, identityCode, of }): Place => ({
      ...{ level: 'province', unit, name, ...time, madeOf: of },
      ...(identityCode && { identityCode }),
    })),
    ...Object.entries(file.districts).flatMap(([district, communes]): Place[] => [
      { level: 'district', ...within(district), madeOf: [] },
      ...communes.map((commune): Place => ({
        ...{ level: 'commune', ...within(commune), madeOf: [] },
        district: unitAndName(district).name,
      })),
    ]),
    ...Object.entries(file.communes).map(([commune, { of, partly }]): Place => {
      const madeOf = [...of, ...partly].map((path) =>
        path.split('/').length > 2 ? path : `${province}/${path}`,
      );
      return { level: 'commune', ...within(commune), madeOf };
    }),
  ];
}

/** `thị trấn Ít Ong` as the unit's word and the name. */
export function unitAndName(written: string): { readonly unit: string; readonly name: string } {
  const unit = UNITS.find((one) => written.startsWith(`${one} `)) ?? '';
  return { unit, name: written.slice(unit.length).trim() };
}

let folded: ReadonlyMap<string, readonly Place[]> | undefined;

/**
 * Places of a name, whatever its marks: `chieng son` and `Chiềng Sờn` both give Chiềng Sơn.
 *
 * @param name - without the unit's word.
 * @param level - only places of this level; all when absent.
 */
export function placesNamed(name: string, level?: PlaceLevel): readonly Place[] {
  folded ??= groupBy(places(), (place) => keyOf(place.name));
  const named = folded.get(keyOf(name)) ?? [];
  return level ? named.filter((place) => place.level === level) : named;
}

const keyOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

let foldedByLevel: ReadonlyMap<PlaceLevel, readonly FoldedPlace[]> | undefined;

/** A place with its name without marks, lower case. */
export interface FoldedPlace {
  readonly name: string;
  readonly place: Place;
}

/** Every place of a level, its name folded once and for all: for looking through them. */
export function foldedPlaces(level: PlaceLevel): readonly FoldedPlace[] {
  foldedByLevel ??= groupBy(
    places().map((place) => ({ name: fold(place.name), place })),
    ({ place }) => place.level,
  );
  return foldedByLevel.get(level) ?? [];
}

/** Names that a place lies within, in any marks; what is absent is not known. */
export interface Surroundings {
  readonly province?: string | undefined;
  readonly district?: string | undefined;
}

/** Whether a place may lie there: one made of parts of a district counts as within it. */
export function liesWithin(place: Place, { province, district }: Surroundings): boolean {
  const same = (a: string | undefined, b: string | undefined) =>
    a === undefined || b === undefined || keyOf(a) === keyOf(b);
  return same(place.province, province) && same(place.district, district);
}

/**
 * A place's name with its marks put right, when the gazetteer knows but one spelling of it there; a district's or province's
 * also with its letters, when there is none of that name and but one whose letters OCR may have read so.
 *
 * @param name - as read, perhaps by OCR.
 * @returns the name unchanged when it is known as it is (either tone placement) or not at all.
 */
export function spellPlace(name: string, level: PlaceLevel, within: Surroundings = {}): string {
  const named = placesNamed(name, level);
  const there = (named.length > 0 ? named : ofShape(name, level)).filter((place) =>
    liesWithin(place, within),
  );
  const spellings = [...new Set(there.map((place) => spelling(place.name)))];
  if (spellings.length !== 1 || spellings[0] === spelling(name)) return name;
  return there[0]?.name ?? name;
}

/** Places that a name may be a misreading of; communes are too many and not all known. */
function ofShape(name: string, level: PlaceLevel): Place[] {
  if (level === 'commune') return [];
  const shape = inOneShape(fold(name));
  return foldedPlaces(level)
    .filter((one) => inOneShape(one.name) === shape)
    .map(({ place }) => place);
}

/** One for every way of writing the same marked name. */
const spelling = (name: string): string =>
  normalise(name)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
