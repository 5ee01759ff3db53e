import type { Pair, Tolerated, Truth } from './world/truth.ts';
import type { Read } from './copy.ts';

/** What of a truth is needed to score links: who wrote what about which matter. */
export type TruthOfLinks = Pick<Truth, 'type' | 'kind' | 'matter' | 'persons' | 'complainants'>;

/** Documents with what is true between them, however they were made. */
export interface Labelled {
  readonly name: string;
  readonly documents: readonly (Read & { readonly truth: TruthOfLinks })[];
  readonly pairs: readonly Pair[];
  readonly tolerated: readonly Tolerated[];
  /** Name of each person, as in the truth's `persons`. */
  readonly names: ReadonlyMap<string, string>;
}
