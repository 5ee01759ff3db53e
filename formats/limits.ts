/** Most pages an original may have. */
export const MAX_PAGES = 5000;

/** Most pixels a picture we draw may have: an A3 sheet at 400 dpi has 31 million. */
export const MAX_DRAWN_PIXELS = 60_000_000;

/** Most pixels a picture we are given may have (sharp's own bound): an A0 sheet at 400 dpi has 244 million. */
export const MAX_GIVEN_PIXELS = 268_402_689;

/** Most bytes that one part of a zipped file (DOCX) may unpack to. */
export const MAX_UNPACKED_BYTES = 64 * 2 ** 20;
