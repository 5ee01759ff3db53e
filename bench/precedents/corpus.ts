import { damage, oldTones } from '../relevance/corpus/damage.ts';
import { createRandom, type Random } from '../relevance/corpus/random.ts';
import type { Incoming } from '../relevance/documents.ts';
import type { Grade } from '../relevance/queries/query.ts';
import { createAffair, type Affair } from './affair.ts';
import { affairPetition, concludingText, stepText } from './texts.ts';

/** A document of the corpus with its affair. */
export interface Document extends Incoming {
  readonly affair: Affair;
  readonly concludes: boolean;
}

/** The documents, and the petitions that are asked about: their own affairs were never concluded. */
export interface Corpus {
  readonly documents: readonly Document[];
  readonly asked: readonly Document[];
}

const AFFAIRS = 1_100;
const ASKED = 60;
/** Of all documents, those that were scanned, and of their syllables those read wrongly. */
const SCANNED = 0.45;
const FAULTS = [0.01, 0.03, 0.06];

/** The corpus, the same in every run. */
export function createCorpus(): Corpus {
  const random = createRandom(20261127);
  const affairs = Array.from({ length: AFFAIRS }, (_, nth) => createAffair(random, nth));
  const finish = (affair: Affair, nth: number, text: string, concludes: boolean): Document =>
    finished(random, affair, { nth, text, concludes });
  const others = affairs
    .slice(ASKED)
    .flatMap((affair) => [
      ...(random.chance(0.5) ? [finish(affair, 0, affairPetition(random, affair), false)] : []),
      ...(random.chance(0.25) ? [finish(affair, 1, stepText(random, affair), false)] : []),
      ...(random.chance(0.9) ? [finish(affair, 2, concludingText(random, affair), true)] : []),
    ]);
  const asked = affairs
    .slice(0, ASKED)
    .map((affair) => finish(affair, 0, affairPetition(random, affair), false));
  return { documents: [...others, ...asked], asked };
}

function finished(
  random: Random,
  affair: Affair,
  { nth, text, concludes }: { nth: number; text: string; concludes: boolean },
): Document {
  const written = random.chance(0.3) ? oldTones(text) : text;
  const scanned = random.chance(SCANNED);
  const read = scanned ? damage(random, written, random.pick(FAULTS)) : written;
  const id = `${affair.id}-${nth}`;
  return { id, fileName: `scan-${id}.pdf`, text: read, scanned, affair, concludes };
}

/**
 * How good a document is as a precedent for a petition, by what is true of both affairs and never by a
 * search: 3 the same dispute, on the same article of law, against a respondent of the same kind; 2 the
 * same dispute and one of the two; 1 the same dispute, or one of its group on the same article; else 0,
 * and 0 for whatever concludes nothing.
 */
export function gradeOf(asked: Affair, { affair, concludes }: Document): Grade {
  if (!concludes) return 0;
  const article = affair.article === asked.article;
  const respondent = affair.respondentKind === asked.respondentKind;
  if (affair.matter.id === asked.matter.id) return article && respondent ? 3 : article || respondent ? 2 : 1;
  return affair.matter.group === asked.matter.group && article ? 1 : 0;
}
