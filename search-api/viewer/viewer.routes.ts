import { maySeeSecrets } from '../../model/viewer.ts';
import { createRouter } from '../http/router.ts';
import { getViewer } from './viewer.definitions.ts';

/** Who is asking, so that a page offers only what the API would do. */
export const viewerRoutes = () =>
  createRouter().openapi(getViewer, (c) => c.json({ maySeeSecrets: maySeeSecrets(c.var.viewer) }, 200));
