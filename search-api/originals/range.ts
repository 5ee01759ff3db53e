/** Part of a file: both ends inclusive, as HTTP counts. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a `Range` header (RFC 9110, section 14).
 *
 * @param header - the header's value
 * @param size - bytes of the whole, 0 or more
 * @returns the range; `undefined` when the whole is to be sent (no range, several, or not understood);
 *   `'unsatisfiable'` when it lies outside
 */
export function parseRange(
  header: string | undefined,
  size: number,
): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!match || (!match[1] && !match[2])) return undefined;
  if (!match[1]) return within(size - Number(match[2]), size - 1, size);
  return within(Number(match[1]), match[2] ? Number(match[2]) : size - 1, size);
}

function within(start: number, end: number, size: number): ByteRange | 'unsatisfiable' | undefined {
  if (start >= size) return 'unsatisfiable';
  if (end < start) return undefined;
  return { start: Math.max(start, 0), end: Math.min(end, size - 1) };
}
