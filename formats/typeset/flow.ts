/** How letters look. */
export interface TextStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Points. */
  readonly size: number;
}

/** Letters of one style; `\t` and `\n` are a tab and a new line, `\f` a new page. */
export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  readonly style: TextStyle;
}

/** A picture that stands in a line like a letter. */
export interface ImageRun {
  readonly kind: 'image';
  /** A picture file. */
  readonly file: Uint8Array;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** Where a tab leads to. */
export interface TabStop {
  /** Points from the left edge of the column. */
  readonly at: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A paragraph; lengths in points. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly (TextRun | ImageRun)[];
  readonly align: 'left' | 'center' | 'right';
  readonly indent: { readonly left: number; readonly right: number; readonly first: number };
  readonly before: number;
  readonly after: number;
  /** Line height as a multiple of the font's own. */
  readonly leading: number;
  readonly tabs: readonly TabStop[];
  readonly newPage: boolean;
}

/** A cell, which may span several columns. */
export interface Cell {
  readonly column: number;
  readonly span: number;
  readonly blocks: readonly Block[];
}

/** A table; columns are widths in points. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  readonly ruled: boolean;
}

/** What stands below each other. */
export type Block = Paragraph | Table;

/** Pages of one form; lengths in points. */
export interface Section {
  readonly width: number;
  readonly height: number;
  readonly margin: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly header: readonly Block[];
  readonly footer: readonly Block[];
  readonly blocks: readonly Block[];
}

const MM = 72 / 25.4;

/** A4 with the margins of Nghị định 30/2020/NĐ-CP, Phụ lục I: 20 mm, 30 mm at the left. */
export const A4 = {
  width: 210 * MM,
  height: 297 * MM,
  margin: { top: 20 * MM, right: 20 * MM, bottom: 20 * MM, left: 30 * MM },
} as const;

/** A plain paragraph of text. */
export const plainParagraph = (text: string, style: TextStyle): Paragraph => ({
  kind: 'paragraph',
  runs: [{ kind: 'text', text, style }],
  align: 'left',
  indent: { left: 0, right: 0, first: 0 },
  before: 0,
  after: 0,
  leading: 1.15,
  tabs: [],
  newPage: false,
});
