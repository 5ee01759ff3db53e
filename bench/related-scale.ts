import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Services } from '../config/running.ts';
import { index, link, openCopy, takeIn, type Copy } from './related/copy.ts';
import { createWorld } from './related/world/world.ts';
import type { AtEnd } from './services.ts';

/** Name of the copy that is kept from run to run. */
const NAME = 'bench_related_scale';
/** Matters of one world: about 700 documents, 450 of them petitions. */
const DISPUTES = 60;
const FIRST_SEED = 5000;
/** Petitions whose way to their verdicts is timed, from worlds the copy does not have yet. */
const TIMED = 220;
const TIMED_SEED = 90_000;

/** How far filling and linking have come, kept between runs. */
interface Progress {
  seeds: number;
  documents: number;
  petitions: number;
  /** Linking all of it anew: documents done, and milliseconds spent on them. */
  linked: number;
  linkingMs: number;
  /** Runs so far that timed new petitions. */
  timings: number;
}

/** Milliseconds of so many petitions. */
export interface Spent {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

/** What the measurement gives. */
export interface RelatedScaleReport {
  readonly documents: number;
  readonly petitions: number;
  /** Minutes for linking everything anew; `null` while it is not done. */
  readonly relinkMinutes: number | null;
  /** Documents linked so far. */
  readonly linked: number;
  /** From being read to verdicts, and what linking has of it; `null` while the archive is not full and linked. */
  readonly newPetition: { readonly whole: Spent; readonly linking: Spent } | null;
}

/** How far to go, and where notes are kept. */
export interface RelatedScaleOptions {
  /** How many petitions at least. */
  readonly petitions: number;
  /** Stop after so many, wherever it is. */
  readonly minutes: number;
  /** Where a later run finds how far this one came; the services keep their data below it. */
  readonly folder: string;
}

/**
 * Fills an archive and an index with petitions of generated worlds, links all of them anew, and times
 * new ones. Goes on where it stopped when it is given the same folder and services.
 */
export async function measureRelatedScale(
  services: Services,
  atEnd: AtEnd,
  { petitions, minutes, folder }: RelatedScaleOptions,
): Promise<RelatedScaleReport> {
  const until = performance.now() + minutes * 60_000;
  const copy = await openCopy(services, atEnd, NAME);
  const notes = join(folder, 'related-scale.json');
  const progress = readProgress(notes);
  const keep: Keep = (now) => writeFileSync(notes, JSON.stringify(now));
  try {
    await fill({ copy, progress, keep, until }, petitions);
    const full = progress.petitions >= petitions;
    if (full) await linkAll({ copy, progress, keep, until });
    const linked = full && progress.linked >= progress.documents;
    return {
      documents: progress.documents,
      petitions: progress.petitions,
      linked: progress.linked,
      relinkMinutes: linked ? progress.linkingMs / 60_000 : null,
      newPetition: linked ? await timeNew({ copy, progress, keep, until }) : null,
    };
  } finally {
    await copy.close();
  }
}

type Keep = (progress: Progress) => void;

/** A run on its way. */
interface Run {
  readonly copy: Copy;
  readonly progress: Progress;
  readonly keep: Keep;
  /** When to stop, as `performance.now()`. */
  readonly until: number;
}

const readProgress = (notes: string): Progress =>
  existsSync(notes)
    ? (JSON.parse(readFileSync(notes, 'utf8')) as Progress)
    : { seeds: 0, documents: 0, petitions: 0, linked: 0, linkingMs: 0, timings: 0 };

/** Each world is indexed while the next is taken in. */
async function fill({ copy, progress, keep, until }: Run, petitions: number): Promise<void> {
  let indexing = index(copy);
  while (progress.petitions < petitions && performance.now() < until) {
    const { documents } = createWorld(FIRST_SEED + progress.seeds, { disputes: DISPUTES });
    await Promise.all([takeIn(copy, documents), indexing]);
    indexing = index(copy);
    progress.seeds += 1;
    progress.documents += documents.length;
    progress.petitions += documents.filter(({ truth }) => truth.type === 'đơn').length;
    keep(progress);
    console.error(`${progress.petitions} petitions in ${progress.documents} documents`);
  }
  await indexing;
}

/** Links everything that is due: all, since nothing was linked while it was filled. */
async function linkAll({ copy, progress, keep, until }: Run): Promise<void> {
  let started = performance.now();
  await link(copy, (count) => {
    const now = performance.now();
    progress.linked += count;
    progress.linkingMs += now - started;
    started = now;
    keep(progress);
    return now < until;
  });
}

/** Each new petition by itself, as it comes in: index, candidates, verdicts, persons and matters. */
async function timeNew({ copy, progress, keep }: Run): Promise<RelatedScaleReport['newPetition']> {
  const fresh = createWorld(TIMED_SEED + progress.timings, { disputes: DISPUTES });
  progress.timings += 1;
  keep(progress);
  const whole: number[] = [];
  const linking: number[] = [];
  for (const document of fresh.documents.filter(({ truth }) => truth.type === 'đơn').slice(0, TIMED)) {
    await takeIn(copy, [document]);
    const started = performance.now();
    await index(copy);
    const indexed = performance.now();
    await link(copy);
    const ended = performance.now();
    whole.push(ended - started);
    linking.push(ended - indexed);
  }
  return { whole: spentOf(whole), linking: spentOf(linking) };
}

function spentOf(milliseconds: readonly number[]): Spent {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), most: at(1) };
}

/** The report in a few lines. */
export function relatedScaleTable(report: RelatedScaleReport): string {
  const { documents, petitions, relinkMinutes, linked, newPetition } = report;
  return [
    `${petitions} petitions in ${documents} documents`,
    relinkMinutes === null
      ? `linked so far: ${linked} documents`
      : `everything linked anew in ${relinkMinutes.toFixed(1)} minutes`,
    ...(newPetition
      ? [
          `new petition to verdicts: ${spentText(newPetition.whole)}`,
          `of it linking, once the index can be searched: ${spentText(newPetition.linking)}`,
        ]
      : []),
  ].join('\n');
}

const spentText = ({ count, p50, p95, most }: Spent): string =>
  `p50 ${p50.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, most ${most.toFixed(0)} ms (${count} petitions)`;
