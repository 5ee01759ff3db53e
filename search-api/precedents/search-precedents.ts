import type { Viewer } from '../../model/viewer.ts';
import { explain } from '../query/faults.ts';
import type { Engine } from '../search/engine.ts';
import { facetAggregations, readFacets, readYears, unfilteredTotal } from '../search/facet-counts.ts';
import { allBut, filtersOf } from '../search/filters.ts';
import { readQuestion, type Question } from '../search/question.ts';
import { reachOf } from '../search/reach.ts';
import type { SearchAnswer, SearchRequest } from '../search/search.schemas.ts';
import { sortOf } from '../search/sort.ts';
import { textQuery, type Reach } from '../search/text.ts';
import { visibleTo } from '../search/visibility.ts';
import { standing } from './likeness.ts';
import { PRECEDENT_FIELDS, type FoundPrecedent, type PrecedentSource } from './precedent.ts';

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
  const reach = reachOf(request, question, unfilteredTotal(strict.counts));
  const found = reach === 'most' ? await ask(engine, viewer, request, question, 'most') : strict;
  return {
    total: found.total,
    relaxed:
      question.tree !== null && unfilteredTotal(strict.counts) === 0 && unfilteredTotal(found.counts) > 0,
    partial: found.partial,
    hits: found.hits,
    facets: readFacets(found.counts, request),
    years: readYears(found.counts),
    faults: question.faults.map((fault) => ({ ...fault, message: explain(fault, request.q) })),
  };
}

async function ask(engine: Engine, viewer: Viewer, request: SearchRequest, question: Question, reach: Reach) {
  const filters = filtersOf(request);
  const ranked = question.tree !== null;
  const concluding = { term: { concludes: true } };
  const answer = await engine.search<PrecedentSource>('documents', {
    query: visibleTo(viewer, {
      bool: { must: [textQuery(question, reach)], filter: [concluding], should: ranked ? [...standing] : [] },
    }),
    post_filter: { bool: { filter: allBut(filters) } },
    aggs: facetAggregations(filters),
    sort: sortOf(request.sort, ranked),
    track_scores: ranked,
    track_total_hits: true,
    from: (request.page - 1) * request.size,
    size: request.size,
    _source: [...PRECEDENT_FIELDS],
  });
  const { total, max_score: best } = answer.hits;
  const hits = answer.hits.hits.flatMap(({ _source, _score }) =>
    _source
      ? [{ source: _source, score: best ? Math.round(((_score ?? 0) / best) * 1000) / 1000 : 1, why: [] }]
      : [],
  );
  return {
    total: typeof total === 'number' ? total : (total?.value ?? 0),
    hits,
    counts: answer.aggregations ?? {},
    partial: answer.timed_out,
  };
}
