import type { Viewer } from '../../model/viewer.ts';
import type { SearchAnswer, SearchRequest, Suggestions } from './search.schemas.ts';

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
   * What may be meant by the beginning of a query: at most ten, best first.
   *
   * @throws Problem `search-unavailable`
   */
  suggest(viewer: Viewer, beginning: string): Promise<Suggestions>;
  /**
   * Where a query stands in one document, in reading order; empty for a document that the viewer
   * may not see. At most 2,000 places in the 500 best pages.
   *
   * @throws Problem `search-unavailable`
   */
  places(viewer: Viewer, documentId: string, q: string): Promise<PageHit[]>;
}
