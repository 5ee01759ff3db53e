import { alikeRoutes } from './alike/alike.routes.ts';
import { comparisonRoutes } from './comparison/comparison.routes.ts';
import { DESCRIPTION } from './docs/description.ts';
import { docsRoutes } from './docs/docs.routes.ts';
import { documentsRoutes } from './documents/documents.routes.ts';
import { exportsRoutes } from './exports/exports.routes.ts';
import { factsRoutes } from './facts/facts.routes.ts';
import { hitsRoutes } from './hits/hits.routes.ts';
import { withoutEmptyParameters } from './http/emptyParameters.ts';
import { dataOnly, notCached } from './http/headers.ts';
import { notFoundHandler, onError } from './http/problems.ts';
import { requestContext } from './http/request.ts';
import { createRouter } from './http/router.ts';
import { sameSiteOnly } from './http/sameSite.ts';
import { intakeRoutes } from './intake/intake.routes.ts';
import { linkReviewRoutes } from './link-review/link-review.routes.ts';
import { mattersRoutes } from './matters/matters.routes.ts';
import { originalsRoutes } from './originals/originals.routes.ts';
import { pagesRoutes } from './pages/pages.routes.ts';
import { peopleRoutes } from './people/people.routes.ts';
import { picturesRoutes } from './pictures/pictures.routes.ts';
import { precedentsRoutes } from './precedents/precedents.routes.ts';
import { readingAgainRoutes } from './reading-again/readingAgain.routes.ts';
import { placesRoutes } from './places/places.routes.ts';
import { registrationRoutes } from './registration/registration.routes.ts';
import { relatedRoutes } from './related/related.routes.ts';
import { savedSearchesRoutes } from './saved-searches/saved-searches.routes.ts';
import { searchRoutes } from './search/search.routes.ts';
import type { Services } from './services.ts';
import { statusRoutes } from './status/status.routes.ts';
import { viewerRoutes } from './viewer/viewer.routes.ts';

/**
 * The whole API under `/api`, ready for `app.request()` or a server.
 *
 * @param services - what it stands on; nothing else is read or opened
 *
 * @example
 * const answer = await createApp(services).request('/api/status');
 */
export function createApp(services: Services) {
  const app = createRouter();
  app.use(dataOnly, notCached, requestContext(services), sameSiteOnly, withoutEmptyParameters);
  app.onError(onError).notFound(notFoundHandler);
  return app
    .route('/api', documentsRoutes(services))
    .route('/api', intakeRoutes(services))
    .route('/api', readingAgainRoutes(services))
    .route('/api', originalsRoutes(services))
    .route('/api', pagesRoutes(services))
    .route('/api', picturesRoutes(services))
    .route('/api', searchRoutes(services))
    .route('/api', exportsRoutes(services))
    .route('/api', savedSearchesRoutes(services))
    .route('/api', hitsRoutes(services))
    .route('/api', alikeRoutes(services))
    .route('/api', relatedRoutes(services))
    .route('/api', comparisonRoutes(services))
    .route('/api', placesRoutes(services))
    .route('/api', registrationRoutes(services))
    .route('/api', linkReviewRoutes(services))
    .route('/api', mattersRoutes(services))
    .route('/api', peopleRoutes(services))
    .route('/api', precedentsRoutes(services))
    .route('/api', factsRoutes(services))
    .route('/api', statusRoutes(services))
    .route('/api', viewerRoutes())
    .route('/api', docsRoutes())
    .doc31('/api/openapi.json', DESCRIPTION);
}

/**
 * The API's routes as a type: the web's client is checked against it by the compiler.
 *
 * @example
 * import { hc } from 'hono/client';
 * const client = hc<AppType>('/');
 * const answer = await client.api.documents[':id'].$get({ param: { id } });
 */
export type AppType = ReturnType<typeof createApp>;
