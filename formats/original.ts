import type { SignatureCheck } from '../model/document.ts';
import type { Box, Turn, Word } from '../model/page.ts';
import type { LegacyEncoding } from '../vietnamese/legacy.ts';

/** What an original is, decided by its content and never by its name. */
export type MediaType =
  | 'application/pdf'
  | 'image/jpeg'
  | 'image/png'
  | 'image/tiff'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'text/plain';

/** Raw pixels, row by row from the top left, no padding; grey or RGB, 8 bits a channel. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** 1: grey. 3: red, green, blue. */
  readonly channels: 1 | 3;
  /** `width * height * channels` bytes. */
  readonly data: Uint8Array;
  /**
   * Pixels per inch if the page has the size it claims. Scanners claim strange sizes (an A4 sheet
   * as 1261 × 1771 points), so a reader that cares about the size of letters measures them.
   */
  readonly dpi: number;
}

export type { LegacyEncoding };

/** What is known about a text layer beyond its words, for judging whether it is the page's text. */
export interface TextLayerHints {
  /** Names of the fonts used, without the subset prefix (`ABCDEF+`). */
  readonly fonts: readonly string[];
  /** Share of the page covered by pictures, 0..1. */
  readonly imageCover: number;
  /** Share of the page covered by the boxes of words, 0..1. */
  readonly textCover: number;
  /** Share of letters that the file does not map to Unicode, 0..1. */
  readonly unmapped: number;
  /** Share of letters that are not drawn (text put under a scan by an OCR program), 0..1. */
  readonly invisible: number;
  /** Legacy encodings that were turned into Unicode on this page. */
  readonly legacy: readonly LegacyEncoding[];
  /** Signature stamps (`Người ký: …`); not part of the layer's text. */
  readonly stamps: readonly SignatureStamp[];
}

/** A signature stamp drawn on the page: what it says and where, so that OCR can leave it out. */
export interface SignatureStamp {
  readonly text: string;
  /** Fractions of the page after the file's own rotation. */
  readonly box: Box;
}

/**
 * The text that the file itself holds for a page, in reading order: the two columns of an official
 * document's head follow each other, left first, and so do those of its foot. A wide gap inside a
 * line (a tab, the next cell of a table) is one `\t`.
 */
export interface TextLayer {
  /** NFC, lines ended by `\n`. */
  readonly text: string;
  /** Boxes are fractions of the page after {@link TextLayer.turn}. */
  readonly words: readonly Word[];
  /** Turn that makes the text upright, after the file's own rotation: tables are drawn sideways. */
  readonly turn: Turn;
  readonly hints: TextLayerHints;
}

/** How a page is to be drawn. */
export interface PictureOptions {
  /** Pixels per inch wished for; less is given where the picture would pass the cap on pixels. */
  readonly dpi: number;
  /** Grey instead of colour: a third of the memory. */
  readonly grey?: boolean;
}

/** One page of an original. Nothing is read before it is asked for. */
export interface OriginalPage {
  /** Size in points (1/72 inch) after the file's own rotation. */
  readonly width: number;
  readonly height: number;
  /** `null` when the file holds no text for this page. */
  textLayer(): Promise<TextLayer | null>;
  /** The page as a person sees it, annotations and form widgets drawn. */
  picture(options: PictureOptions): Promise<Picture>;
  /**
   * Resolution of the picture that covers most of the page, by the page's claimed size: a
   * {@link picture} of this dpi has a pixel for each of its pixels. `null` when there is none.
   */
  scanDpi(): Promise<number | null>;
  /**
   * The picture embedded in the page, upright after the file's own rotation, at its own
   * resolution; `null` unless it covers the page and nothing is drawn over it.
   */
  scan(): Promise<Picture | null>;
}

/** An opened original. Holds the file open and memory outside the heap until closed. */
export interface Original {
  readonly mediaType: MediaType;
  readonly pageCount: number;
  /** @param number - 1 for the first page. */
  page(number: number): Promise<OriginalPage>;
  /** Each signature in the file, in the order they were made; empty when there is none. */
  signatures(): Promise<readonly SignatureCheck[]>;
  close(): Promise<void>;
}

/** What opening an original may need to know. */
export interface OpenOptions {
  /** PEM file, or folder of PEM files, with the authorities trusted to vouch for signers. */
  readonly trustedAuthorities?: string;
}
