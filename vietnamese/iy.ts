/**
 * Syllables that end in a lone `i` or `y` after h, k, l, m, qu, s or t are one word in both
 * spellings: kỹ/kĩ, lý/lí, quý/quí, tỷ/tỉ. (Quy định về chính tả, Bộ Giáo dục, 5.3.1984.)
 * In no other Vietnamese syllable does y follow these letters, but in `quy` + vowel (quyết, quyền),
 * which has no reading with i: rewriting it on both sides harms nothing.
 */
const INITIALS = ['h', 'k', 'l', 'm', 'qu', 's', 't'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Each spelling with y and its spelling with i, in lower, title and upper case: `kỹ` → `kĩ`. The
 * mistyped `qúy` stands beside `quý`. Lengths are the same in NFC.
 */
export const I_FOR_Y: readonly (readonly [y: string, i: string])[] = INITIALS.flatMap((initial) =>
  TONES.flatMap((tone) => {
    const same = `${initial}i${tone}`.normalize('NFC');
    const written = [`${initial}y${tone}`, ...(initial === 'qu' && tone ? [`qu${tone}y`] : [])];
    return written
      .map((spelling) => spelling.normalize('NFC'))
      .flatMap((y) => [
        [y, same] as const,
        [title(y), title(same)] as const,
        [y.toUpperCase(), same.toUpperCase()] as const,
      ]);
  }),
);

const I_BY_Y = new Map(I_FOR_Y);
const WITH_Y = new RegExp(I_FOR_Y.map(([y]) => y).join('|'), 'g');

/**
 * One spelling for words that have two: `kỹ` → `kĩ`. For comparing only.
 *
 * @param text - text in NFC.
 */
export const iForY = (text: string): string => text.replace(WITH_Y, (y) => I_BY_Y.get(y) ?? y);
