import { groupBy } from '../group.ts';
import { fold } from '../fold.ts';
import { placesNamed, places, unitAndName, type Place } from './gazetteer.ts';

const COMMUNE =
  /(?<!\p{L})(xã|phường|thị trấn|đặc khu)\s+((?:Nông trường\s+)?(?:[\p{Lu}\d][\p{L}\d'’]*\s?){1,5})/gu;

/**
 * What the communes that a text names were called before the reorganisation of July 2025, or are
 * called since (resolutions of the Ủy ban Thường vụ Quốc hội, 16 June 2025; README.md): `xã Chiềng
 * Khừa` of Sơn La gives `xã Lóng Sập`, and `xã Lóng Sập` the communes it was made of and their
 * district. A name that several provinces have counts only where the text names the province.
 *
 * @param text - NFC
 * @returns names with their unit's word, each once; none that the text has itself.
 */
export function otherPlaceNames(text: string): string[] {
  const named = provincesIn(text);
  const found = new Set(
    [...text.matchAll(COMMUNE)].flatMap(([, unit = '', words = '']) => {
      const candidates = communesAt(unit, words).filter(
        ({ province = '', madeOf }) =>
          named.size === 0 ||
          named.has(province) ||
          madeOf.some((path) => named.has(path.split('/')[0] ?? '')),
      );
      const provinces = new Set(candidates.map(({ province }) => province));
      return named.size === 0 && provinces.size > 1 ? [] : candidates;
    }),
  );
  const names = [...found].flatMap((place) => [...formerNames(place), ...laterNames(place)]);
  const said = new Set([...found].map(({ unit, name }) => `${unit} ${name}`));
  return [...new Set(names)].filter((name) => !said.has(name));
}

/** The longest name that the words begin with. */
function communesAt(unit: string, words: string): readonly Place[] {
  const syllables = words.trim().split(/\s+/);
  for (let length = syllables.length; length > 0; length -= 1) {
    const found = placesNamed(syllables.slice(0, length).join(' '), 'commune').filter(
      (one) => one.unit === unit,
    );
    if (found.length > 0) return found;
  }
  return [];
}

let provinceNames: ReadonlySet<string> | undefined;

function provincesIn(text: string): ReadonlySet<string> {
  provinceNames ??= new Set(
    places()
      .filter(({ level }) => level === 'province')
      .map(({ name }) => name),
  );
  return new Set([...provinceNames].filter((name) => text.includes(name)));
}

const formerNames = ({ madeOf }: Place): string[] => madeOf.flatMap((path) => path.split('/').slice(1));

let successors: ReadonlyMap<string, readonly Place[]> | undefined;

function laterNames({ province = '', district, unit, name }: Place): string[] {
  if (district === undefined) return [];
  successors ??= bySource();
  const later = successors.get(sourceKey(province, district, `${unit} ${name}`)) ?? [];
  return later.map((place) => `${place.unit} ${place.name}`);
}

function bySource(): ReadonlyMap<string, readonly Place[]> {
  const links = places().flatMap((place) =>
    place.level === 'commune' ? place.madeOf.map((path) => ({ place, path })) : [],
  );
  const byKey = groupBy(links, ({ path }) => {
    const [province = '', district = '', commune = district] = path.split('/');
    return sourceKey(province, unitAndName(district).name, commune);
  });
  return new Map([...byKey].map(([key, all]) => [key, all.map(({ place }) => place)]));
}

const sourceKey = (province: string, district: string, commune: string): string =>
  fold(`${province}/${district}/`) + commune;
