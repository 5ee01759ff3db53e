import type { ListKind, ListState } from '../lists/list-address.ts';

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

/** How far apart places are told: within one district its communes say more than the district itself. */
export const placeLevel = ({ facets }: ListState<MattersFacet, MattersSort>): 'district' | 'commune' =>
  facets.district.length === 1 ? 'commune' : 'district';

/** The address of a matter's page. */
export const matterHref = (matter: string): string => `/vu-viec/${matter}`;
