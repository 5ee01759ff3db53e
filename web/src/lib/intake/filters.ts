import type { DocumentQuery, DocumentSet } from '../api.ts';

/** Which documents of the archive the intake page lists, by the name that stands in its address. */
export const FILTERS = {
  'tat-ca': { words: 'Tất cả', query: {}, set: null },
  'tra-cuu-duoc': { words: 'Đã tra cứu được', query: { state: 'indexed' }, set: { state: 'indexed' } },
  'chua-doc-duoc': { words: 'Chưa đọc được', query: { state: 'failed' }, set: { state: 'failed' } },
  'doc-chua-ro': {
    words: 'Có trang đọc chưa rõ',
    query: { needsLook: 'true' },
    set: { needsLook: true },
  },
} as const satisfies Record<string, Filter>;

interface Filter {
  readonly words: string;
  readonly query: DocumentQuery;
  /** The same documents, as the API reads them again; `null` where that is not offered. */
  readonly set: DocumentSet | null;
}

/** Name of a filter. */
export type FilterName = keyof typeof FILTERS;

/** Documents in a part of the list. */
export const LIST_SIZE = 20;

/** What the address of the intake page says of the list: which filter, and which part of it, from 1. */
export function readList(params: URLSearchParams): { filter: FilterName; part: number } {
  const name = params.get('loc') ?? '';
  const part = Number(params.get('phan') ?? '1');
  return {
    filter: isFilter(name) ? name : 'tat-ca',
    part: Number.isInteger(part) && part >= 1 && part <= 10_000 ? part : 1,
  };
}

/** The address of a part of the list. */
export function listHref(filter: FilterName, part = 1): string {
  const params = new URLSearchParams();
  if (filter !== 'tat-ca') params.set('loc', filter);
  if (part > 1) params.set('phan', String(part));
  return `/nhap${params.size > 0 ? `?${params.toString()}` : ''}#kho`;
}

const isFilter = (name: string): name is FilterName => Object.hasOwn(FILTERS, name);
