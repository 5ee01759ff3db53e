import { groupBy } from '../../vietnamese/group.ts';

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
  /** What a member is told apart by, such as the number of a card; none where nothing is known. */
  readonly marks?: ReadonlyMap<string, string>;
  /** Whether two members with such marks can never be one, whoever else is with them; without it all can. */
  readonly conflict?: (mark: string, other: string) => boolean;
}

/**
 * Puts members together along their bonds, the surest first, unless that would bring together two that are
 * parted or in conflict (constrained single-link clustering; Davidson and Ravi, "Agglomerative Hierarchical
 * Clustering with Constraints", PKDD 2005).
 *
 * @returns for each member the first member of its cluster
 */
export function clustersOf(input: ClusterInput): ReadonlyMap<string, string> {
  const { members, bonds } = input;
  const clusters = new Map(members.map((member): [string, Cluster] => [member, aloneIn(input, member)]));
  const mayMeet = meetings(input, clusters);
  for (const { a, b } of bonds.toSorted((x, y) => y.score - x.score)) {
    const [one, other] = [clusters.get(a), clusters.get(b)];
    if (!one || !other || one === other || !mayMeet(one, other)) continue;
    const [large, small] = one.members.length < other.members.length ? [other, one] : [one, other];
    for (const mark of small.marks) large.marks.add(mark);
    for (const member of small.members) {
      large.members.push(member);
      clusters.set(member, large);
    }
  }
  const names = new Map<Cluster, string>();
  for (const [member, cluster] of clusters) if (!names.has(cluster)) names.set(cluster, member);
  return new Map([...clusters].map(([member, cluster]) => [member, names.get(cluster) ?? member]));
}

/** Members put together so far; the smaller always joins the larger, so that each moves seldom. */
interface Cluster {
  readonly members: string[];
  /** Different ones only: many letters of one person bear one card. */
  readonly marks: Set<string>;
}

function aloneIn({ marks }: ClusterInput, member: string): Cluster {
  const mark = marks?.get(member);
  return { members: [member], marks: new Set(mark === undefined ? [] : [mark]) };
}

function meetings({ apart, conflict }: ClusterInput, clusters: ReadonlyMap<string, Cluster>) {
  const parted = groupBy([...apart, ...apart.map(([a, b]) => [b, a] as const)], ([member]) => member);
  return (one: Cluster, other: Cluster): boolean => {
    const [small, large] = one.members.length < other.members.length ? [one, other] : [other, one];
    if (
      small.members.some((member) =>
        (parted.get(member) ?? []).some(([, far]) => clusters.get(far) === large),
      )
    )
      return false;
    return (
      conflict === undefined ||
      ![...small.marks].some((mark) => [...large.marks].some((their) => conflict(mark, their)))
    );
  };
}
