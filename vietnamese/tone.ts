/**
 * The syllables whose tone mark has two accepted places: open `oa`, `oe`, `uy`. The old rule marks
 * the first vowel (hòa, khỏe, thủy), the new one the second (hoà, khoẻ, thuỷ); both stand side by
 * side in every archive. (Quy định về chính tả, Bộ Giáo dục, 30.11.1980; `qu` is a consonant, so
 * `quý` has only one spelling and `qúy` is that, mistyped.)
 */
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const RHYMES: readonly (readonly [string, string])[] = [
  ['o', 'a'],
  ['o', 'e'],
  ['u', 'y'],
];

/** Each old-style spelling with its new-style one, in lower, title and upper case: `òa` → `oà`. */
export const TONE_PLACEMENTS: readonly (readonly [old: string, now: string])[] = RHYMES.flatMap(
  ([first, second]) =>
    TONES.flatMap((tone) =>
      [
        [first, second],
        [first.toUpperCase(), second],
        [first.toUpperCase(), second.toUpperCase()],
      ].map(
        ([a, b]) =>
          [
            `${String(a)}${tone}${String(b)}`.normalize('NFC'),
            `${String(a)}${String(b)}${tone}`.normalize('NFC'),
          ] as const,
      ),
    ),
);

const NEW_BY_OLD = new Map(TONE_PLACEMENTS);
const OLD_STYLE = new RegExp(TONE_PLACEMENTS.map(([old]) => old).join('|'), 'g');

/**
 * Moves tone marks to where the new rule puts them: `hòa` → `hoà`. Length stays the same in NFC.
 *
 * @param text - text in NFC.
 */
export const placeTone = (text: string): string =>
  text.replace(OLD_STYLE, (old) => NEW_BY_OLD.get(old) ?? old);
