import { sql } from 'kysely';
import type { Viewer } from '../model/viewer.ts';
import { allLetters } from './all-letters.ts';
import { countAll, counts, petitionsOf, type Counting } from './counted.ts';
import type { Database } from './database.ts';

/** How far apart places are told. */
export type PlaceLevel = 'district' | 'commune';

/** A place with its petitions over the years. */
export interface CountedPlace {
  readonly name: string;
  /** Copies not twice. */
  readonly petitions: number;
  readonly matters: number;
  /** Oldest first; years without a petition are left out. */
  readonly years: readonly { readonly year: number; readonly count: number }[];
}

/** Places given at most; Vietnam has some 3,300 communes since July 2025, and had about 700 districts before. */
const MOST = 5000;

/** Where petitions come from. */
export const placesRepository = (db: Database) => ({
  /**
   * Places by number of petitions, of all matters that the filters leave, however few petitions a matter has.
   *
   * @param asked - its `minPetitions`, `sort` and part are of lists of matters, and say nothing here
   */
  async list(level: PlaceLevel, asked: Counting, viewer: Viewer): Promise<CountedPlace[]> {
    const all = { ...asked, minPetitions: 1 };
    return countAll(
      db,
      sql<CountedPlace>`
        with ${allLetters(viewer)}, ${petitionsOf(all, 'matters', viewer)},
        placed as materialized (
          select m.${sql.ref(level)} as name, m.year::int as year, m.id from mine m
          where m.${sql.ref(level)} is not null and ${counts(all)})
        select p.name, sum(p.n)::int as petitions,
               (select count(distinct o.id)::int from placed o where o.name = p.name) as matters,
               json_agg(json_build_object('year', p.year, 'count', p.n) order by p.year) as years
        from (select name, year, count(*)::int as n from placed group by 1, 2) p
        group by p.name order by 2 desc, 1 limit ${sql.lit(MOST)}`,
    );
  },
});
