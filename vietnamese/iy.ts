/**
 * Syllables that end in a lone `i` or `y` after h, k, l, m, qu, s or t are one word in both
 * spellings: kỹ/kĩ, lý/lí, quý/quí, tỷ/tỉ. (Quy định về chính tả, Bộ Giáo dục, 5.3.1984.)
 * No other Vietnamese syllable has y after these letters but those with `uy` + vowel (quyết,
 * tuyên), in which the letter is part of the vowel; `quyết` has no reading with i, so that
 * rewriting it on both sides harms nothing.
 */
const INITIALS = ['h', 'k', 'l', 'm', 'qu', 's', 't'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Each spelling with y and its spelling with i, in lower, title and upper case: `kỹ` → `kĩ`. */
export const I_FOR_Y: readonly (readonly [y: string, i: string])[] = INITIALS.flatMap((initial) =>
  TONES.flatMap((tone) => {
    const y = `${initial}y${tone}`.normalize('NFC');
    const i = `${initial}i${tone}`.normalize('NFC');
    return [
      [y, i],
      [title(y), title(i)],
      [y.toUpperCase(), i.toUpperCase()],
    ] as const;
  }),
);
