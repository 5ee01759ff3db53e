import type { ListKind } from '../lists/list-address.ts';

/** Orders of the list of those who petition again and again. */
type Sort = 'petitions' | 'matters' | 'latest';

/** What the list can be narrowed by. */
export type PeopleFacet = 'district' | 'commune' | 'addressee' | 'year';

/** The list of those who petition again and again. */
export const PEOPLE: ListKind<PeopleFacet, Sort> = {
  path: '/nguoi-gui-don',
  facets: ['district', 'commune', 'addressee', 'year'],
  sorts: { petitions: 'Nhiều đơn trước', matters: 'Nhiều vụ việc trước', latest: 'Đơn mới trước' },
  usualMin: 2,
};

/** The address of a person's page. */
export const personHref = (person: string): string => `${PEOPLE.path}/${person}`;
