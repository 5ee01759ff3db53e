import { sql } from 'kysely';
import type { Evidence, Verdict } from '../model/link.ts';
import type { Viewer } from '../model/viewer.ts';
import type { Database } from './database.ts';
import { CERTAIN } from './standing-links.ts';
import { summariesOf, type DocumentSummary } from './summaries.ts';
import { readableTo } from './visibility.ts';

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
  const waiting = (verdicts: readonly Verdict[] | undefined, viewer: Viewer) => sql`
    from links l join documents a on a.id = l.from_id join documents b on b.id = l.to_id
    where l.score < ${CERTAIN} and ${readableTo(viewer, 'a')} and ${readableTo(viewer, 'b')}
      and ${verdicts === undefined ? sql`true` : sql`l.verdict = any(${[...verdicts]}::text[])`}
      and coalesce((
        select x.status from link_decisions x
        where least(x.from_id, x.to_id) = least(l.from_id, l.to_id)
          and greatest(x.from_id, x.to_id) = greatest(l.from_id, l.to_id)
        order by x.id desc limit 1), 'open') = 'open'`;

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
      const counted = await sql<{ total: number }>`
        select count(*)::int as total ${waiting(verdicts, viewer)}`.execute(db);
      const { rows } = await sql<Row>`
        select l.from_id, l.to_id, l.verdict, l.score, l.evidence ${waiting(verdicts, viewer)}
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
