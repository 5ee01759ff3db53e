import type { Viewer } from '../../model/viewer.ts';
import { explain } from '../query/faults.ts';
import type { Engine } from '../search/engine.ts';
import {
  facetAggregations,
  filteredTotal,
  readFacets,
  readYears,
  unfilteredTotal,
} from '../search/facet-counts.ts';
import { allBut, filtersOf } from '../search/filters.ts';
import { readQuestion, type Question } from '../search/question.ts';
import { reachOf } from '../search/reach.ts';
import type { SearchAnswer, SearchRequest } from '../search/search.schemas.ts';
import { sortOf } from '../search/sort.ts';
import { matching, textQuery, type Reach } from '../search/text.ts';
import { visibleTo } from '../search/visibility.ts';
import { standing } from './likeness.ts';
import { PRECEDENT_FIELDS, shareOf, type FoundPrecedent, type PrecedentSource } from './precedent.ts';

/** Conclusions and decisions that answer a search, with facets. */
export interface FoundPrecedents extends Pick<
  SearchAnswer,
  'total' | 'relaxed' | 'partial' | 'facets' | 'years' | 'faults'
> {
  readonly hits: readonly FoundPrecedent[];
}

/**
 * Documents that conclude a matter, among those that answer a search.
 *
 * @throws Problem `search-unavailable`
 */
export async function searchPrecedents(
  engine: Engine,
  viewer: Viewer,
  request: SearchRequest,
): Promise<FoundPrecedents> {
  const question = readQuestion(request.q);
  const strict = await ask(engine, viewer, request, question, 'every');
  const reach = reachOf(request, question, strict.unfiltered);
  const found = reach === 'most' ? await ask(engine, viewer, request, question, 'most') : strict;
  return {
    total: found.total,
    relaxed: question.tree !== null && strict.unfiltered === 0 && found.unfiltered > 0,
    partial: found.partial,
    hits: found.hits,
    facets: readFacets(found.counts, request),
    years: readYears(found.counts),
    faults: question.faults.map((fault) => ({ ...fault, message: explain(fault, request.q) })),
  };
}

const CONCLUDING = { term: { concludes: true } };

async function ask(engine: Engine, viewer: Viewer, request: SearchRequest, question: Question, reach: Reach) {
  const filters = filtersOf(request);
  const ranked = question.tree !== null;
  const [ranking, counting] = await Promise.all([
    engine.search<PrecedentSource>('documents', {
      query: visibleTo(viewer, {
        bool: {
          must: [textQuery(question, reach)],
          filter: [CONCLUDING, ...allBut(filters)],
          should: ranked ? [...standing] : [],
        },
      }),
      sort: sortOf(request.sort, ranked),
      track_scores: ranked,
      track_total_hits: false,
      from: (request.page - 1) * request.size,
      size: request.size,
      _source: [...PRECEDENT_FIELDS],
    }),
    engine.search('documents', {
      query: visibleTo(viewer, { bool: { filter: [matching(question, reach), CONCLUDING] } }),
      size: 0,
      track_total_hits: true,
      aggs: facetAggregations(filters),
    }),
  ]);
  const best = ranking.hits.max_score;
  const hits = ranking.hits.hits.flatMap(({ _source, _score }) =>
    _source ? [{ source: _source, score: best ? shareOf(_score ?? 0, best) : 1, why: [] }] : [],
  );
  const counts = counting.aggregations ?? {};
  const unfiltered = unfilteredTotal(counting);
  const partial = ranking.timed_out || counting.timed_out;
  return { total: filteredTotal(counts, unfiltered), unfiltered, hits, counts, partial };
}
