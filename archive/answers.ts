import { sql } from 'kysely';
import type { Viewer } from '../model/viewer.ts';
import type { Database } from './database.ts';
import { CERTAIN, standingLinks } from './standing-links.ts';
import { readableTo } from './visibility.ts';

/** An official document and one of the petitions asked for that it answers. */
export interface Answer {
  readonly answer: string;
  readonly petition: string;
}

/** The official documents that surely answer some petitions, as far as the viewer may read them. */
export async function answersTo(db: Database, ids: readonly string[], viewer: Viewer): Promise<Answer[]> {
  const { rows } = await sql<Answer>`
    select l.from_id as answer, l.to_id as petition
    from ${standingLinks(sql`x.to_id = any(${ids}::uuid[])`)} l join documents d on d.id = l.from_id
    where l.verdict = 'answers' and l.status <> 'rejected' and l.score >= ${CERTAIN}
      and l.to_id = any(${ids}::uuid[]) and ${readableTo(viewer)}`.execute(db);
  return rows;
}
