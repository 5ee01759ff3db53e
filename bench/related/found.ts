import { fold } from '../../vietnamese/fold.ts';
import type { Evidence, Verdict } from '../../model/link.ts';
import { CLEARED, type Copy } from './copy.ts';
import type { Labelled } from './labelled.ts';
import type { Clustered, FoundLink } from './score.ts';

/** A link with why it was found. */
export interface ExplainedLink extends FoundLink {
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** What the product says of a labelled world. */
export interface Found {
  readonly links: readonly ExplainedLink[];
  /** Each complainant of each petition, with the person it was taken for. */
  readonly people: readonly Clustered[];
  /** Each petition, with the matter it was put into. */
  readonly matters: readonly Clustered[];
}

/** Asks a copy what it found. @param ids - the archive's id of each document */
export async function findingsOf(
  copy: Copy,
  world: Labelled,
  ids: ReadonlyMap<string, string>,
): Promise<Found> {
  const own = new Map([...ids].map(([id, archived]) => [archived, id]));
  const links = await copy.pool.query<{
    from_id: string;
    to_id: string;
    verdict: Verdict;
    score: number;
    evidence: Evidence[];
  }>('select from_id, to_id, verdict, score, evidence from standing_links');
  const people = await copy.pool.query<{ document_id: string; at: number; person: string }>(
    `select document_id, at, person from people where audience = 'cleared'`,
  );
  const matters = await copy.pool.query<{ document_id: string; matter: string }>(
    `select document_id, matter from matters where audience = 'cleared'`,
  );
  const personOf = new Map(
    people.rows.map(({ document_id, at, person }) => [`${document_id}.${at}`, person]),
  );
  const matterOf = new Map(matters.rows.map(({ document_id, matter }) => [document_id, matter]));
  const petitions = world.documents.filter(({ truth }) => truth.type === 'đơn');
  const mentions: Clustered[] = [];
  for (const { id, truth } of petitions) {
    const archived = ids.get(id) ?? '';
    const { facts } = await copy.archive.documents.get(archived, CLEARED);
    const at = mentionsOf(
      truth.complainants.map(({ name = '' }) => name),
      facts.complainants.map(({ name = '' }) => name),
    );
    truth.persons.forEach((person, i) => {
      const place = at[i];
      const found =
        place === null || place === undefined ? null : (personOf.get(`${archived}.${place}`) ?? null);
      mentions.push({ truth: person, found });
    });
  }
  return {
    links: links.rows.flatMap(({ from_id, to_id, ...rest }) => {
      const a = own.get(from_id);
      const b = own.get(to_id);
      return a !== undefined && b !== undefined ? [{ a, b, ...rest }] : [];
    }),
    people: mentions,
    matters: petitions.map(({ id, truth }) => ({
      truth: truth.matter ?? id,
      found: matterOf.get(ids.get(id) ?? '') ?? null,
    })),
  };
}

/** Which of the complainants read is which of those who signed: the same letters, in order; `null` where none is. */
export function mentionsOf(signed: readonly string[], read: readonly string[]): (number | null)[] {
  const free = new Set(read.keys());
  const letters = read.map(fold);
  const alone = signed.length === 1 && read.length === 1;
  return signed.map((name) => {
    const at = alone ? 0 : [...free].find((i) => letters[i] === fold(name));
    if (at === undefined) return null;
    free.delete(at);
    return at;
  });
}
