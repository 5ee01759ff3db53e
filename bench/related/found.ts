import { z } from 'zod';
import { fold } from '../../vietnamese/fold.ts';
import type { Complainant } from '../../model/facts.ts';
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
const complainantJson = z.object({
  name: z.string().exactOptional(),
  identityNumber: z.string().exactOptional(),
  hamlet: z.string().exactOptional(),
});
const documentJson = z.object({
  secret: z.boolean(),
  facts: z.object({ complainants: z.array(complainantJson).default([]) }),
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
    const read = document.facts.complainants;
    for (const [i, at] of mentionsOf(truth.complainants, read).entries()) {
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

type Named = Pick<Complainant, 'name' | 'identityNumber' | 'hamlet'>;

/**
 * Which of the complainants read is which of those who signed: the same letters, and of several of one
 * name the one whose number or hamlet agrees; `null` where none is.
 */
export function mentionsOf(signed: readonly Named[], read: readonly Named[]): (number | null)[] {
  if (signed.length === 1 && read.length === 1) return [0];
  const free = new Set(read.keys());
  return signed.map((one) => {
    const fitting = [...free]
      .map((at) => ({ at, fit: fitOf(one, read[at] ?? {}) }))
      .filter(({ fit }) => fit >= 0);
    const best = fitting.sort((a, b) => b.fit - a.fit)[0];
    if (!best) return null;
    free.delete(best.at);
    return best.at;
  });
}

/** Below 0: someone else. */
function fitOf(one: Named, other: Named): number {
  if (fold(one.name ?? '') !== fold(other.name ?? '')) return -1;
  const agree = (part: 'identityNumber' | 'hamlet'): number => {
    const [a, b] = [one[part], other[part]];
    return a === undefined || b === undefined ? 0 : fold(a) === fold(b) ? 2 : -1;
  };
  return agree('identityNumber') + agree('hamlet');
}
