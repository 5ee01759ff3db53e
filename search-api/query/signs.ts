/** Quotation marks of every kind; phones and word processors set them by themselves. */
const QUOTES = /["“”„‟«»＂]/g;
const DASHES = /[\u2010-\u2015\u2212\uff0d]/g;
const SPACES = /[\p{Z}\p{Cc}]/gu;
/** Full-width forms of ASCII (Unicode, block FF00). */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_SHIFT = 0xfee0;

/**
 * A query with one sign for every look-alike: `"` for each quotation mark, `-` for each dash, ASCII
 * for full-width forms, a space for every kind of space and for control characters. Each UTF-16 code unit stays
 * in its place, so that ranges hold in what was typed.
 */
export const plainSigns = (source: string): string =>
  source
    .replace(QUOTES, '"')
    .replace(DASHES, '-')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_SHIFT))
    .replace(SPACES, ' ');
