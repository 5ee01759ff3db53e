/** Width of every letter in thousandths of the font size: enough for a text layer that is never drawn. */
const LETTER = 500;
const SIZE = 12;
const LEADING = 18;

const hex4 = (value: number): string => value.toString(16).padStart(4, '0');

/** Which letter each glyph number stands for, as ToUnicode wants it (ISO 32000-1, 9.10.3), 100 at a time. */
function toUnicode(letters: readonly string[]): string {
  const lines = letters.map((letter, i) => `<${hex4(i + 1)}> <${hex4(letter.charCodeAt(0))}>`);
  const blocks: string[] = [];
  for (let i = 0; i < lines.length; i += 100) {
    const block = lines.slice(i, i + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join('\n')}
endcmap end end`;
}

const stream = (content: string): string =>
  `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`;

function pageContent(text: string, letters: readonly string[]): string {
  const glyphs = new Map(letters.map((letter, i) => [letter, hex4(i + 1)]));
  const lines = text.split('\n').map(
    (line) =>
      `<${Array.from(line)
        .map((c) => glyphs.get(c))
        .join('')}> Tj T*`,
  );
  return stream(`BT /F ${SIZE} Tf ${LEADING} TL 50 780 Td\n${lines.join('\n')}\nET`);
}

/** The file from its objects, numbered from 1; the first is the catalogue. */
function assemble(objects: readonly string[]): Buffer {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(file + table + trailer, 'latin1');
}

/**
 * A born-digital PDF: A4 pages whose text layer says the texts given, one page each, lines ended by `\n`.
 * Its font holds no outlines, so it is for reading the text layer, not for looking at.
 */
export function textPdf(pages: readonly string[]): Buffer {
  const letters = [...new Set(pages.join('').replaceAll('\n', ''))];
  const first = 6;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /DW ${LETTER} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
    stream(toUnicode(letters)),
    ...pages.flatMap((text, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${first + 2 * i + 1} 0 R >>`,
      pageContent(text, letters),
    ]),
  ]);
}

/** A PDF as a scanner writes it: A4 pages, each of them one colour JPEG of the size given in pixels. */
export function scannedPdf(jpegs: readonly Buffer[], width: number, height: number): Buffer {
  const first = 3;
  const kids = jpegs.map((_, i) => `${first + 3 * i} 0 R`).join(' ');
  return assemble([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${jpegs.length} /Kids [${kids}] >>`,
    ...jpegs.flatMap((jpeg, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I ${first + 3 * i + 2} 0 R >> >> /Contents ${first + 3 * i + 1} 0 R >>`,
      stream('595 0 0 842 0 0 cm /I Do'),
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n${jpeg.toString('latin1')}\nendstream`,
    ]),
  ]);
}
