import { fold } from '../../vietnamese/fold.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import { otherPlaceNames } from '../../vietnamese/places/other-names.ts';
import type { CommuneName } from './profile.ts';

/** A text as it is compared: one spelling, no marks, lower case, single spaces. */
export const comparable = (text: string): string =>
  fold(normalise(text))
    .replace(/[^a-z0-9/]+/g, ' ')
    .trim();

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\btp\b/g, 'thanh pho'],
  [/\btx\b/g, 'thi xa'],
  [/\b(?:pho )?chu tich (?=uy ban)/g, ''],
  [/\bub nhan dan\b/g, 'uy ban nhan dan'],
  [/^(?:lanh dao|dai dien) /, ''],
];

/** The name of a body as it is compared: spelled out, through whichever office it speaks. */
export const bodyForm = (name: string): string =>
  SHORT_FORMS.reduce((form, [short, long]) => form.replace(short, long), comparable(name)).trim();

const communes = new Map<string, CommuneName>();

/**
 * A commune by every name it goes by.
 *
 * @param commune - with its unit's word: `xã Chiềng Khừa`
 * @param province - with or without `tỉnh`; without it a name that several provinces have has no others
 */
export function communeName(commune: string, province: string | undefined): CommuneName {
  const key = `${commune}|${province ?? ''}`;
  const known = communes.get(key);
  if (known) return known;
  const where = province === undefined ? commune : `${commune}, ${province}`;
  const others = otherPlaceNames(normalise(where)).map(comparable);
  const made = { name: comparable(commune), others };
  communes.set(key, made);
  return made;
}
