/** Longest name kept, in characters; file systems and the database agree on it. */
const LONGEST = 255;

/**
 * What hides or turns round the rest of a name: control and format characters, line and paragraph
 * separators, lone surrogates, private use (Unicode general categories C, Zl and Zp).
 */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;

function shortened(name: string): string {
  const characters = Array.from(name);
  if (characters.length <= LONGEST) return name;
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? '';
  return characters.slice(0, LONGEST - Array.from(ending).length).join('') + ending;
}

/**
 * A file's name as it is kept and shown: NFC, without folders, without characters that nobody sees,
 * at most 255 characters with its ending kept.
 *
 * @param given - as the sender says; anything
 */
export function cleanFileName(given: string): string {
  const name = given.split(/[/\\]/).at(-1) ?? '';
  const seen = name.replace(UNSEEN, '').normalize('NFC').trim();
  return shortened(/^\.*$/.test(seen) ? 'không tên' : seen).trim();
}

/** Laws, and the work of settling complaints and denunciations, as in the names of reports and plans. */
const FIELD_OF_WORK = /luat (?:khieu nai (?:va )?)?to cao|(?<!don (?:thu )?)khieu nai (?:va )?to cao/g;

/**
 * Whether the name itself says that the file is a denunciation (“tố cáo”, also without marks), so that
 * it is secret before anybody has read it (Luật Tố cáo 2018, Điều 8).
 */
export function namesDenunciation(fileName: string): boolean {
  const folded = fileName.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').toLowerCase();
  const words = folded.replace(/[\s._,-]+/g, ' ').replace(FIELD_OF_WORK, ' ');
  return /(?<!\p{L})to ?(?:cao|giac)(?!\p{L})/u.test(words);
}
