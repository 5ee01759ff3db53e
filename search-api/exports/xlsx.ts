import { XML, xml, zipped } from './package.ts';
import { unformulated, type Cell, type Row, type Table } from './table.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Numbers of the formats in {@link STYLES}. */
const STYLE = { plain: 0, head: 1, date: 2, link: 3 } as const;
/** Longest text of a cell that Excel takes (Excel specifications and limits). */
const LONGEST = 32_767;
/** Letters that a share of the width is wide. */
const WIDTH = 2;

const CONTENT_TYPES = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>
<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>
<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`;

const relations = (...targets: (readonly [type: string, target: string])[]): string =>
  `${XML}<Relationships xmlns="${RELATIONS}">${targets
    .map(([type, to], i) => `<Relationship Id="r${i + 1}" Type="${OFFICE}/${type}" Target="${to}"/>`)
    .join('')}</Relationships>`;

const workbook = (title: string): string => `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>
<sheet name="${xml(title)}" sheetId="1" r:id="r1"/></sheets></workbook>`;

const STYLES = `${XML}<styleSheet xmlns="${MAIN}">
<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>
<fonts count="3"><font><sz val="11"/><name val="Times New Roman"/></font>
<font><b/><sz val="11"/><name val="Times New Roman"/></font>
<font><u/><sz val="11"/><color rgb="FF0B57A4"/><name val="Times New Roman"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="4"><xf numFmtId="49" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/>
<xf numFmtId="164" applyNumberFormat="1"/><xf fontId="2" applyFont="1"/></cellXfs></styleSheet>`;

/** An Excel workbook of one sheet. Texts are typed as texts, and dates as dates. */
export const writeXlsx = (table: Table): AsyncGenerator<Uint8Array, void> =>
  zipped([
    { name: '[Content_Types].xml', text: [CONTENT_TYPES] },
    { name: '_rels/.rels', text: [relations(['officeDocument', 'xl/workbook.xml'])] },
    { name: 'xl/workbook.xml', text: [workbook(table.title)] },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: [relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'])],
    },
    { name: 'xl/styles.xml', text: [STYLES] },
    { name: 'xl/worksheets/sheet1.xml', text: sheet(table) },
  ]);

async function* sheet({ columns, parts }: Table): AsyncGenerator<string, void> {
  const widths = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width * WIDTH}" customWidth="1"/>`,
  );
  yield (
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData>` +
    `<row>${columns.map(({ label }) => textCell(label, STYLE.head)).join('')}</row>`
  );
  for await (const rows of parts) yield rows.map(rowXml).join('');
  yield '</sheetData></worksheet>';
}

const rowXml = (row: Row): string => `<row>${row.map(cellXml).join('')}</row>`;

function cellXml({ text, href, date }: Cell): string {
  if (href !== undefined) return linkCell(href);
  const day = date === undefined ? null : dayNumber(date);
  return day === null ? textCell(text, STYLE.plain) : `<c s="${STYLE.date}"><v>${day}</v></c>`;
}

const textCell = (text: string, style: number): string =>
  `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(cut(unformulated(text)))}</t></is></c>`;

/** By a formula of ours, since a sheet takes no more than 65,530 links of the other kind. */
const linkCell = (href: string): string =>
  `<c s="${STYLE.link}" t="str"><f>HYPERLINK("${xml(href.replaceAll('"', '%22'))}")</f><v>${xml(href)}</v></c>`;

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** Days since the end of 1899, as Excel counts them from March 1900 on; `null` before. */
function dayNumber(date: string): number | null {
  const days = Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
  return Number.isInteger(days) && days > 60 ? days : null;
}
