import type { Client } from '@elastic/elasticsearch';
import type { Viewer } from '../../model/viewer.ts';
import type { AlikeJson } from '../alike/alike.definitions.ts';
import { findAlike } from '../alike/find-alike.ts';
import { findChanges, type Changeable, type ChangedBy } from '../precedents/find-changes.ts';
import { findPrecedentsOf, type PrecedentsRequest } from '../precedents/find-precedents.ts';
import type { FoundPrecedent } from '../precedents/precedent.ts';
import { searchPrecedents, type FoundPrecedents } from '../precedents/search-precedents.ts';
import { explain } from '../query/faults.ts';
import { didYouMean } from './did-you-mean.ts';
import { createEngine, type Engine, type Withheld } from './engine.ts';
import { countDocuments, MONTHS } from './count-documents.ts';
import { readFacets, readYears } from './facet-counts.ts';
import { findAll, type FoundAll } from './find-all.ts';
import { findAmong } from './find-among.ts';
import { findDocuments } from './find-documents.ts';
import type { Facet, FacetValue } from './facets.ts';
import { facetValues } from './facet-values.ts';
import { findBestPages, findPagesOf } from './find-pages.ts';
import { soughtBy } from './highlight.ts';
import { toHit } from './hit.ts';
import { readMonths } from './months.ts';
import { placesWorthShowing } from './places.ts';
import { readQuestion } from './question.ts';
import { reachOf } from './reach.ts';
import type { SearchAnswer, SearchRequest, Suggestions } from './search.schemas.ts';
import { suggest } from './suggest.ts';
import { withWordsMeant } from './words-meant.ts';
import type { Reach } from './text.ts';

