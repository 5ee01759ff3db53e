import type { ListKind } from '../lists/list-address.ts';

/** Orders of the list of matters. */
export type MattersSort = 'petitions' | 'people' | 'latest';

/** What the list can be narrowed by. */
export type MattersFacet = 'district' | 'commune' | 'kind' | 'year';

/** Matters by number of petitions. */
export const MATTERS: ListKind<MattersFacet, MattersSort> = {
  path: '/diem-nong',
  facets: ['district', 'commune', 'kind', 'year'],
  sorts: { petitions: 'Nhiều đơn trước', people: 'Nhiều người gửi trước', latest: 'Đơn mới trước' },
  usualMin: 2,
};

/** The address of a matter's page. */
export const matterHref = (matter: string): string => `/vu-viec/${matter}`;
