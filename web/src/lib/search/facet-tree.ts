import type { SearchAnswer } from '../api.ts';
import { LEVEL } from '../search-address.ts';

/** One value of a facet, as the API counts it. */
export type FacetValue = SearchAnswer['facets']['type'][number];

/** A value with those of the level below it. */
export interface FacetNode extends FacetValue {
  /** Its own part of the path. */
  readonly name: string;
  readonly below: readonly FacetNode[];
}

/** Values that are paths as a tree, in their order; a level that was not counted stands there without a count. */
export function treeOf(values: readonly FacetValue[]): readonly FacetNode[] {
  const known = new Map(values.map((value) => [value.value, value]));
  const all = values.flatMap(({ value }) => levelsOf(value));
  const children = new Map<string, string[]>();
  for (const path of new Set(all)) {
    const parent = path.includes(LEVEL) ? path.slice(0, path.lastIndexOf(LEVEL)) : '';
    children.set(parent, [...(children.get(parent) ?? []), path]);
  }
  const nodes = (parent: string): FacetNode[] =>
    (children.get(parent) ?? []).map((path) => ({
      ...(known.get(path) ?? { value: path, count: 0, selected: false, excluded: false }),
      name: path.slice(parent === '' ? 0 : parent.length + LEVEL.length),
      below: nodes(path),
    }));
  return nodes('');
}

const levelsOf = (path: string): string[] => {
  const parts = path.split(LEVEL);
  return parts.map((_, at) => parts.slice(0, at + 1).join(LEVEL));
};

/** Whether anything below a node is chosen or left out. */
export const isInUse = ({ below }: FacetNode): boolean =>
  below.some((node) => node.selected || node.excluded || isInUse(node));
