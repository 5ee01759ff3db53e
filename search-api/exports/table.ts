/** What stands in one field of a table. */
export interface Cell {
  readonly text: string;
  /** Address that it leads to. */
  readonly href?: string;
  /** ISO date, whose written form the text is. */
  readonly date?: string;
}

/** One row, as many cells as the table has columns. */
export type Row = readonly Cell[];

/** A table on its way into a file. */
export interface Table {
  readonly title: string;
  /** What was searched for, and when, as one sentence. */
  readonly about: string;
  readonly columns: readonly {
    readonly label: string;
    /** Share of the width, beside the other columns' shares. */
    readonly width: number;
  }[];
  /** In parts, which are asked for as the file is written. */
  readonly parts: AsyncIterable<readonly Row[]>;
}

/** Writes a table as a file of one format, piece by piece: no more than a part is held. */
export type Write = (table: Table) => AsyncGenerator<Uint8Array, void>;

/** What a spreadsheet would take for the beginning of a formula or command, full-width signs and blanks before it too. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * A text that no spreadsheet takes for a formula: an apostrophe stands before one that looks so
 * (OWASP, CSV Injection, https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const unformulated = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
