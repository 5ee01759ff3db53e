import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { createWorker, OEM, PSM } from 'tesseract.js';
import type { GreyPicture } from '../picture/grey.ts';
import { nameAndVersion, packageFolder } from '../versions.ts';
import { parseTsv, type OcrLine } from './tsv.ts';

/** An OCR engine that lives as long as its thread; it starts with the first picture. */
export interface OcrEngine {
  readonly name: string;
  readonly model: string;
  /**
   * Reads a picture; the lines in the order in which the engine found them.
   *
   * @throws Error when the engine broke down; it is then of no more use.
   */
  recognise(picture: GreyPicture, shows?: PictureShows): Promise<OcrLine[]>;
}

/** An engine that can be started before its first picture. */
export interface WarmableEngine extends OcrEngine {
  /** Starts the engine, which takes about a second; if it cannot start, the first picture tells. */
  warm(): void;
}

/** What a picture shows: a page's rows (the default), or one line cut out of it. */
export type PictureShows = 'rows' | 'line';

const MODES: Readonly<Record<PictureShows, PSM>> = { rows: PSM.SINGLE_BLOCK, line: PSM.SINGLE_LINE };

/** Doubtful lines are not read once more as white on black: no letter is, and it takes as long again. */
const ONCE = { tessedit_do_invert: '0' };

const MODEL = '4.0.0_best_int';
const DATA_PACKAGE = '@tesseract.js-data/vie';

/** Prepares Tesseract with the Vietnamese model from npm; nothing is ever fetched from the network. */
export function createOcrEngine(): WarmableEngine {
  let started: ReturnType<typeof startWorker> | undefined;
  let mode: PictureShows | undefined;
  return {
    name: nameAndVersion('tesseract.js'),
    model: `vie ${MODEL} (${nameAndVersion(DATA_PACKAGE)})`,
    warm() {
      started ??= startWorker();
      started.catch(() => undefined);
    },
    async recognise(picture, shows = 'rows') {
      started ??= startWorker();
      const worker = await started;
      if (mode !== shows) await worker.setParameters({ ...ONCE, tessedit_pageseg_mode: MODES[shows] });
      mode = shows;
      const { data } = await worker.recognize(asPgm(picture), {}, { text: false, tsv: true });
      return parseTsv(data.tsv ?? '');
    },
  };
}

async function startWorker() {
  // Node 20 has the faster relaxed SIMD instructions behind a flag; newer ones have them anyway.
  setFlagsFromString('--experimental-wasm-relaxed-simd');
  return createWorker('vie', OEM.LSTM_ONLY, {
    langPath: join(packageFolder(DATA_PACKAGE), MODEL),
    cacheMethod: 'none',
    // Failures come to whoever asked, as a rejected promise.
    errorHandler: () => undefined,
  });
}

/** Portable grey map: the cheapest format that Leptonica reads. */
function asPgm({ width, height, data }: GreyPicture): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);
}
