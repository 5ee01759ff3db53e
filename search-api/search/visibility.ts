import type { estypes } from '@elastic/elasticsearch';
import { maySeeSecrets, type Viewer } from '../../model/viewer.ts';

declare const forViewer: unique symbol;

/**
 * A query that finds only what its viewer may see. Made by {@link visibleTo} alone, and the only
 * kind that `engine.ts` sends: a query without a viewer does not compile.
 */
export type VisibleQuery = estypes.QueryDslQueryContainer & { readonly [forViewer]: true };

/**
 * Narrows a query to what the viewer may see. Without clearance secret documents and their pages
 * do not exist (Luật Tố cáo 2018, Điều 8): not as hits, and so neither in totals, facets,
 * highlights nor suggestions, which are all made over the query.
 */
export const visibleTo = (viewer: Viewer, query: estypes.QueryDslQueryContainer): VisibleQuery =>
  ({
    bool: { must: [query], filter: maySeeSecrets(viewer) ? [] : [{ term: { secret: false } }] },
  }) as unknown as VisibleQuery;
