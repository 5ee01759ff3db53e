import { VERDICTS, type Verdict } from '../../../../model/link.ts';

/** What a person looks at in the queue; the address says all of it. */
export interface ReviewState {
  /** Links of this verdict only; `null`: all. */
  readonly verdict: Verdict | null;
  /** Which pair, 1 for the first. */
  readonly at: number;
  /** The pair decided upon last, which can be taken back; `null`: none. */
  readonly last: { readonly id: string; readonly other: string } | null;
}

const PATH = '/lien-ket-cho-xem';
const PAIR = /^([0-9a-f-]{36})\.([0-9a-f-]{36})$/;

/** What an address says of the queue. */
export function readReview(params: URLSearchParams): ReviewState {
  const at = Number(params.get('thu') ?? 1);
  const [, id, other] = PAIR.exec(params.get('vua') ?? '') ?? [];
  return {
    verdict: VERDICTS.find((verdict) => verdict === params.get('loai')) ?? null,
    at: Number.isInteger(at) && at > 0 && at <= 10_000 ? at : 1,
    last: id !== undefined && other !== undefined ? { id, other } : null,
  };
}

/** The address of a place in the queue; what is not set does not stand in it. */
export function reviewHref({ verdict, at, last }: Partial<ReviewState>): string {
  const params = new URLSearchParams();
  if (verdict) params.set('loai', verdict);
  if (at && at > 1) params.set('thu', String(at));
  if (last) params.set('vua', `${last.id}.${last.other}`);
  return params.size > 0 ? `${PATH}?${params.toString()}` : PATH;
}
