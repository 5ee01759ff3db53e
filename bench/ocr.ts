import { missingPeers, ocrmypdf, ours, tesseract, type Engine } from './ocr/engines.ts';
import { KINDS, scansOf, type Kind, type Scan } from './ocr/pages.ts';
import { textError, type TextError } from './ocr/text-error.ts';

/** How one engine did on one kind of scans. */
export interface OcrRow extends TextError {
  readonly kind: Kind;
  readonly engine: string;
  readonly pages: number;
  readonly pagesPerMinute: number;
}

/** What the measurement gives, ready for JSON. */
export interface OcrReport {
  readonly rows: readonly OcrRow[];
  /** What to install for a comparison; `null` when the peers ran. */
  readonly missing: string | null;
}

/**
 * Speed and error of OCR beside OCRmyPDF and native Tesseract, one after the other on the same scans
 * and cores.
 *
 * @param samples - folder of the samples.
 * @param all - all scans, which takes the peers an hour, rather than some of each kind.
 */
export async function measureOcr(samples: string, all: boolean): Promise<OcrReport> {
  const missing = await missingPeers();
  const engines: Record<string, Engine> = missing === null ? { ours, ocrmypdf, tesseract } : { ours };
  const scans = await scansOf(samples, all);
  const rows: OcrRow[] = [];
  for (const kind of KINDS) {
    for (const [name, engine] of Object.entries(engines))
      rows.push(await row(kind, name, engine, scans[kind]));
  }
  return { rows, missing };
}

async function row(kind: Kind, name: string, engine: Engine, scans: readonly Scan[]): Promise<OcrRow> {
  const { texts, seconds } = await engine(scans);
  const errors = scans.map(({ truth }, i) => textError(truth, texts[i] ?? ''));
  const mean = (key: keyof TextError): number =>
    errors.reduce((sum, error) => sum + error[key], 0) / errors.length;
  const pages = scans.reduce((sum, scan) => sum + scan.pages, 0);
  return {
    kind,
    engine: name,
    pages,
    pagesPerMinute: (pages / seconds) * 60,
    characters: mean('characters'),
    foldedCharacters: mean('foldedCharacters'),
    tokens: mean('tokens'),
    foldedTokens: mean('foldedTokens'),
  };
}

/** The report as a table: errors in per cent, marked and folded. */
export function ocrTable({ rows, missing }: OcrReport): string {
  const percent = (share: number): string => (share * 100).toFixed(2).padStart(8);
  const lines = rows.map(
    (r) =>
      r.kind.padEnd(9) +
      r.engine.padEnd(10) +
      String(r.pages).padStart(6) +
      r.pagesPerMinute.toFixed(1).padStart(8) +
      [r.characters, r.foldedCharacters, r.tokens, r.foldedTokens].map(percent).join(''),
  );
  const head = 'kind     engine     pages   p/min  char %  folded token %  folded';
  return [head, ...lines, ...(missing === null ? [] : [missing])].join('\n');
}
