import { writeCsv } from './csv.ts';
import { writeDocx } from './docx.ts';
import { writePdf } from './pdf.ts';
import type { Write } from './table.ts';
import { writeXlsx } from './xlsx.ts';

interface Format {
  readonly mediaType: string;
  readonly write: Write;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** The formats of an export. */
export const FORMATS = {
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, write: writeXlsx },
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, write: writeDocx },
  pdf: { mediaType: 'application/pdf', write: writePdf },
  csv: { mediaType: 'text/csv; charset=utf-8', write: writeCsv },
} as const satisfies Record<string, Format>;

/** Rows of an exported file; more is refused, never cut. */
export const MOST_ROWS = 100_000;

/** Name of a format, which is the end of the file's name. */
export type FormatName = keyof typeof FORMATS;

/** Every format. */
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
