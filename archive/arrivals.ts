import { sql } from 'kysely';
import type { DocumentState, Failure } from '../model/document.ts';
import { Problem } from '../problems/problem.ts';
import type { Database } from './database.ts';
import { isId } from './visibility.ts';

/** The four ways in. */
export type Way = 'web' | 'api' | 'cli' | 'folder';

/** What became of the files of one sending. `received` = `working` + `indexed` + `failed`. */
export interface ReceiptCounts {
  /** Files taken in, those already known among them. */
  readonly received: number;
  /** Of these, files whose bytes the archive already had. */
  readonly duplicates: number;
  readonly working: number;
  readonly indexed: number;
  readonly failed: number;
  readonly failures: readonly ReceiptFailure[];
}

/** One file that could not be read. */
export interface ReceiptFailure extends Failure {
  readonly fileName: string;
}

/** Where the document of an arrival stands. */
export interface ArrivalOutcome {
  readonly arrivalId: string;
  readonly state: DocumentState;
  readonly failure: Failure | null;
}

/** Arrivals `a` of documents `d` with their state `s`: under way until search knows the document as it is. */
const arrivalsWithState = sql`
  arrivals a join documents d on d.id = a.document_id
  cross join lateral (
    select case when d.state = 'indexed' and d.version > d.indexed_version then 'reading' else d.state end as state
  ) s`;

/** Arrivals of files. Whoever holds a receipt sent the files, so it tells only of them. */
export const arrivalsRepository = (db: Database) => ({
  /**
   * Counts for one sending.
   *
   * @throws Problem `not-found`
   */
  async receipt(receiptId: string): Promise<ReceiptCounts> {
    if (!isId(receiptId)) throw new Problem('not-found');
    const { rows } = await sql<ReceiptCounts>`
      select count(*)::int as received,
             count(*) filter (where a.duplicate)::int as duplicates,
             count(*) filter (where s.state in ('received', 'reading'))::int as working,
             count(*) filter (where s.state = 'indexed')::int as indexed,
             count(*) filter (where s.state = 'failed')::int as failed,
             coalesce(jsonb_agg(jsonb_build_object('fileName', a.file_name) || d.failure)
                      filter (where s.state = 'failed'), '[]') as failures
      from ${arrivalsWithState} where a.receipt_id = ${receiptId}
    `.execute(db);
    const [counts] = rows;
    if (counts === undefined || counts.received === 0) throw new Problem('not-found');
    return counts;
  },

  /** For the watched folder: where the documents of its arrivals stand. Unknown arrivals are left out. */
  async outcomes(arrivalIds: readonly string[]): Promise<ArrivalOutcome[]> {
    const { rows } = await sql<ArrivalOutcome>`
      select a.id as "arrivalId", s.state, case s.state when 'failed' then d.failure end as failure
      from ${arrivalsWithState} where a.id = any(${arrivalIds}::uuid[])
    `.execute(db);
    return rows;
  },
});
