/** Longest gist, in characters; a petition says what it is about before this. */
const LONGEST = 20_000;
/** Numbers, and words with figures or signs in them: parcels, dates, numbers of documents. */
const FIGURES = /[^\s]*\d[^\s]*/gu;
/** Words with a capital that do not begin a sentence: names of people, places and bodies. */
const NAMES = /(?<![.!?:;“"(\n]\s*)(?<=[\p{L}\p{N},)]\s+)\p{Lu}[\p{L}]*(?:\s+\p{Lu}[\p{L}]*)*/gu;
/** Lines all in capitals: heads, titles, names of bodies. */
const SHOUTED = /^[^\p{Ll}\n]*\p{Lu}{2}[^\p{Ll}\n]*$/gmu;
/** What every petition says of its sender and to whom it is sent. */
const FORM =
  /^\s*(?:kính gửi|tôi tên là|họ và tên|sinh năm|số cccd|số cmnd|cccd|cmnd|địa chỉ|thường trú|trú tại|điện thoại|nơi nhận|căn cứ)(?!\p{L})[^\n]*(?:\n(?!\s*\n)[^\n:.]*)?/gimu;

/**
 * What a petition is about, without who sent it, from where and when: names, places and numbers are the
 * rarest words of a text, so that a comparison by rare words would find the sender's neighbours instead of
 * like matters.
 *
 * @param text - of all pages
 */
export const gistOf = (text: string): string =>
  text
    .slice(0, LONGEST)
    .replace(SHOUTED, '\n')
    .replace(FORM, '\n')
    .replace(FIGURES, ' ')
    .replace(NAMES, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim();
