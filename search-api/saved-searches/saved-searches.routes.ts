import type { SavedSearch } from '../../archive/saved-searches.ts';
import { presentDocument } from '../documents/presenter.ts';
import { createRouter } from '../http/router.ts';
import type { Services } from '../services.ts';
import {
  addSavedSearch,
  changeSavedSearch,
  getNewDocuments,
  listSavedSearches,
  removeSavedSearch,
  setSeen,
} from './saved-searches.definitions.ts';
import type { SavedSearchJson } from './saved-searches.schemas.ts';

const present = (search: SavedSearch): SavedSearchJson => ({
  ...search,
  createdAt: search.createdAt.toISOString(),
});

/** Searches kept under names, and what is new to them. */
export const savedSearchesRoutes = ({
  archive: { savedSearches, documents },
  sendsMail,
}: Pick<Services, 'archive' | 'sendsMail'>) =>
  createRouter()
    .openapi(listSavedSearches, async (c) => {
      const searches = (await savedSearches.list(c.var.viewer)).map(present);
      return c.json({ mail: sendsMail === true, searches }, 200);
    })
    .openapi(addSavedSearch, async (c) =>
      c.json(present(await savedSearches.add(c.req.valid('json'), c.var.viewer)), 201),
    )
    .openapi(changeSavedSearch, async (c) => {
      const { id } = c.req.valid('param');
      return c.json(present(await savedSearches.change(id, c.req.valid('json'), c.var.viewer)), 200);
    })
    .openapi(removeSavedSearch, async (c) => {
      await savedSearches.remove(c.req.valid('param').id, c.var.viewer);
      return c.body(null, 204);
    })
    .openapi(getNewDocuments, async (c) => {
      const { id } = c.req.valid('param');
      const ids = await savedSearches.unseen(id, c.var.viewer);
      const part = { page: 1, size: Math.max(ids.length, 1) };
      const found = await documents.list({ ids }, part, c.var.viewer);
      return c.json({ total: found.total, documents: found.documents.map(presentDocument) }, 200);
    })
    .openapi(setSeen, async (c) => {
      const { id } = c.req.valid('param');
      await savedSearches.seen(id, c.req.valid('json').ids, c.var.viewer);
      return c.json(present(await savedSearches.get(id, c.var.viewer)), 200);
    });
