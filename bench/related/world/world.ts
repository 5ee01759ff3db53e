import { placeTone } from '../../../vietnamese/tone.ts';
import { oldTones } from '../../relevance/corpus/damage.ts';
import { createRandom, type Random } from '../../relevance/corpus/random.ts';
import type { PageReading } from '../../../model/page.ts';
import { Correspondence, type Draft } from './correspondence.ts';
import { damagedLines } from './damage.ts';
import { createRegion } from './places.ts';
import { layOut, readingOf, type PageLine } from './sheet.ts';
import { petitionPairs, type Pair, type Tolerated, type Truth } from './truth.ts';

/** A document of a world. */
export interface Made {
  readonly id: string;
  readonly fileName: string;
  readonly scanned: boolean;
  /** Typed with marks, as nearly all are. */
  readonly marks: boolean;
  /** As it stands on paper. */
  readonly pages: readonly (readonly PageLine[])[];
  /** As it was read. */
  readonly read: readonly PageReading[];
  readonly truth: Truth;
}

/** Documents with what is true about them and between them. */
export interface World {
  readonly seed: number;
  readonly documents: readonly Made[];
  readonly pairs: readonly Pair[];
  readonly tolerated: readonly Tolerated[];
  /** Name of each person, as in {@link Truth.persons}. */
  readonly names: ReadonlyMap<string, string>;
}

/** What a world is made of. */
export interface WorldOptions {
  /** Matters in dispute; about 9 documents each. Default: 14. */
  readonly disputes?: number;
  /** Share of documents that come from a scanner, 0..1. Default: 0.5. */
  readonly scanned?: number;
  /** Share of syllables that OCR spoils on a scan: between a fifth of it and all of it. Default: 0.08. */
  readonly damage?: number;
}

/**
 * A labelled world: petitions and official documents of one province over the years, the same for
 * the same seed and options.
 *
 * @param seed - whole number; worlds of different seeds share no person, place or number by intent
 */
export function createWorld(seed: number, options: WorldOptions = {}): World {
  const { disputes = 14, scanned = 0.5, damage = 0.08 } = options;
  const random = createRandom(seed);
  const written = new Correspondence(random, createRegion(random), `w${seed}`);
  for (let i = 0; i < disputes; i++) written.addDispute();
  written.addNoise(Math.ceil(disputes / 2));
  const documents = written.drafts.map((draft) => filed(random, draft, random.chance(scanned), damage));
  const petitions = documents.filter(({ truth }) => truth.type === 'đơn');
  const { pairs, tolerated } = petitionPairs(petitions);
  return {
    seed,
    documents: random.some(documents, documents.length),
    pairs: [...pairs, ...written.pairs, ...written.citations()],
    tolerated: [...tolerated, ...written.tolerated],
    names: new Map(written.people.map(({ id, name }) => [id, name])),
  };
}

/** A draft as it lies in the archive: spelt, laid out, read. */
function filed(random: Random, { id, rows, marks, truth }: Draft, scanned: boolean, damage: number): Made {
  const spelling = random.chance(0.5) ? oldTones : placeTone;
  const dressed = (text: string): string => (marks ? spelling(text) : unmarked(text));
  const pages = layOut(rows).map((page) =>
    page.map((line) => ({
      ...line,
      segments: line.segments.map((segment) => ({ ...segment, text: dressed(segment.text) })),
    })),
  );
  const share = damage * (0.2 + 0.8 * random.next());
  return {
    id,
    pages,
    fileName: `${id}.pdf`,
    scanned,
    marks,
    read: pages.map((page, i) =>
      readingOf(scanned ? damagedLines(random, page, share) : page, i + 1, scanned),
    ),
    truth,
  };
}

/** As typed by someone who leaves the marks out. */
const unmarked = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D');
