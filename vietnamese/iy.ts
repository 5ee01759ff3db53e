/**
 * Syllables that are nothing but h, k, l, m, qu, s or t and a lone `i` or `y` are one word in both
 * spellings: kỹ/kĩ, lý/lí, quý/quí, tỷ/tỉ. (Quy định về chính tả, Bộ Giáo dục, 5.3.1984.) In longer
 * ones the letters are not the same: quyết, Quỳnh, Thy.
 */
const INITIALS = ['h', 'k', 'l', 'm', 'qu', 's', 't'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Each whole syllable with y and its spelling with i, lower case, NFC: `kỹ` → `kĩ`. */
export const I_FOR_Y: readonly (readonly [y: string, i: string])[] = INITIALS.flatMap((initial) =>
  TONES.map(
    (tone) => [`${initial}y${tone}`.normalize('NFC'), `${initial}i${tone}`.normalize('NFC')] as const,
  ),
);

const I_BY_Y = new Map(I_FOR_Y);
const Y_BY_I = new Map(I_FOR_Y.map(([y, i]) => [i, y]));

/**
 * One spelling for a syllable that has two: `kỹ` → `kĩ`. For comparing only.
 *
 * @param syllable - lower case, NFC, the tone mark by the new rule.
 */
export const iForY = (syllable: string): string => I_BY_Y.get(syllable) ?? syllable;

/** The more usual spelling after `qu`, for showing: `quĩ` → `quỹ`. Other syllables stay. */
export const usualSpelling = (syllable: string): string =>
  syllable.startsWith('qu') ? (Y_BY_I.get(syllable) ?? syllable) : syllable;
