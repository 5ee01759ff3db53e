/** Longest file name kept, as on common file systems. */
const LONGEST = 255;

/** A file's own name without its folders, NFC, without control characters. */
export function cleanFileName(given: string): string {
  const name = (given.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/\p{Cc}/gu, '')
    .trim();
  return name.slice(-LONGEST) || 'không tên';
}

/**
 * Whether the name itself says that the file is a denunciation (“tố cáo”, also without marks), so that
 * it is secret before anybody has read it (Luật Tố cáo 2018, Điều 8).
 */
export function namesDenunciation(fileName: string): boolean {
  const folded = fileName.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return /(?<!\p{L})to[\s._-]*cao(?!\p{L})/u.test(folded);
}
