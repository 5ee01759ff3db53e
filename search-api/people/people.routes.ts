import type { Counting } from '../../archive/counted.ts';
import { createRouter } from '../http/router.ts';
import { presentFacets } from '../matters/counting.ts';
import type { Services } from '../services.ts';
import { confirmPerson, getPerson, listPeople, mergePeople, splitPerson } from './people.definitions.ts';
import type { PeopleRequest } from './people.schemas.ts';
import { presentPerson, presentPersonDetail } from './presenter.ts';

const countingOf = ({ sort, year, district, commune, addressee, ...same }: PeopleRequest): Counting => ({
  ...same,
  selected: { year, district, commune, addressee },
  sort: sort === 'matters' ? 'others' : sort,
});

/** Those who petition, and who of them are one. */
export const peopleRoutes = ({ archive: { people } }: Pick<Services, 'archive'>) =>
  createRouter()
    .openapi(listPeople, async (c) => {
      const asked = countingOf(c.req.valid('query'));
      const found = await people.list(asked, c.var.viewer);
      const facets = presentFacets(found.facets, asked.selected);
      return c.json({ total: found.total, people: found.people.map(presentPerson), facets }, 200);
    })
    .openapi(getPerson, async (c) =>
      c.json(presentPersonDetail(await people.get(c.req.valid('param').id, c.var.viewer)), 200),
    )
    .openapi(mergePeople, async (c) => {
      const { other, reason } = c.req.valid('json');
      const found = await people.merge(c.req.valid('param').id, other, reason, c.var.viewer);
      return c.json({ people: found.map(presentPersonDetail) }, 200);
    })
    .openapi(splitPerson, async (c) => {
      const { documents, reason } = c.req.valid('json');
      const found = await people.split(c.req.valid('param').id, documents, reason, c.var.viewer);
      return c.json({ people: found.map(presentPersonDetail) }, 200);
    })
    .openapi(confirmPerson, async (c) => {
      const { documents, reason } = c.req.valid('json');
      const found = await people.confirm(c.req.valid('param').id, documents, reason, c.var.viewer);
      return c.json({ people: found.map(presentPersonDetail) }, 200);
    });
