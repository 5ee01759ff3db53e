import type { LinkStatus, Verdict } from '../../../../model/link.ts';

/** What a person can decide about a pair, as a form sends it. */
export const DECISIONS = {
  new: 'Vào sổ đơn mới',
  duplicate: 'Ghép là đơn trùng',
  repeat: 'Ghép là đơn gửi nhiều lần',
  confirmed: 'Đúng',
  rejected: 'Không phải',
  open: 'Lấy lại ý kiến',
} as const;

/** Name of a decision. */
export type Decision = keyof typeof DECISIONS;

/** Keys that decide about the pair that is looked at. */
export const DECIDING_KEYS: Readonly<Record<string, Decision>> = {
  d: 'confirmed',
  k: 'rejected',
  t: 'duplicate',
  l: 'repeat',
};

/** The key of a decision; `undefined` when it has none. */
export const keyOf = (decision: Decision): string | undefined =>
  Object.entries(DECIDING_KEYS).find(([, decided]) => decided === decision)?.[0];

/** What was done, for the person who did it. */
export const DONE: Readonly<Record<Decision, string>> = {
  new: 'Đã vào sổ là đơn mới.',
  duplicate: 'Đã ghép là đơn trùng.',
  repeat: 'Đã ghép là đơn gửi nhiều lần.',
  confirmed: 'Đã xác nhận là đúng.',
  rejected: 'Đã ghi: không phải.',
  open: 'Đã lấy lại ý kiến.',
};

/** One request to the API. */
interface Request {
  /** Below `/api`. */
  readonly path: string;
  readonly method: 'PUT' | 'DELETE';
  readonly body?: unknown;
}

/**
 * What the API is asked for a decision about a pair.
 *
 * @param verdict - as which a link is confirmed that was not found; as found when absent
 */
export function requestOf(
  decision: Decision,
  { id, other }: { readonly id: string; readonly other: string },
  { verdict, reason }: { readonly verdict?: Verdict | undefined; readonly reason: string },
): Request {
  const link = `/documents/${id}/related/${other}`;
  const registration = `/documents/${id}/registration`;
  const why = reason === '' ? {} : { reason };
  switch (decision) {
    case 'new':
      return { path: registration, method: 'PUT', body: { as: 'new', ...why } };
    case 'duplicate':
    case 'repeat':
      return { path: registration, method: 'PUT', body: { as: decision, of: other, ...why } };
    case 'open':
      return { path: link, method: 'DELETE', body: why };
    case 'confirmed':
    case 'rejected':
      return { path: link, method: 'PUT', body: { status: decision, ...(verdict && { verdict }), ...why } };
  }
}

/** Whether a text names a decision. */
export const isDecision = (name: string): name is Decision => Object.hasOwn(DECISIONS, name);

/**
 * What can be decided about a link from where it stands, the most likely first.
 *
 * @param isComing - this is a petition, and it came in after the other: only then is it this one that
 * is registered as a copy or a repeat
 */
export function choicesFor(
  { verdict, status }: { readonly verdict: Verdict; readonly status: LinkStatus },
  isComing: boolean,
): { readonly choices: readonly Decision[]; readonly primary?: Decision } {
  if (status !== 'candidate') return { choices: ['open'] };
  if (!isComing || verdict === 'answers' || verdict === 'cites')
    return { choices: ['confirmed', 'rejected'], primary: 'confirmed' };
  if (verdict === 'same_matter' || verdict === 'same_person')
    return { choices: ['confirmed', 'new', 'duplicate', 'repeat', 'rejected'], primary: 'confirmed' };
  const likely = verdict === 'repeat' ? 'repeat' : 'duplicate';
  const other = verdict === 'repeat' ? 'duplicate' : 'repeat';
  return { choices: [likely, other, 'new', 'rejected'], primary: likely };
}

/**
 * What can be decided about a pair of the queue, which asks of this pair alone: to register a petition as new says nothing of
 * the pair, and would leave it where it is.
 */
export function choicesInQueue(
  link: { readonly verdict: Verdict; readonly status: LinkStatus },
  isComing: boolean,
): ReturnType<typeof choicesFor> {
  const { choices, ...rest } = choicesFor(link, isComing);
  return { ...rest, choices: choices.filter((decision) => decision !== 'new') };
}

/** Whether a document is a petition that came in after another document. */
export const isComingAfter = (
  { type, receivedAt }: { readonly type: string | null | undefined; readonly receivedAt: string },
  other: { readonly receivedAt: string },
): boolean => type === 'đơn' && receivedAt >= other.receivedAt;
