import { sql, type RawBuilder } from 'kysely';
import type { Mention } from '../model/link.ts';
import { maySeeSecrets, type Viewer } from '../model/viewer.ts';
import type { Database } from './database.ts';
import { audienceOf, readableTo } from './visibility.ts';

/**
 * What was put together for everyone when a document in it was not yet secret may hang together by that
 * document alone. Until it is put together anew it does not exist for viewers without clearance.
 *
 * @param table - aliased as `c`
 * @param name - the column that names the cluster
 */
export const notOutdated = (
  table: 'people' | 'matters',
  name: 'person' | 'matter',
  viewer: Viewer,
): RawBuilder<boolean> =>
  maySeeSecrets(viewer)
    ? sql<boolean>`true`
    : sql<boolean>`${sql.ref(`c.${name}`)} not in (
        select k.${sql.ref(name)} from documents x join ${sql.table(table)} k on k.document_id = x.id
        where k.audience = 'everyone' and x.secret is not false)`;

/**
 * Who is the same person as a complainant, itself among them, by any of their names.
 *
 * @returns the person's id, and the mentions in documents that the viewer may see
 */
export async function mentionsOfPerson(
  db: Database,
  of: Mention,
  viewer: Viewer,
): Promise<{ readonly id: string; readonly mentions: Mention[] }> {
  const { rows } = await sql<Mention & { person: string }>`
    select c.person, c.document_id as "documentId", c.at
    from people c join documents d on d.id = c.document_id
    where c.audience = ${audienceOf(viewer)} and ${readableTo(viewer)}
      and ${notOutdated('people', 'person', viewer)}
      and c.person = (select o.person from people o where o.audience = ${audienceOf(viewer)}
                      and o.document_id = ${of.documentId} and o.at = ${of.at})
    order by c.document_id, c.at`.execute(db);
  const mentions = rows.map(({ documentId, at }) => ({ documentId, at }));
  const id = rows[0]?.person ?? `${of.documentId}.${of.at}`;
  return { id, mentions: mentions.length > 0 ? mentions : [of] };
}

/**
 * The documents of a matter, by any that belongs to it.
 *
 * @returns the matter's id, and the documents that the viewer may see
 */
export async function membersOfMatter(
  db: Database,
  of: string,
  viewer: Viewer,
): Promise<{ readonly id: string; readonly documents: readonly string[] }> {
  const { rows } = await sql<{ id: string; matter: string }>`
    select c.document_id as id, c.matter from matters c join documents d on d.id = c.document_id
    where c.audience = ${audienceOf(viewer)} and ${readableTo(viewer)}
      and ${notOutdated('matters', 'matter', viewer)}
      and c.matter = (select o.matter from matters o where o.audience = ${audienceOf(viewer)}
                      and o.document_id = ${of})`.execute(db);
  return { id: rows[0]?.matter ?? of, documents: rows.length > 0 ? rows.map(({ id }) => id) : [of] };
}
