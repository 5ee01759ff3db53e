import type { Viewer } from '../../model/viewer.ts';
import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import { getLive, getStatus } from './status.definitions.ts';

const UNKNOWN = { searchable: null, total: null, working: null, failed: null, pagesToLookAt: null };

/** How the product is doing. */
export const statusRoutes = ({ archive, isSearchUp }: Services) => {
  /** Counts as this viewer may know them; unknown while the database is down. */
  async function counts(viewer: Viewer) {
    if (!(await archive.ping())) return { ...UNKNOWN, database: 'down' as const };
    const [documents, pagesToLookAt] = await Promise.all([
      archive.documents.counts(viewer),
      archive.pages.countToLookAt(viewer),
    ]);
    return { ...documents, pagesToLookAt, database: 'up' as const };
  }

  return createRouter()
    .openapi(getStatus, async (c) => {
      const [known, up] = await Promise.all([counts(c.var.viewer), isSearchUp()]);
      return c.json({ ...known, elasticsearch: up ? ('up' as const) : ('down' as const) }, 200);
    })
    .openapi(getLive, (c) => c.json({ live: true as const }, 200));
};
