import { unformulated, type Table } from './table.ts';

const BYTE_ORDER_MARK = '\ufeff';

/** Every field in quotation marks (RFC 4180): no list separator of any country's Excel splits it. */
const line = (texts: readonly string[]): string =>
  `${texts.map((text) => `"${unformulated(text).replaceAll('"', '""')}"`).join(',')}\r\n`;

/** CSV in UTF-8, with the mark by which Excel knows it. A cell that leads somewhere shows the address. */
export async function* writeCsv({ columns, parts }: Table): AsyncGenerator<Uint8Array, void> {
  yield Buffer.from(BYTE_ORDER_MARK + line(columns.map(({ label }) => label)));
  for await (const rows of parts) {
    yield Buffer.from(rows.map((row) => line(row.map(({ text, href }) => href ?? text))).join(''));
  }
}
