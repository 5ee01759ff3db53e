import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { Piscina } from 'piscina';
import { z } from 'zod';
import { pageCountOf } from './documents.ts';
import type { Slice, Written } from './thread.ts';

/** Documents of one slice: what is done again after an interruption. */
const SLICE = 200;
const SAY_EVERY_MS = 10_000;

const doneSchema = z.record(z.string(), z.object({ pages: z.number(), bytes: z.number() }));

/** How a place is filled. */
export interface Filling {
  /** Where it is noted which slices are in, so that a later run goes on from there. */
  readonly noteFile: string;
  /** Pages there shall be, or a few more. */
  readonly pages: number;
  readonly into: Slice['into'];
  /** What is filled, for people. */
  readonly name: string;
}

/** What a place holds. */
export interface Filled extends Written {
  readonly documents: number;
}

/** The slices that hold so many pages. */
export function slicesOf(pages: number): { readonly from: number; readonly to: number }[] {
  const slices = [];
  for (let from = 0, counted = 0; counted < pages; from += SLICE) {
    let to = from;
    while (to < from + SLICE && counted < pages) counted += pageCountOf(to++);
    slices.push({ from, to });
  }
  return slices;
}

/**
 * Fills a place with documents by several threads; what an earlier run wrote is not written again. Says on standard error how
 * far it is.
 */
export async function fill({ noteFile, pages, into, name }: Filling): Promise<Filled> {
  const slices = slicesOf(pages);
  const done = new Map(
    Object.entries(existsSync(noteFile) ? doneSchema.parse(JSON.parse(readFileSync(noteFile, 'utf8'))) : {}),
  );
  const left = slices.filter(({ from }) => !done.has(String(from)));
  const progress = startProgress(name, pages, () => totalOf(done));
  const rest = left.values();
  const threads = left.length === 0 ? undefined : startThreads();
  const goOn = async (): Promise<void> => {
    for (const slice of rest) {
      done.set(String(slice.from), (await threads?.run({ ...slice, into })) as Written);
      note(noteFile, Object.fromEntries(done));
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, goOn));
  } finally {
    progress.stop();
    await threads?.destroy();
  }
  return { ...totalOf(done), documents: slices.at(-1)?.to ?? 0 };
}

const startThreads = (): Piscina =>
  new Piscina({
    filename: new URL('./thread.mjs', import.meta.url).href,
    maxThreads: availableParallelism(),
    idleTimeout: 60_000,
  });

function totalOf(done: ReadonlyMap<string, Written>): Written {
  const all = [...done.values()];
  const sum = (key: keyof Written): number => all.reduce((total, one) => total + one[key], 0);
  return { pages: sum('pages'), bytes: sum('bytes') };
}

/** Beside its place first, so that an interruption leaves no half file. */
function note(file: string, done: Record<string, Written>): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(done));
  renameSync(`${file}.new`, file);
}

function startProgress(name: string, pages: number, filled: () => Written): { stop(): void } {
  const begun = performance.now();
  const before = filled().pages;
  const say = (): void => {
    const now = filled().pages;
    const rate = (now - before) / ((performance.now() - begun) / 1000);
    const left = rate > 0 ? `${Math.ceil((pages - now) / rate / 60)} min left` : '';
    console.error(`${name}: ${now} of ${pages} pages, ${rate.toFixed(0)}/s ${left}`);
  };
  const timer = setInterval(say, SAY_EVERY_MS);
  return {
    stop() {
      clearInterval(timer);
      if (filled().pages > before) say();
    },
  };
}
