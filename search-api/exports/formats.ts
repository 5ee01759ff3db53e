import { writeCsv } from './csv.ts';
import { writeDocx } from './docx.ts';
import { writePdf } from './pdf.ts';
import type { Write } from './table.ts';
import { writeXlsx } from './xlsx.ts';

interface Format {
  readonly mediaType: string;
  readonly write: Write;
  /** Rows it may have; more is refused, never cut. */
  readonly mostRows: number;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/**
 * The formats of an export. A Word document holds 32 MB of text at most (Microsoft, “Operating
 * parameter limitations and specifications in Word”); 20,000 rows are less than half of it. pdfkit
 * keeps every word it has laid out, some 16 kB for a row (docs/decisions/0067-exports.md).
 */
export const FORMATS = {
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, write: writeXlsx, mostRows: 100_000 },
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, write: writeDocx, mostRows: 20_000 },
  pdf: { mediaType: 'application/pdf', write: writePdf, mostRows: 20_000 },
  csv: { mediaType: 'text/csv; charset=utf-8', write: writeCsv, mostRows: 100_000 },
} as const satisfies Record<string, Format>;

/** Name of a format, which is the end of the file's name. */
export type FormatName = keyof typeof FORMATS;

/** Every format. */
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
