/** What stands beside, or on a phone instead of, the picture. */
export const VIEWS = {
  anh: 'Ảnh trang',
  tim: 'Chỗ tìm thấy',
  'du-kien': 'Dữ kiện',
  'lien-quan': 'Liên quan',
  chu: 'Chữ',
  giong: 'Tương tự',
  'tien-le': 'Tiền lệ',
  'lich-su': 'Lịch sử',
} as const;

/** Name of a view, as it stands in the address. */
export type View = keyof typeof VIEWS;

/** A place in a document; the address of its page says all of it. */
export interface Place {
  /** 1 for the first page; `null`: where the first hit is, or the first page. */
  readonly page: number | null;
  /** Words looked for. */
  readonly q: string;
  readonly view: View;
  /** Which of the hits, from 1; `null`: the first one on the page. */
  readonly hit: number | null;
  /** Which fact is shown on the page, as given by {@link factId}. */
  readonly fact: string;
}

/** The place that an address says. */
export function readPlace(params: URLSearchParams): Place {
  const view = params.get('xem') ?? '';
  return {
    page: positive(params.get('trang')),
    q: params.get('q')?.trim() ?? '',
    view: isView(view) ? view : 'anh',
    hit: positive(params.get('cho')),
    fact: params.get('o') ?? '',
  };
}

/** The address of a place. */
export function placeHref(id: string, place: Partial<Place>): string {
  const params = new URLSearchParams();
  if (place.page) params.set('trang', String(place.page));
  if (place.q) params.set('q', place.q);
  if (place.hit) params.set('cho', String(place.hit));
  if (place.fact) params.set('o', place.fact);
  if (place.view && place.view !== 'anh') params.set('xem', place.view);
  return `/van-ban/${id}${params.size > 0 ? `?${params.toString()}` : ''}`;
}

/** What stands beside the picture: the facts, unless something else is asked for or a hit was chosen. */
export const panelOf = ({ view, q, hit }: Place): Exclude<View, 'anh'> =>
  view !== 'anh' ? view : q !== '' && hit !== null ? 'tim' : 'du-kien';

/** One reading of a fact, as it stands in an address: `complainants.0.name`. */
export const factId = (reading: { key: string; index: number; part?: string | undefined }): string =>
  [reading.key, String(reading.index), reading.part].filter((part) => part !== undefined).join('.');

const isView = (name: string): name is View => Object.hasOwn(VIEWS, name);

function positive(text: string | null): number | null {
  const value = Number(text ?? '');
  return Number.isInteger(value) && value > 0 ? value : null;
}
