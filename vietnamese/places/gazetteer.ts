import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { fold } from '../fold.ts';
import { groupBy } from '../group.ts';
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
  /** ISO dates; open at the end while it exists. */
  readonly validFrom: string;
  readonly validTo?: string;
  /** First three digits of an identity number registered there (63 provinces before July 2025). */
  readonly identityCode?: string;
}

const Unit = z.object({ unit: z.string(), name: z.string() });
const PlacesFile = z.object({
  validFrom: z.iso.date(),
  validTo: z.iso.date().optional(),
  source: z.string(),
  province: z.string().optional(),
  provinces: z.array(Unit.extend({ identityCode: z.string().optional() })).default([]),
  districts: z.array(Unit.extend({ communes: z.array(Unit) })).default([]),
  communes: z.array(Unit).default([]),
});

let loaded: readonly Place[] | undefined;

/**
 * Every place we know, from the dated JSON files beside this module: one file for the provinces
 * of a time, one for the districts and communes of one province. A province is added by a file.
 */
export function places(): readonly Place[] {
  return (loaded ??= readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file) => placesOf(readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))));
}

function placesOf(json: string): Place[] {
  const file = PlacesFile.parse(JSON.parse(json));
  const time = { validFrom: file.validFrom, ...(file.validTo ? { validTo: file.validTo } : {}) };
  const within = file.province ? { province: file.province } : {};
  const unit = (level: PlaceLevel, { unit, name }: z.infer<typeof Unit>, more = {}): Place => ({
    level,
    unit,
    name,
    ...within,
    ...time,
    ...more,
  });
  return [
    ...file.provinces.map((one) =>
      unit('province', one, one.identityCode ? { identityCode: one.identityCode } : {}),
    ),
    ...file.districts.flatMap((one) => [
      unit('district', one),
      ...one.communes.map((commune) => unit('commune', commune, { district: one.name })),
    ]),
    ...file.communes.map((one) => unit('commune', one)),
  ];
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

/**
 * A place's name with its marks put right, when the gazetteer knows but one spelling of it.
 *
 * @param name - as read, perhaps by OCR.
 * @returns the name unchanged when it is known as it is (either tone placement) or not at all.
 */
export function spellPlace(name: string, level: PlaceLevel): string {
  const spellings = [...new Set(placesNamed(name, level).map((place) => place.name))];
  const [only] = spellings;
  if (!only || spellings.length > 1 || normalise(only) === normalise(name)) return name;
  return only;
}
