import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { scaleLinear } from 'd3-scale';
import type { Matter, MatterDocument } from '../api.ts';

/** A document or a person, and where it is drawn. */
export interface GraphNode {
  readonly id: string;
  readonly kind: 'person' | MatterDocument['role'];
  /** What stands below it. */
  readonly name: string;
  /** What it says to who cannot see it. */
  readonly words: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
}

/** Two nodes that belong together. */
export interface GraphEdge {
  readonly key: string;
  /** `wrote`: from a person to a petition; `copy` and `repeat`: from a petition to the one before it. */
  readonly kind: 'wrote' | 'copy' | 'repeat' | 'answers' | 'cites';
  readonly from: GraphNode;
  readonly to: GraphNode;
}

/** A matter as it is drawn, in units of its own. */
export interface Graph {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** More documents than this make a drawing that nobody can read. */
export const MOST_DOCUMENTS = 60;

const HEIGHT = 440;
const ROOM = 60;
const LANES = { person: 0.12, petition: 0.5, answer: 0.86, cited: 0.86 } as const;
const TICKS = 200;

type Placed = SimulationNodeDatum & Omit<GraphNode, 'x' | 'y'> & { x: number; y: number; aim: number };

/**
 * Places a matter's documents by their day from left to right, people above, petitions in the middle,
 * official documents below; what belongs together is drawn together. The same matter always gives the
 * same drawing.
 */
export function layOut(matter: Matter): Graph {
  const shown = matter.documents.slice(0, MOST_DOCUMENTS);
  const width = Math.max(640, shown.length * 95);
  const days = shown.map(dayOf);
  const across = scaleLinear([Math.min(...days), Math.max(...days)], [ROOM, width - ROOM]);
  const documents = shown.map((document, at) => {
    const even = ROOM + ((at + 0.5) / shown.length) * (width - 2 * ROOM);
    // Days alone would heap up letters of one month, and evenly spaced ones would tell nothing of time.
    return placed(documentNode(document), (across(dayOf(document)) + 2 * even) / 3);
  });
  const ids = new Map(documents.map((node) => [node.id, node]));
  const people = matter.people
    .map((person) => ({ person, wrote: person.documents.flatMap((id) => ids.get(id) ?? []) }))
    .filter(({ wrote }) => wrote.length > 0)
    .map(({ person, wrote }) => ({ node: placed(personNode(person), mean(wrote.map(({ x }) => x))), wrote }));
  const nodes = [...people.map(({ node }) => node), ...documents];
  const edges = [
    ...people.flatMap(({ node, wrote }) => wrote.map((to) => ({ kind: 'wrote' as const, from: node, to }))),
    ...shown.flatMap((document) =>
      kinsOf(document, matter).flatMap(({ kind, from, to }) => {
        const [a, b] = [ids.get(from), ids.get(to)];
        return a && b ? [{ kind, from: a, to: b }] : [];
      }),
    ),
  ];
  settle(nodes, edges, width);
  return {
    width,
    height: HEIGHT,
    nodes,
    edges: edges.map((edge) => ({ ...edge, key: `${edge.kind} ${edge.from.id} ${edge.to.id}` })),
  };
}

/**
 * What a document is drawn together with: the letter before it, not every earlier one; what answers it;
 * what it cites. That all are of one matter goes without saying.
 */
function kinsOf(
  { id, copyOf, repeatOf, answeredBy }: MatterDocument,
  { links }: Matter,
): { readonly kind: GraphEdge['kind']; readonly from: string; readonly to: string }[] {
  const before = copyOf ?? repeatOf;
  return [
    ...(before === undefined
      ? []
      : [{ kind: copyOf ? ('copy' as const) : ('repeat' as const), from: id, to: before }]),
    ...answeredBy.map((from) => ({ kind: 'answers' as const, from, to: id })),
    ...links
      .filter(({ from, verdict, status }) => from === id && verdict === 'cites' && status !== 'rejected')
      .map(({ from, to }) => ({ kind: 'cites' as const, from, to })),
  ];
}

function settle(nodes: Placed[], edges: readonly { from: Placed; to: Placed }[], width: number): void {
  const links = edges.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(nodes)
    .force('across', forceX<Placed>((node) => node.aim).strength(0.5))
    .force('lane', forceY<Placed>((node) => LANES[node.kind] * HEIGHT).strength(0.6))
    .force('links', forceLink(links).strength(0.05))
    .force('apart', forceManyBody().strength(-60))
    .force('collide', forceCollide(42))
    .stop()
    .tick(TICKS);
  for (const node of nodes) {
    node.x = Math.round(within(node.x, ROOM, width - ROOM));
    node.y = Math.round(within(node.y, 30, HEIGHT - 40));
  }
}

const placed = (node: Omit<GraphNode, 'x' | 'y'>, x: number): Placed => ({
  ...node,
  x,
  y: LANES[node.kind] * HEIGHT,
  aim: x,
});

function documentNode({ id, title, role, date, number }: MatterDocument): Omit<GraphNode, 'x' | 'y'> {
  const written = date?.split('-').reverse().join('/') ?? 'không ngày';
  const name = role === 'petition' ? written : (number ?? written);
  return { id, kind: role, name, words: `${title}, ${written}`, href: `/van-ban/${id}` };
}

function personNode({ id, name }: Matter['people'][number]): Omit<GraphNode, 'x' | 'y'> {
  return { id, kind: 'person', name, words: `Người gửi đơn: ${name}`, href: `/nguoi-gui-don/${id}` };
}

const dayOf = ({ date, receivedAt }: MatterDocument): number => Date.parse(date ?? receivedAt);
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));
