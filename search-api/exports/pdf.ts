import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { wrapper, type Wrap } from './wrap.ts';
import type { Row, Table } from './table.ts';

type Pdf = InstanceType<typeof PDFDocument>;

const find = createRequire(import.meta.url).resolve;
const FONTS = {
  regular: find('@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'),
  bold: find('@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf'),
} as const;

/** In points. */
const MARGIN = 36;
const FOOT = 18;
const SIZE = 7.5;
const LINE = 10;
const GAP = 4;
const LINK_COLOUR = '#0b57a4';
/** Laid-out words remembered at most: some 1.5 kB each. */
const MOST_WORDS = 5000;

interface Place {
  readonly x: number;
  readonly width: number;
}

/** A PDF of A4 pages across; the head stands on each. Pages leave as they are full. */
export async function* writePdf(table: Table): AsyncGenerator<Uint8Array, void> {
  const pdf = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin: MARGIN,
    autoFirstPage: false,
    info: { Title: table.title, Subject: table.about, Creator: 'Tra Hồ Sơ' },
    lang: 'vi-VN',
  });
  const sheet = openSheet(pdf, table);
  for await (const rows of table.parts) {
    for (const row of rows) sheet.add(row);
    forgetWords(pdf);
    yield* ready(pdf);
  }
  pdf.end();
  yield* ready(pdf);
}

/** What of the file is finished. pdfkit never waits for its reader, so that all of it is there at once. */
function* ready(pdf: Pdf): Generator<Uint8Array, void> {
  for (let chunk: unknown = pdf.read(); chunk !== null; chunk = pdf.read()) yield chunk as Buffer;
}

/** What pdfkit keeps of a font: every word it has laid out, for ever. */
interface Font {
  layoutCache: Record<string, unknown>;
}

/**
 * Lets pdfkit forget the words it has laid out when they have become many: it has no bound of its own, and to
 * remember none takes four times as long.
 */
function forgetWords(pdf: Pdf): void {
  for (const name of Object.keys(FONTS)) {
    const { _font: font } = pdf.font(name) as unknown as { readonly _font: Font };
    if (Object.keys(font.layoutCache).length > MOST_WORDS) font.layoutCache = {};
  }
  pdf.font('regular', SIZE);
}

/** Puts rows on pages. */
function openSheet(pdf: Pdf, { title, about, columns }: Table): { add(row: Row): void } {
  for (const [name, path] of Object.entries(FONTS)) pdf.registerFont(name, path);
  let pages = 0;
  let y = 0;
  const places: Place[] = [];
  const wrap: Wrap = wrapper((text) => pdf.font('regular', SIZE).widthOfString(text));

  const write = (text: string, x: number, at: number): unknown => pdf.text(text, x, at, { lineBreak: false });
  const bottom = (): number => pdf.page.height - MARGIN - FOOT;

  function layOut(): void {
    const shares = columns.reduce((sum, { width }) => sum + width, 0);
    const inside = pdf.page.width - 2 * MARGIN;
    let x = MARGIN;
    for (const { width } of columns) {
      places.push({ x, width: (inside * width) / shares - GAP });
      x += (inside * width) / shares;
    }
  }

  function rule(): void {
    pdf
      .moveTo(MARGIN, y - 1.5)
      .lineTo(pdf.page.width - MARGIN, y - 1.5)
      .lineWidth(0.3)
      .strokeColor('#999999')
      .stroke();
  }

  function nextPage(): void {
    const last = pages === 0 ? undefined : pdf.page;
    pdf.addPage();
    // It is written; pdfkit would keep what stood on it to the end, where only its number is asked for.
    if (last) last.dictionary.data = { Pattern: undefined, Annots: undefined };
    pages += 1;
    if (pages === 1) layOut();
    pdf.font('regular', SIZE).fillColor('black');
    // The foot stands below the margin, where pdfkit would begin another page.
    pdf.page.margins.bottom = 0;
    write(`Trang ${pages}`, pdf.page.width - MARGIN - 40, pdf.page.height - MARGIN);
    y = MARGIN;
    if (pages === 1) heading();
    pdf.font('bold', SIZE);
    columns.forEach(({ label }, i) => {
      const { x = 0, width = 0 } = places[i] ?? {};
      wrap(label, width).forEach((line, n) => write(line, x, y + n * LINE));
    });
    const most = Math.max(...columns.map(({ label }, i) => wrap(label, places[i]?.width ?? 0).length));
    y += most * LINE + GAP;
    rule();
    pdf.font('regular', SIZE);
  }

  function heading(): void {
    pdf.font('bold', 14);
    write(title, MARGIN, y);
    pdf.font('regular', SIZE + 1);
    y += 22;
    for (const line of wrap(about, pdf.page.width - 2 * MARGIN - 60)) {
      write(line, MARGIN, y);
      y += LINE + 2;
    }
    y += LINE;
  }

  nextPage();
  return {
    add(row) {
      const cells = row.map(({ text }, i) => wrap(text, places[i]?.width ?? 0));
      const lines = Math.max(...cells.map(({ length }) => length));
      // A row begins on a new page unless it is longer than one, and would be cut anyway.
      const height = Math.min(lines, 20) * LINE;
      if (y + height > bottom()) nextPage();
      for (let n = 0; n < lines; n += 1) {
        if (y + LINE > bottom()) nextPage();
        row.forEach(({ href }, i) => {
          const line = cells[i]?.[n];
          if (!line) return;
          const { x = 0, width = 0 } = places[i] ?? {};
          if (href !== undefined) pdf.fillColor(LINK_COLOUR).link(x, y, width, LINE, href);
          write(line, x, y);
          if (href !== undefined) pdf.fillColor('black');
        });
        y += LINE;
      }
      y += GAP;
      rule();
    },
  };
}
