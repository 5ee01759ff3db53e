import { sql } from 'kysely';
import { VERDICTS, type Evidence, type LinkStatus, type Verdict } from '../model/link.ts';
import { maySeeSecrets, type Viewer } from '../model/viewer.ts';
import { Problem } from '../problems/problem.ts';
import type { ArchiveTransaction, Database } from './database.ts';
import { requireReadable } from './documents.ts';
import { takeBackRegistration } from './registration-acts.ts';
import { standingLinks, type StandingLink } from './standing-links.ts';
import {
  summariesOf,
  summaryColumns,
  toSummary,
  type DocumentSummary,
  type SummaryRow,
} from './summaries.ts';
import { readableTo } from './visibility.ts';

/** A document related to another. */
export interface RelatedDocument {
  readonly document: DocumentSummary;
  readonly verdict: Verdict;
  /** How sure, 0..1; 1 when confirmed. */
  readonly score: number;
  readonly status: LinkStatus;
  /** `to`: the document asked about answers or cites this one; `from`: the other way round. */
  readonly direction: 'to' | 'from' | 'both';
  /** Heaviest first; `from` is the document asked about. */
  readonly evidence: readonly Evidence[];
  readonly reason: string;
  readonly decidedAt: Date | null;
}

/** What a person says of two documents. */
export interface LinkDecision {
  readonly status: 'confirmed' | 'rejected';
  /** As which it is confirmed; absent: as found. */
  readonly verdict?: Verdict | undefined;
  readonly reason: string;
}

/** Most documents listed beside one. */
const MOST = 500;

const isDirected = (verdict: Verdict): boolean => verdict === 'answers' || verdict === 'cites';

const pair = (id: string, other: string) =>
  sql`(x.from_id = ${id} and x.to_id = ${other} or x.from_id = ${other} and x.to_id = ${id})`;

function related(id: string, row: StandingLink & SummaryRow, viewer: Viewer): RelatedDocument {
  const { verdict, score, status, evidence } = row;
  const leaves = row.from_id === id;
  return {
    document: toSummary(row),
    verdict,
    score,
    status,
    direction: !isDirected(verdict) ? 'both' : leaves ? 'to' : 'from',
    evidence: leaves ? evidence : evidence.map((one) => ({ ...one, from: one.to, to: one.from })),
    reason: row.cleared && !maySeeSecrets(viewer) ? '' : row.reason,
    decidedAt: row.decided_at,
  };
}

/** Both documents have changed for the linker, which puts persons and matters together anew. */
export async function toLinkAgain(trx: ArchiveTransaction, ids: readonly string[]): Promise<void> {
  await sql`
    update documents d set version = version + 1 from
      (select id from documents where id = any(${ids}::uuid[]) order by id for update) chosen
    where d.id = chosen.id`.execute(trx);
}

/** Related documents, for a person. What connects to a document that the viewer may not see does not exist. */
export const linksRepository = (db: Database) => {
  async function load(id: string, chosen: ReturnType<typeof pair>, viewer: Viewer) {
    const { rows } = await sql<StandingLink & SummaryRow>`
      select l.*, ${summaryColumns} from ${standingLinks(chosen)} l
      join documents d on d.id = case when l.from_id = ${id} then l.to_id else l.from_id end
      where ${readableTo(viewer)}
      order by l.status = 'rejected', array_position(${[...VERDICTS]}::text[], l.verdict), l.score desc,
               coalesce(d.facts ->> 'date', d.received_at::text) desc, d.id
      limit ${MOST}`.execute(db);
    return rows.map((row) => related(id, row, viewer));
  }

  async function requireBoth(id: string, other: string, viewer: Viewer): Promise<void> {
    if (id === other) throw new Problem('invalid-request', { detail: 'Hãy chọn hai văn bản khác nhau.' });
    await requireReadable(db, id, viewer);
    await requireReadable(db, other, viewer);
  }

  /** From the official document, where only one of the two is one; else from the one asked about. */
  async function directed(id: string, other: string, verdict: Verdict, viewer: Viewer) {
    if (!isDirected(verdict)) return id < other ? [id, other] : [other, id];
    const facts = await summariesOf(db, [id, other], viewer);
    const isPetition = (one: string) => facts.get(one)?.facts.type === 'đơn';
    return isPetition(id) && !isPetition(other) ? [other, id] : [id, other];
  }

  async function decide(
    id: string,
    other: string,
    decision: LinkDecision,
    viewer: Viewer,
    also?: (trx: ArchiveTransaction) => Promise<void>,
  ): Promise<RelatedDocument> {
    await requireBoth(id, other, viewer);
    const [found] = await load(id, pair(id, other), viewer);
    const verdict = decision.verdict ?? found?.verdict;
    if (verdict === undefined) {
      throw new Problem('invalid-request', { detail: 'Hãy chọn hai văn bản liên quan với nhau thế nào.' });
    }
    const kept = found?.verdict === verdict && isDirected(verdict);
    const asFound = found?.direction === 'from' ? [other, id] : [id, other];
    const [from, to] = kept ? asFound : await directed(id, other, verdict, viewer);
    await db.transaction().execute(async (trx) => {
      await sql`
        insert into link_decisions (from_id, to_id, status, verdict, reason, cleared)
        values (${from}, ${to}, ${decision.status}, ${verdict}, ${decision.reason}, ${maySeeSecrets(viewer)})
      `.execute(trx);
      await also?.(trx);
      const confirmed = decision.status === 'confirmed' ? verdict : null;
      await takeBackRegistration(trx, [id, other], { confirmed, reason: decision.reason }, viewer);
      await toLinkAgain(trx, [id, other]);
    });
    const [stands] = await load(id, pair(id, other), viewer);
    if (stands === undefined) throw new Problem('not-found');
    return stands;
  }

  return {
    /**
     * Documents related to one, strongest verdict first, then the surest, then the newest; rejected
     * ones last. At most 500.
     *
     * @throws Problem `not-found`, `not-yet-read`
     */
    async of(id: string, viewer: Viewer): Promise<RelatedDocument[]> {
      await requireReadable(db, id, viewer);
      return load(id, sql`(x.from_id = ${id} or x.to_id = ${id})`, viewer);
    },

    /**
     * Keeps a person's word on two documents; it outlives every rebuild, and both are linked anew.
     *
     * @param also - what is to be kept in the same transaction
     * @throws Problem `not-found`, `not-yet-read`; `invalid-request` when nothing was found and no verdict is given
     */
    decide,

    /**
     * Takes back what was said of two documents, and that one was taken in as a copy or a repeat of the
     * other; what was found counts again.
     *
     * @param also - what is to be kept in the same transaction
     * @throws Problem `not-found`, `not-yet-read`
     */
    async reopen(
      id: string,
      other: string,
      reason: string,
      viewer: Viewer,
      also?: (trx: ArchiveTransaction) => Promise<void>,
    ): Promise<void> {
      await requireBoth(id, other, viewer);
      await db.transaction().execute(async (trx) => {
        const [from, to] = id < other ? [id, other] : [other, id];
        await sql`
          insert into link_decisions (from_id, to_id, status, reason, cleared)
          select ${from}, ${to}, 'open', ${reason}, ${maySeeSecrets(viewer)}
          where exists (select from link_decisions x where ${pair(id, other)})`.execute(trx);
        await takeBackRegistration(trx, [id, other], { confirmed: null, reason }, viewer);
        await also?.(trx);
        await toLinkAgain(trx, [id, other]);
      });
    },
  };
};
