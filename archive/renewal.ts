import { sql } from 'kysely';
import { FACTS_FORMAT } from '../model/facts.ts';
import type { PageReading } from '../model/page.ts';
import type { Database } from './database.ts';
import { record } from './history.ts';
import { storableJson } from './json.ts';
import { pageColumns, pagesWithTyped, toPageReading, type PageRow } from './page-reading.ts';
import type { Finding } from './readings.ts';

/** What newer rules find in a document's pages; `null` where they fail, and what is known stays. */
export type FindAnew = (pages: readonly PageReading[], id: string) => Finding | null;

/** Read, under earlier rules, and in no worker's hands, which would find facts itself. */
const isOutdated = sql`d.read_at is not null and d.facts_format < ${FACTS_FORMAT} and d.claimed_by is null`;

/** Finding facts anew when the rules have changed ({@link FACTS_FORMAT}). The workers' own. */
export const renewalRepository = (db: Database) => ({
  /**
   * Finds facts and secrecy anew in some documents where earlier rules found them, from the pages as they were read or typed: no
   * original is opened, and search goes on finding what it found. New rules make a document secret, but only a person, or a
   * new reading, makes it public; where a person said of which kind it is, they say nothing of secrecy.
   *
   * @returns how many were looked at; 0 when none is left
   */
  async renewFacts(find: FindAnew, limit: number): Promise<number> {
    const { rows: outdated } = await sql<{ id: string }>`
      select d.id from documents d where ${isOutdated} limit ${limit}`.execute(db);
    for (const { id } of outdated) await renew(db, id, find);
    return outdated.length;
  },
});

/** One transaction for each, so that nobody waits for more than one document. */
const renew = (db: Database, id: string, find: FindAnew): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const { rows: still } = await sql`
      select from documents d where d.id = ${id} and ${isOutdated} for update`.execute(trx);
    if (still.length === 0) return;
    const { rows } = await sql<PageRow>`
      select ${pageColumns} from ${pagesWithTyped} where p.document_id = ${id} order by p.number`.execute(
      trx,
    );
    const finding = find(rows.map(toPageReading), id);
    if (finding !== null) await keep(trx, id, finding);
    await sql`update documents set facts_format = ${FACTS_FORMAT} where id = ${id}`.execute(trx);
  });

async function keep(trx: Database, id: string, { facts, denunciation }: Finding): Promise<void> {
  const [found, readings] = [storableJson(facts.facts), storableJson(facts.readings)];
  const { rows } = await sql<{ id: string }>`
    update documents d set facts = ${found}::jsonb, fact_readings = ${readings}::jsonb,
           secret_read = s.secret_read, version = version + 1
    from (select secret_read or ${denunciation} and not exists (
            select from fact_corrections c where c.document_id = o.id and c.key = 'kind') as secret_read
          from documents o where o.id = ${id}) s
    where d.id = ${id} and (d.facts, d.fact_readings, d.secret_read)
          is distinct from (${found}::jsonb, ${readings}::jsonb, s.secret_read)
    returning d.id`.execute(trx);
  if (rows.length > 0) await record(trx, [id], 'facts-renewed');
}
