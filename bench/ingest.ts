import type { Services } from '../config/running.ts';
import type { AtEnd } from './services.ts';
import { startCopy, THREADS } from './ingest/copy.ts';
import { pdftotextPerSecond, readLongScan, secondsToFound, typedPerSecond } from './ingest/measures.ts';

/** What is to be reached on two cores. */
const GOALS = { typedPerSecond: 30, secondsToFound: 10, peakMebibytes: 1536 };

const TYPED = 600;
const LONG_SCAN_PAGES = 200;

/** What the measurement gives, ready for JSON. */
export interface IngestReport {
  readonly goals: typeof GOALS;
  /** Born-digital letters a second, from the first byte in until the last can be found. */
  readonly typedPerSecond: number;
  /** The peer in the same run: pdftotext alone on the same letters, two at a time; `null`: not installed. */
  readonly pdftotextPerSecond: number | null;
  /** From a one-page scan lying in the watched folder until a search for its text finds it. */
  readonly secondsToFound: number;
  /** Peak resident memory of the ingest processes after a scan of 200 pages at 200 dpi. */
  readonly peakMebibytes: number;
  /** Of that scan, whose pages hold only a few lines. */
  readonly scannedPagesPerMinute: number;
}

/**
 * Measures intake end to end with an ingest process of its own on an empty archive: accept, queue,
 * reading, facts, index. All inputs are made here.
 *
 * @param services - in which a database and indices are made
 * @param atEnd - told to remove them
 */
export async function measureIngest(services: Services, atEnd: AtEnd): Promise<IngestReport> {
  const copy = await startCopy(services);
  await atEnd(() => copy.remove());
  const typed = await typedPerSecond(copy, TYPED);
  const peer = await pdftotextPerSecond(TYPED, THREADS);
  const found = await secondsToFound(copy);
  const { peak, pagesPerMinute } = await readLongScan(copy, LONG_SCAN_PAGES);
  return {
    goals: GOALS,
    typedPerSecond: typed,
    pdftotextPerSecond: peer,
    secondsToFound: found,
    peakMebibytes: peak,
    scannedPagesPerMinute: pagesPerMinute,
  };
}

/**
 * The report as lines of text.
 *
 * @param report - as {@link measureIngest} gives it.
 */
export function ingestTable(report: IngestReport): string {
  const { goals, typedPerSecond: typed, pdftotextPerSecond: peer } = report;
  const beside =
    peer === null
      ? 'not installed; to compare: apt-get install poppler-utils'
      : `${peer.toFixed(1)}/s, we are at ${(typed / peer).toFixed(2)} of it`;
  return [
    `text-layer PDFs       ${typed.toFixed(1)}/s  (goal ${goals.typedPerSecond}/s)`,
    `  pdftotext alone     ${beside}`,
    `one-page scan found   ${report.secondsToFound.toFixed(1)} s  (goal ${goals.secondsToFound} s)`,
    `200-page scan, memory ${report.peakMebibytes.toFixed(0)} MiB  (goal ${goals.peakMebibytes} MiB)`,
    `  pages read          ${report.scannedPagesPerMinute.toFixed(0)}/min (A4 at 200 dpi, a few lines on each)`,
  ].join('\n');
}
