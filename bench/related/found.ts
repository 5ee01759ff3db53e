import { z } from 'zod';
import { fold } from '../../vietnamese/fold.ts';
import { VERDICTS } from '../../model/link.ts';
import type { Viewer } from '../../model/viewer.ts';
import { appOf, CLEARED, type Copy } from './copy.ts';
import type { Labelled } from './labelled.ts';
import type { Clustered, FoundLink } from './score.ts';

/** A link with why it was found, each reason in one line. */
export interface ExplainedLink extends FoundLink {
  readonly score: number;
  readonly evidence: readonly string[];
}

/** What the product says of a labelled world. */
export interface Found {
  readonly links: readonly ExplainedLink[];
  /** Each complainant of each petition, with the person it was taken for. */
  readonly people: readonly Clustered[];
  /** Each petition, with the matter it was put into. */
  readonly matters: readonly Clustered[];
  /** Answers that told someone without clearance of a secret document: must be none. */
  readonly leaks: readonly string[];
}

const relatedJson = z.array(
  z.object({
    id: z.string(),
    verdict: z.enum(VERDICTS),
    score: z.number(),
    evidence: z.array(
      z.object({ field: z.string(), text: z.string(), otherText: z.string(), weight: z.number() }),
    ),
  }),
);
const documentJson = z.object({
  secret: z.boolean(),
  facts: z.object({ complainants: z.array(z.object({ name: z.string().optional() })).default([]) }),
});
const withId = z.object({ id: z.string() });

/** Asks the API what a copy found. @param ids - the archive's id of each document */
export async function findingsOf(
  copy: Copy,
  world: Labelled,
  ids: ReadonlyMap<string, string>,
): Promise<Found> {
  const ask = asker(copy, CLEARED);
  const own = new Map([...ids].map(([id, archived]) => [archived, id]));
  const links = new Map<string, ExplainedLink>();
  const people: Clustered[] = [];
  const matters: Clustered[] = [];
  const secret = new Set<string>();
  for (const { id, truth } of world.documents) {
    const archived = ids.get(id) ?? '';
    const document = documentJson.parse(await ask(`documents/${archived}`));
    if (document.secret) secret.add(archived);
    for (const related of relatedJson.parse(await ask(`documents/${archived}/related`))) {
      const other = own.get(related.id);
      if (other === undefined || other < id) continue;
      const evidence = related.evidence.map(({ field, text, otherText, weight }) =>
        `${field} ${weight.toFixed(1)}: ${text} | ${otherText}`.replace(/\s+/g, ' '),
      );
      links.set(`${id} ${other}`, {
        a: id,
        b: other,
        verdict: related.verdict,
        score: related.score,
        evidence,
      });
    }
    if (truth.type !== 'đơn') continue;
    const read = document.facts.complainants.map(({ name = '' }) => name);
    const signed = truth.complainants.map(({ name = '' }) => name);
    for (const [i, at] of mentionsOf(signed, read).entries()) {
      const person = at === null ? undefined : await ask(`people/${archived}.${at}`);
      people.push({ truth: truth.persons[i] ?? '', found: person ? withId.parse(person).id : null });
    }
    const matter = await ask(`documents/${archived}/matter`);
    matters.push({ truth: truth.matter ?? id, found: matter ? withId.parse(matter).id : null });
  }
  return {
    links: [...links.values()],
    people,
    matters,
    leaks: await leaksOf(copy, [...ids.values()], secret),
  };
}

type Ask = (path: string) => Promise<unknown>;

/** JSON by its path under `/api`; `undefined` where there is nothing. */
function asker(copy: Copy, viewer: Viewer): Ask {
  const app = appOf(copy, viewer);
  return async (path) => {
    const answer = await app.request(`/api/${path}`);
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}

/** Everything about links, persons and matters that someone without clearance is told, searched for secret documents. */
async function leaksOf(
  copy: Copy,
  documents: readonly string[],
  secret: ReadonlySet<string>,
): Promise<string[]> {
  const ask = asker(copy, { clearances: new Set() });
  const told = async (path: string): Promise<string[]> => {
    const text = JSON.stringify((await ask(path)) ?? null);
    return [...secret].filter((id) => text.includes(id)).map((id) => `${path} tells of ${id}`);
  };
  const leaks: string[] = [];
  for (const id of documents) {
    const paths = [`documents/${id}/related`, `documents/${id}/matter`, `people/${id}.0`];
    for (const path of paths)
      if (!secret.has(id)) leaks.push(...(await told(path)));
      else if ((await ask(path)) !== undefined) leaks.push(`${path} answers`);
  }
  for (const path of ['people?size=100', 'matters?size=100', 'links/review?size=100'])
    leaks.push(...(await told(path)));
  return leaks;
}

/**
 * Which of the complainants read is which of those who signed: the same letters, in order; `null`
 * where none is.
 */
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