/** A place in a page's text where the query was found. */
export interface PageHit {
  /** 1 for the first page. */
  readonly page: number;
  /** Range in the page's text, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Everything that is asked of the index on behalf of a person. */
export interface Search {
  /**
   * Documents that answer a request, with facets and the best pages of each.
   *
   * @throws Problem `search-unavailable`
   */
  find(viewer: Viewer, request: SearchRequest): Promise<SearchAnswer>;
  /**
   * Everything that answers a request, in order, its `page` and `size` left aside.
   *
   * @param ids - only these, whether they answer or not; absent: all
   * @throws Problem `search-unavailable`
   */
  all(viewer: Viewer, request: SearchRequest, ids?: readonly string[]): Promise<FoundAll>;
  /**
   * Which of a few documents, at most 1,000, answer a request with every word of it.
   *
   * @throws Problem `search-unavailable`
   */
  among(viewer: Viewer, request: SearchRequest, ids: readonly string[]): Promise<readonly string[]>;
  /**
   * Values of one facet for a search, those whose name has a text in it: at most a hundred.
   *
   * @throws Problem `search-unavailable`
   */
  values(
    viewer: Viewer,
    request: SearchRequest,
    which: { readonly facet: Facet; readonly contains: string },
  ): Promise<readonly FacetValue[]>;
  /**
   * What may be meant by the beginning of a query: at most ten, best first.
   *
   * @throws Problem `search-unavailable`
   */
  suggest(viewer: Viewer, beginning: string): Promise<Suggestions>;
  /**
   * Where a query stands in one document, in reading order; empty for a document that the viewer
   * may not see. Looks at the first 500 pages that have anything of it.
   *
   * @throws Problem `search-unavailable`
   */
  places(viewer: Viewer, documentId: string, q: string): Promise<readonly PageHit[]>;
  /**
   * Documents like one document, best first: at most ten; none for one that the viewer may not see.
   *
   * @throws Problem `search-unavailable`
   */
  alike(viewer: Viewer, documentId: string): Promise<AlikeJson>;
  /**
   * Documents that conclude matters like that of one document, best first; none for one that the viewer
   * may not see.
   *
   * @throws Problem `search-unavailable`
   */
  precedentsOf(viewer: Viewer, documentId: string, request: PrecedentsRequest): Promise<FoundPrecedent[]>;
  /**
   * Documents that conclude a matter, among those that answer a request.
   *
   * @throws Problem `search-unavailable`
   */
  precedents(viewer: Viewer, request: SearchRequest): Promise<FoundPrecedents>;
  /**
   * Which later documents change each of a few.
   *
   * @returns by the id of the earlier document
   * @throws Problem `search-unavailable`
   */
  changesOf(
    viewer: Viewer,
    earlier: readonly Changeable[],
  ): Promise<ReadonlyMap<string, readonly ChangedBy[]>>;
}

/**
 * Search over the indices of a prefix.
 *
 * @param options.withheld - see {@link createEngine}; without it what the index says counts alone
 *
 * @example
 * const search = createSearch({ client: new Client({ node: elasticsearchUrl }), prefix: 'trahoso' });
 * const { total, hits } = await search.find(viewer, searchQuery.parse({ q: 'thu hồi đất' }));
 */
export function createSearch({
  client,
  prefix,
  withheld = () => Promise.resolve([]),
}: {
  readonly client: Client;
  readonly prefix: string;
  readonly withheld?: Withheld;
}): Search {
  const engine = createEngine(client, prefix, withheld);
  return {
    find: (viewer, request) => find(createEngine(client, prefix, once(withheld)), viewer, request),
    all: (viewer, request, ids) => findAll(engine, viewer, request, ids),
    among: (viewer, request, ids) => findAmong(engine, viewer, request, ids),
    values: (viewer, request, which) => facetValues(engine, viewer, request, which),
    suggest: (viewer, beginning) => suggest(engine, viewer, beginning),
    places: (viewer, documentId, q) => places(engine, viewer, documentId, q),
    alike: (viewer, documentId) => findAlike(engine, viewer, documentId),
    precedentsOf: (viewer, documentId, request) => findPrecedentsOf(engine, viewer, documentId, request),
    precedents: (viewer, request) => searchPrecedents(engine, viewer, request),
    changesOf: (viewer, earlier) => findChanges(engine, viewer, earlier),
  };
}

/** One answer of a person rests on one state of the archive, and asks for it once. */
function once(withheld: Withheld): Withheld {
  let asked: ReturnType<Withheld> | undefined;
  return () => (asked ??= withheld());
}

async function find(engine: Engine, viewer: Viewer, request: SearchRequest): Promise<SearchAnswer> {
  const begun = performance.now();
  const question = readQuestion(request.q);
  const ask = (reach: Reach) =>
    Promise.all([
      findDocuments(engine, viewer, request, question, reach),
      countDocuments(engine, viewer, request, question, reach),
    ]);
  const [strict, words] = await Promise.all([
    ask('every'),
    withWordsMeant(engine, viewer, request.q, question),
  ]);
  const [, strictly] = strict;
  // Whether to widen is a matter of the words, not of what the user narrowed the hits by.
  const reach = reachOf(request, question, strictly.unfiltered);
  const [found, counted] = reach === 'most' ? await ask('most') : strict;
  const none = question.tree !== null && strictly.unfiltered === 0;
  const meant = words ?? (none ? await didYouMean(engine, viewer, request.q) : undefined);
  const asked = { question, sought: soughtBy(question) };
  const ids = found.hits.map(({ _id }) => String(_id));
  const pages = await findBestPages(engine, viewer, ids, question);
  return {
    total: counted.total,
    everyWord: strictly.total,
    tookMs: Math.round(performance.now() - begun),
    relaxed: none && counted.unfiltered > 0,
    partial: found.partial || counted.partial,
    hits: found.hits.map((hit) => toHit(hit, pages.get(String(hit._id)) ?? [], asked, found.bestScore)),
    facets: readFacets(counted.counts, request),
    years: readYears(counted.counts),
    months: readMonths(counted.counts[MONTHS]),
    faults: question.faults.map((fault) => ({ ...fault, message: explain(fault, request.q) })),
    ...(meant !== undefined && { didYouMean: meant }),
  };
}

async function places(
  engine: Engine,
  viewer: Viewer,
  documentId: string,
  q: string,
): Promise<readonly PageHit[]> {
  const question = readQuestion(q);
  const pages = await findPagesOf(engine, viewer, documentId, question);
  const ranges = placesWorthShowing(pages, question);
  return pages.flatMap(({ number }, i) => (ranges[i] ?? []).map((range) => ({ page: number, ...range })));
}
