import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from '../model/viewer.ts';
import { CERTAIN } from './standing-links.ts';
import { audienceOf } from './visibility.ts';

/** `kept`: ids of the documents that the viewer may not see; nearly all of the archive is not among them. */
export const keptBack = (viewer: Viewer): RawBuilder<unknown> => sql`
  kept as materialized (
    select x.id from documents x
    where ${audienceOf(viewer) === 'cleared' ? sql`x.stand_in` : sql`x.secret is not false`})`;

/** `decided`: what people said last of each pair of documents. */
export const newestDecisions: RawBuilder<unknown> = sql`
  decided as materialized (
    select distinct on (least(x.from_id, x.to_id), greatest(x.from_id, x.to_id))
           x.from_id, x.to_id, x.status, x.verdict
    from link_decisions x order by least(x.from_id, x.to_id), greatest(x.from_id, x.to_id), x.id desc)`;

/** Whether nobody has decided on `links l`, or took it back. */
export const undecided: RawBuilder<unknown> = sql`
  not exists (select from decided c where c.status <> 'open'
    and least(c.from_id, c.to_id) = least(l.from_id, l.to_id)
    and greatest(c.from_id, c.to_id) = greatest(l.from_id, l.to_id))`;

/** Whether the viewer may see both ends of `x`, by `kept`. */
export const bothSeen = (x: string): RawBuilder<unknown> => sql`
  not exists (select from kept where kept.id = ${sql.ref(`${x}.from_id`)})
  and not exists (select from kept where kept.id = ${sql.ref(`${x}.to_id`)})`;

/**
 * `letters` (a, letter): of every document with copies in the archive, the name of its letter, which is
 * the smallest id that can be reached in two steps from copy to copy; `letters.ts` takes as many as there
 * are for some documents, where these are few.
 */
export const allLetters = (viewer: Viewer): RawBuilder<unknown> => sql`
  ${keptBack(viewer)}, ${newestDecisions},
  copies as materialized (
    select l.from_id, l.to_id from links l
    where l.verdict in ('duplicate', 'circulating') and l.score >= ${sql.lit(CERTAIN)}::real and ${undecided}
    union all
    select from_id, to_id from decided where status = 'confirmed' and verdict in ('duplicate', 'circulating')),
  seen as materialized (select c.* from copies c where ${bothSeen('c')}),
  edges as materialized (select from_id as a, to_id as b from seen union all select to_id, from_id from seen),
  steps as materialized (select a, least(a::text, min(b::text)) as letter from edges group by a),
  letters as materialized (
    select e.a, least(min(o.letter), min(s.letter)) as letter
    from edges e join steps s on s.a = e.a join steps o on o.a = e.b group by e.a)`;
