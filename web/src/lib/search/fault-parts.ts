/** A stretch of a query that is faulty throughout, or not at all. */
export interface Part {
  readonly text: string;
  readonly start: number;
  readonly faulty: boolean;
}

/** Cuts a query where faults begin and end; faults may overlap. */
export function partsByFault(
  q: string,
  faults: readonly { readonly start: number; readonly end: number }[],
): Part[] {
  const cuts = [...new Set([0, q.length, ...faults.flatMap(({ start, end }) => [start, end])])]
    .filter((cut) => cut <= q.length)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => ({
    text: q.slice(start, cuts[i + 1]),
    start,
    faulty: faults.some((fault) => fault.start <= start && start < fault.end),
  }));
}
