import { sql, type RawBuilder } from 'kysely';
import type { Evidence, LinkStatus, Verdict } from '../model/link.ts';

/** A link as it stands: found, and decided upon. */
export interface StandingLink {
  readonly from_id: string;
  readonly to_id: string;
  readonly verdict: Verdict;
  /** 1 when confirmed. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  readonly status: LinkStatus;
  readonly reason: string;
  /** Whether the reason may name what people without clearance must not know. */
  readonly cleared: boolean;
  readonly decided_at: Date | null;
}

/** A link is as good as certain from here on, 0..1; below it a person is to look at it. */
export const CERTAIN = 0.9;

/**
 * Links as they stand, of those that a condition on `x` (`from_id`, `to_id`) chooses: the same as
 * the view `standing_links`, through which PostgreSQL cannot reach an index, and the rejected ones that
 * are not found any more. To be joined with both documents as the viewer may see them.
 */
export const standingLinks = (chosen: RawBuilder<unknown>): RawBuilder<StandingLink> => sql<StandingLink>`(
  with decided as (
    select distinct on (least(x.from_id, x.to_id), greatest(x.from_id, x.to_id)) x.*
    from link_decisions x where ${chosen}
    order by least(x.from_id, x.to_id), greatest(x.from_id, x.to_id), x.id desc)
  select coalesce(case when c.status = 'confirmed' then c.from_id end, x.from_id, c.from_id) as from_id,
         coalesce(case when c.status = 'confirmed' then c.to_id end, x.to_id, c.to_id) as to_id,
         coalesce(case when c.status = 'confirmed' then c.verdict end, x.verdict, c.verdict) as verdict,
         case when c.status = 'confirmed' then 1 else coalesce(x.score, 0) end::real as score,
         coalesce(x.evidence, '[]') as evidence,
         case when c.status in ('confirmed', 'rejected') then c.status else 'candidate' end as status,
         coalesce(c.reason, '') as reason, coalesce(c.cleared, false) as cleared, c.decided_at
  from (select * from links x where ${chosen}) x
  full join decided c
    on least(x.from_id, x.to_id) = least(c.from_id, c.to_id)
   and greatest(x.from_id, x.to_id) = greatest(c.from_id, c.to_id)
  where x.from_id is not null or c.status <> 'open' and c.verdict is not null)`;
