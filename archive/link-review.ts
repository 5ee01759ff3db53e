import { sql } from 'kysely';
import type { Evidence, Verdict } from '../model/link.ts';
import type { Viewer } from '../model/viewer.ts';
import { bothSeen, keptBack, newestDecisions, undecided } from './all-letters.ts';
import type { Database } from './database.ts';
import { CERTAIN } from './standing-links.ts';
import { summariesOf, type DocumentSummary } from './summaries.ts';

/** Two documents that may be related, for a person to decide. */
export interface PairToReview {
  readonly from: DocumentSummary;
  readonly to: DocumentSummary;
  readonly verdict: Verdict;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

interface Row {
  readonly from_id: string;
  readonly to_id: string;
  readonly verdict: Verdict;
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** The queue of links that are not certain and on which nobody has decided. */
export const linkReviewRepository = (db: Database) => {
  const waiting = (verdicts: readonly Verdict[] | undefined) => sql`
    l.score < ${CERTAIN} and ${undecided} and ${bothSeen('l')}
    and ${verdicts === undefined ? sql`true` : sql`l.verdict = any(${[...verdicts]}::text[])`}`;

  return {
    /**
     * Part of the queue: the surest first, among equals the pair received last.
     *
     * @param verdicts - only these; absent: all
     * @param part - `page` from 1, `size` pairs each
     */
    async list(
      verdicts: readonly Verdict[] | undefined,
      part: { page: number; size: number },
      viewer: Viewer,
    ): Promise<{ total: number; pairs: PairToReview[] }> {
      const known = sql`with ${keptBack(viewer)}, ${newestDecisions}`;
      const counted = await sql<{ total: number }>`
        ${known} select count(*)::int as total from links l where ${waiting(verdicts)}`.execute(db);
      const { rows } = await sql<Row>`
        ${known} select l.from_id, l.to_id, l.verdict, l.score, l.evidence
        from links l join documents a on a.id = l.from_id join documents b on b.id = l.to_id
        where ${waiting(verdicts)}
        order by l.score desc, greatest(a.received_at, b.received_at) desc, l.from_id, l.to_id
        limit ${part.size} offset ${(part.page - 1) * part.size}`.execute(db);
      const documents = await summariesOf(
        db,
        rows.flatMap((row) => [row.from_id, row.to_id]),
        viewer,
      );
      const pairs = rows.flatMap(({ from_id, to_id, ...row }) => {
        const [from, to] = [documents.get(from_id), documents.get(to_id)];
        return from && to ? [{ ...row, from, to }] : [];
      });
      return { total: counted.rows[0]?.total ?? 0, pairs };
    },
  };
};
