import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { createReaders } from '../../ingest/reading/readers.ts';
import type { Scan } from './pages.ts';

const run = promisify(execFile);
const CORES = 2;

/** Texts of scans, in their order, and how long they took. */
export interface EngineRun {
  readonly texts: readonly string[];
  readonly seconds: number;
}

/** A way of reading scans. */
export type Engine = (scans: readonly Scan[]) => Promise<EngineRun>;

/** Programs that the peers need, with the Debian package each comes in. */
const PROGRAMS = {
  ocrmypdf: 'ocrmypdf',
  tesseract: 'tesseract-ocr tesseract-ocr-vie',
  pdftoppm: 'poppler-utils',
};

/** What is missing for the peers and how to get it; `null` when nothing is. */
export async function missingPeers(): Promise<string | null> {
  const found = await Promise.all(
    Object.entries(PROGRAMS).map(async ([program, packages]) =>
      (await run('which', [program]).catch(() => null)) ? [] : [packages],
    ),
  );
  const missing = found.flat();
  return missing.length === 0 ? null : `To compare: apt-get install ${missing.join(' ')}`;
}

/** This project's reading, two threads; the engines are warmed up first, as they are in a running copy. */
export const ours: Engine = async (scans) => {
  const readers = createReaders({ threads: CORES, trustedAuthorities: '' });
  const read = async ({ path, pages }: Scan): Promise<string> => {
    const { mediaType } = await readers.open(path, path);
    const numbers = Array.from({ length: pages }, (_, i) => i + 1);
    const readings = await Promise.all(numbers.map((number) => readers.readPage(path, mediaType, number)));
    return readings.map(({ text }) => text).join('\n');
  };
  try {
    await Promise.all(scans.slice(0, CORES).map(read));
    return await timed(() => Promise.all(scans.map(read)));
  } finally {
    await readers.close();
  }
};

/** OCRmyPDF with its defaults on the PDFs put together, so that it starts once and both cores are busy. */
export const ocrmypdf: Engine = (scans) =>
  inFolder(async (folder) => {
    const [together, alone] = [scans.filter(isPdf), scans.filter((scan) => !isPdf(scan))];
    const texts = new Map<Scan, string>();
    const parts = await Promise.all(together.map((scan, i) => firstPages(scan, join(folder, `${i}.pdf`))));
    if (parts.length > 0) await run('pdfunite', [...parts, join(folder, 'all.pdf')]);
    const { seconds } = await timed(async () => {
      if (parts.length > 0) {
        const pages = (await sidecar(folder, join(folder, 'all.pdf'), ['--force-ocr'])).split('\f');
        for (const scan of together) texts.set(scan, pages.splice(0, scan.pages).join('\n'));
      }
      for (const scan of alone) texts.set(scan, await sidecar(folder, scan.path, ['--image-dpi', '300']));
      return [];
    });
    return { texts: scans.map((scan) => texts.get(scan) ?? ''), seconds };
  });

async function sidecar(folder: string, input: string, options: readonly string[]): Promise<string> {
  const text = join(folder, 'text.txt');
  await run('ocrmypdf', [
    '-q',
    '-l',
    'vie',
    '--jobs',
    String(CORES),
    ...options,
    '--sidecar',
    text,
    input,
    join(folder, 'out.pdf'),
  ]);
  return readFile(text, 'utf8');
}

async function firstPages({ path, pages }: Scan, to: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ocr-pages-'));
  await run('pdfseparate', ['-l', String(pages), path, join(folder, '%05d.pdf')]);
  const files = Array.from({ length: pages }, (_, i) =>
    join(folder, `${String(i + 1).padStart(5, '0')}.pdf`),
  );
  await run('pdfunite', [...files, to]);
  await rm(folder, { recursive: true });
  return to;
}

/** Native Tesseract on the scans' own pixels, two processes of one thread each; drawing pages is not timed. */
export const tesseract: Engine = (scans) =>
  inFolder(async (folder) => {
    const pictures = await Promise.all(scans.map((scan, i) => picturesOf(scan, join(folder, String(i)))));
    const jobs = pictures.flatMap((files, scan) => files.map((file) => ({ file, scan })));
    const texts = scans.map(() => '');
    const rest = jobs.values();
    const goOn = async (): Promise<void> => {
      for (const { file, scan } of rest) {
        const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
        const { stdout } = await run('tesseract', [file, '-', '-l', 'vie'], { env });
        texts[scan] = `${texts[scan] ?? ''}${stdout}\n`;
      }
    };
    const { seconds } = await timed(() => Promise.all([goOn(), goOn()]).then(() => []));
    return { texts, seconds };
  });

async function picturesOf({ path, pages, dpi }: Scan, to: string): Promise<string[]> {
  if (extname(path) !== '.pdf') return [path];
  await run('pdftoppm', ['-gray', '-png', '-r', String(Math.round(dpi)), '-l', String(pages), path, to]);
  const { stdout } = await run('sh', ['-c', `ls ${to}-*.png`]);
  return stdout.trim().split('\n');
}

const isPdf = ({ path }: Scan): boolean => extname(path) === '.pdf';

async function timed(work: () => Promise<readonly string[]>): Promise<EngineRun> {
  const start = performance.now();
  const texts = await work();
  return { texts, seconds: (performance.now() - start) / 1000 };
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'ocr-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
