/** What two documents are compared at; the address of the comparison says all of it. */
export interface Compared {
  /** Pages looked at, 1 for the first; `null`: where the chosen reason stands, or where most agrees. */
  readonly page: number | null;
  readonly otherPage: number | null;
  /** Which reason is looked at, from 1. */
  readonly reason: number | null;
}

/** What an address says of a comparison. */
export const readCompared = (params: URLSearchParams): Compared => ({
  page: positive(params.get('trang')),
  otherPage: positive(params.get('trang-kia')),
  reason: positive(params.get('ly-do')),
});

/** The address of the comparison of two documents. */
export function comparisonHref(id: string, other: string, compared: Partial<Compared> = {}): string {
  const params = new URLSearchParams();
  if (compared.page) params.set('trang', String(compared.page));
  if (compared.otherPage) params.set('trang-kia', String(compared.otherPage));
  if (compared.reason) params.set('ly-do', String(compared.reason));
  return `/van-ban/${id}/doi-chieu/${other}${params.size > 0 ? `?${params.toString()}` : ''}`;
}

function positive(text: string | null): number | null {
  const value = Number(text ?? '');
  return Number.isInteger(value) && value > 0 ? value : null;
}
