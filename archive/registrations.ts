import { sql } from 'kysely';
import type { Viewer } from '../model/viewer.ts';
import type { ArchiveTransaction, Database } from './database.ts';
import { requireReadable } from './documents.ts';
import { linksRepository } from './links.ts';
import { readableTo } from './visibility.ts';

/** How a clerk took a petition in. */
export interface Registration {
  readonly as: 'new' | 'duplicate' | 'repeat';
  /** What it is a copy or a repeat of; absent for `new`. */
  readonly of?: string;
  readonly registeredAt: Date;
}

/** How petitions are taken in, for a person. */
export const registrationsRepository = (db: Database) => {
  const links = linksRepository(db);

  async function get(id: string, viewer: Viewer): Promise<Registration | null> {
    await requireReadable(db, id, viewer);
    const { rows } = await sql<{ as: Registration['as']; of: string | null; registeredAt: Date }>`
      select r.registered_as as as, r.of_id as of, r.registered_at as "registeredAt"
      from registrations r left join documents d on d.id = r.of_id and ${readableTo(viewer)}
      where r.document_id = ${id} and (r.registered_as = 'new' or d.id is not null)`.execute(db);
    const [row] = rows;
    if (row === undefined) return null;
    const { of, ...rest } = row;
    return of === null ? rest : { ...rest, of };
  }

  return {
    /**
     * How a petition was taken in; `null` when it was not yet, also when it was as a copy or a repeat
     * of what the viewer may not see.
     *
     * @throws Problem `not-found`, `not-yet-read`
     */
    get,

    /**
     * Takes a petition in; as a copy or a repeat of another it also confirms that link.
     *
     * @throws Problem `not-found`, `not-yet-read`; `invalid-request` when it is to be a copy of itself
     */
    async set(
      id: string,
      { as, of, reason }: { as: Registration['as']; of?: string | undefined; reason: string },
      viewer: Viewer,
    ): Promise<Registration | null> {
      await requireReadable(db, id, viewer);
      const keep = async (trx: ArchiveTransaction | Database) => {
        await sql`
          insert into registrations (document_id, registered_as, of_id) values (${id}, ${as}, ${of ?? null})
          on conflict (document_id) do update
          set registered_as = excluded.registered_as, of_id = excluded.of_id, registered_at = now()
        `.execute(trx);
      };
      if (as === 'new' || of === undefined) await keep(db);
      else await links.decide(id, of, { status: 'confirmed', verdict: as, reason }, viewer, keep);
      return get(id, viewer);
    },
  };
};
