import { createRouter } from '../http/router.ts';
import { countingOf } from '../matters/counting.ts';
import type { Services } from '../services.ts';
import { exportPlaces, listPlaces } from './places.definitions.ts';
import { exportOfPlaces } from './places-export.ts';
import type { PlacesRequest } from './places.schemas.ts';

/** Where petitions come from. */
export const placesRoutes = ({ archive: { places } }: Pick<Services, 'archive'>) => {
  const asked = (filters: PlacesRequest) =>
    countingOf({ ...filters, minPetitions: 1, sort: 'petitions', page: 1, size: 1 });
  return createRouter()
    .openapi(listPlaces, async (c) => {
      const { size, ...filters } = c.req.valid('query');
      const found = await places.list(filters.level, asked(filters), c.var.viewer);
      const shown = found.slice(0, size).map(({ years, ...same }) => ({ ...same, years: [...years] }));
      return c.json({ total: found.length, places: shown }, 200);
    })
    .openapi(exportPlaces, async (c) => {
      const { format, ...filters } = c.req.valid('query');
      const found = await places.list(filters.level, asked(filters), c.var.viewer);
      return exportOfPlaces(c, found, format);
    });
};
