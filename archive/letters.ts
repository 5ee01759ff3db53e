import { sql } from 'kysely';
import type { Viewer } from '../model/viewer.ts';
import type { Database } from './database.ts';
import { CERTAIN, standingLinks } from './standing-links.ts';
import { readableTo } from './visibility.ts';

/** Two documents that are copies of one letter. */
type Copies = readonly [one: string, other: string];

/** More steps from copy to copy than any letter has. */
const MOST_STEPS = 10;

async function copiesOf(db: Database, ids: readonly string[], viewer: Viewer): Promise<Copies[]> {
  const chosen = sql`(x.from_id = any(${ids}::uuid[]) or x.to_id = any(${ids}::uuid[]))`;
  const { rows } = await sql<{ from_id: string; to_id: string }>`
    select l.from_id, l.to_id from ${standingLinks(chosen)} l
    join documents a on a.id = l.from_id join documents b on b.id = l.to_id
    where l.verdict in ('duplicate', 'circulating') and l.status <> 'rejected' and l.score >= ${CERTAIN}
      and ${readableTo(viewer, 'a')} and ${readableTo(viewer, 'b')}`.execute(db);
  return rows.map(({ from_id, to_id }) => [from_id, to_id]);
}

/** The smallest id of all that hang together with an id, for each id there is in the pairs. */
export function hangingTogether(pairs: Iterable<Copies>): Map<string, string> {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    const above = parent.get(id) ?? id;
    if (above === id) return id;
    const root = rootOf(above);
    parent.set(id, root);
    return root;
  };
  for (const [one, other] of pairs) {
    const [a, b] = [rootOf(one), rootOf(other)];
    parent.set(a, a < b ? a : b);
    parent.set(b, a < b ? a : b);
  }
  return new Map([...parent.keys()].map((id) => [id, rootOf(id)]));
}

/**
 * Which documents are copies of one letter, as far as the viewer may see the copies by which they hang
 * together.
 *
 * @returns for each document with copies, the name of its letter: the smallest id of all copies
 */
export async function lettersOf(
  db: Database,
  ids: readonly string[],
  viewer: Viewer,
): Promise<ReadonlyMap<string, string>> {
  const known = new Set(ids);
  const pairs: Copies[] = [];
  let frontier = [...known];
  for (let step = 0; frontier.length > 0 && step < MOST_STEPS; step += 1) {
    const found = await copiesOf(db, frontier, viewer);
    pairs.push(...found);
    frontier = [...new Set(found.flat())].filter((id) => !known.has(id));
    for (const id of frontier) known.add(id);
  }
  return hangingTogether(pairs);
}
