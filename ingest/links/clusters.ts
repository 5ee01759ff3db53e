/** Two members that belong together, and how sure that is, 0..1; what a person said counts above 1. */
export interface Bond {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/** What clusters are made of. */
export interface ClusterInput {
  /** In the order that names a cluster: its first member. */
  readonly members: readonly string[];
  readonly bonds: readonly Bond[];
  /** Pairs that a person has parted: they never meet, by whatever way. */
  readonly apart: readonly (readonly [string, string])[];
  /** Whether two members can never be one, whoever else is with them; without it all can. */
  readonly conflict?: (a: string, b: string) => boolean;
}

/**
 * Puts members together along their bonds, the surest first, unless that would bring together two that are
 * parted or in conflict (constrained single-link clustering; Davidson and Ravi, "Agglomerative Hierarchical
 * Clustering with Constraints", PKDD 2005).
 *
 * @returns for each member the first member of its cluster
 */
export function clustersOf({ members, bonds, apart, conflict }: ClusterInput): ReadonlyMap<string, string> {
  const cluster = new Map(members.map((member) => [member, [member]]));
  const parted = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  const never = (a: string, b: string): boolean => parted.has(`${a} ${b}`) || (conflict?.(a, b) ?? false);
  for (const { a, b } of bonds.toSorted((x, y) => y.score - x.score)) {
    const [one, other] = [cluster.get(a), cluster.get(b)];
    if (!one || !other || one === other) continue;
    if (one.some((x) => other.some((y) => never(x, y)))) continue;
    const merged = [...one, ...other];
    for (const member of merged) cluster.set(member, merged);
  }
  const order = new Map(members.map((member, at) => [member, at]));
  const placeOf = (member: string): number => order.get(member) ?? 0;
  const first = (all: readonly string[]): string =>
    all.reduce((best, one) => (placeOf(one) < placeOf(best) ? one : best));
  return new Map([...cluster].map(([member, all]) => [member, first(all)]));
}
