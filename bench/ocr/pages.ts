import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openOriginal } from '../../formats/open.ts';
import { truthOf } from '../facts/truth.ts';

/** A scan and what it says. */
export interface Scan {
  readonly path: string;
  readonly pages: number;
  /** Resolution at which a pixel of the page's picture is one of the scan's. */
  readonly dpi: number;
  readonly truth: string;
}

/** Kinds of scans that are measured apart. */
export const KINDS = ['clean', 'reports', 'real', 'special'] as const;
export type Kind = (typeof KINDS)[number];

/** Every so many of the clean scans is measured: all of them take the peers half an hour. */
const EVERY = 12;
const REPORTS = ['da-nang', 'kon-tum'];

/**
 * The scans of the samples, by kind; of the real ones page 1 is transcribed.
 *
 * @param all - all clean scans and reports rather than as many as take a few minutes.
 */
export async function scansOf(samples: string, all = false): Promise<Record<Kind, Scan[]>> {
  const text = (...path: string[]) => readFileSync(join(samples, ...path), 'utf8');
  const world = (name: string) => truthOf(join(samples, name));
  const clean = ['world-11', 'world-12'].flatMap((name) =>
    world(name)
      .filter(({ scanned }) => scanned)
      .map(({ file, text: truth }) => ({ path: join(samples, name, 'files', file), truth })),
  );
  const first = world('world-11');
  const source = (index: number) => first[index]?.text ?? '';
  const special = [
    ['photo.jpg', 0],
    ['fax.tif', 0],
    ['rotated.pdf', 1],
    ['upside-down.pdf', 2],
  ] as const;
  return {
    clean: await measured(clean.filter((_, i) => all || i % EVERY === 0)),
    reports: await measured(
      (all ? REPORTS : REPORTS.slice(0, 1)).map((name) => ({
        path: join(samples, 'reports', `${name}-scan.pdf`),
        truth: text('reports', `${name}.txt`),
      })),
    ),
    real: await measured(
      ['qd_707_ttg', 'nq_115_ba_vi'].map((name) => ({
        path: join(samples, 'real', `${name}.pdf`),
        truth: text('real', `${name}.page1.txt`),
      })),
      1,
    ),
    special: await measured(
      special.map(([file, index]) => ({ path: join(samples, 'special', file), truth: source(index) })),
    ),
  };
}

function measured(scans: readonly { path: string; truth: string }[], most = Infinity): Promise<Scan[]> {
  return Promise.all(
    scans.map(async ({ path, truth }) => {
      const original = await openOriginal(path, path, {});
      const dpi = (await (await original.page(1)).scanDpi()) ?? 200;
      const pages = Math.min(original.pageCount, most);
      await original.close();
      return { path, pages, dpi, truth };
    }),
  );
}
