import { XML, xml, zipped } from './package.ts';
import type { Cell, Row, Table } from './table.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A4 across with 15 mm margins, in twentieths of a point. */
const PAGE = { width: 16_838, height: 11_906, margin: 850 } as const;
const INSIDE = PAGE.width - 2 * PAGE.margin;

const CONTENT_TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

const relation = (type: string, target: string): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
  `<Relationship Id="r1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

const STYLES = `${XML}<w:styles xmlns:w="${WORD}"><w:docDefaults><w:rPrDefault><w:rPr>
<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="18"/>
<w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>
<w:rPr><w:color w:val="0B57A4"/><w:u w:val="single"/></w:rPr></w:style></w:styles>`;

/** A Word document with one table on pages across, its head repeated on each. */
export const writeDocx = (table: Table): AsyncGenerator<Uint8Array, void> =>
  zipped([
    { name: '[Content_Types].xml', text: [CONTENT_TYPES] },
    { name: '_rels/.rels', text: [relation('officeDocument', 'word/document.xml')] },
    { name: 'word/_rels/document.xml.rels', text: [relation('styles', 'styles.xml')] },
    { name: 'word/styles.xml', text: [STYLES] },
    { name: 'word/document.xml', text: body(table) },
  ]);

async function* body({ title, about, columns, parts }: Table): AsyncGenerator<string, void> {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((INSIDE * width) / shares));
  const border = (side: string) => `<w:${side} w:val="single" w:sz="4" w:color="808080"/>`;
  yield (
    `${XML}<w:document xmlns:w="${WORD}"><w:body>` +
    `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run(title)}</w:p><w:p>${run(about)}</w:p>` +
    `<w:tbl><w:tblPr><w:tblW w:w="${INSIDE}" w:type="dxa"/><w:tblBorders>` +
    ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('') +
    '</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr>' +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:tblHeader/></w:trPr>` +
    columns.map(({ label }, i) => cell(run(label, '<w:b/>'), widths[i] ?? 0)).join('') +
    '</w:tr>'
  );
  for await (const rows of parts) yield rows.map((row) => rowXml(row, widths)).join('');
  yield (
    `</w:tbl><w:p/><w:sectPr><w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}" w:orient="landscape"/>` +
    `<w:pgMar w:top="${PAGE.margin}" w:right="${PAGE.margin}" w:bottom="${PAGE.margin}" w:left="${PAGE.margin}" ` +
    'w:header="400" w:footer="400" w:gutter="0"/></w:sectPr></w:body></w:document>'
  );
}

const rowXml = (row: Row, widths: readonly number[]): string =>
  `<w:tr>${row.map((one, i) => cell(content(one), widths[i] ?? 0)).join('')}</w:tr>`;

const cell = (inside: string, width: number): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p>${inside}</w:p></w:tc>`;

const run = (text: string, how = ''): string =>
  `<w:r><w:rPr>${how}</w:rPr><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;

/** A link by a field, which needs no entry of its own elsewhere in the file. */
function content({ text, href }: Cell): string {
  if (href === undefined) return run(text);
  const code = xml(` HYPERLINK "${href.replaceAll('"', '%22')}" `);
  return `<w:fldSimple w:instr="${code}">${run(text, '<w:rStyle w:val="Hyperlink"/>')}</w:fldSimple>`;
}
