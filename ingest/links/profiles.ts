import { LRUCache } from 'lru-cache';
import type { Archive } from '../../archive/archive.ts';
import type { KeptProfile } from '../../archive/linking.ts';
import { PROFILE_FORMAT, type Profile } from './profile.ts';

/** What linking knows of documents, as the archive keeps it. */
export interface Profiles {
  /**
   * Profiles of documents in the order in which they came in; none of those never profiled.
   *
   * @throws Problem `database-unavailable`
   */
  of(ids: readonly string[]): Promise<KeptProfile<Profile>[]>;
}

/**
 * Bytes of profiles remembered, about: those of one matter are looked at again and again while its letters come in. With the words
 * made ready for comparing, a profile takes some fifteen times the length of what it tells.
 */
const REMEMBERED = 192 * 2 ** 20;
const bytesOf = ({ narrative, people }: Profile): number =>
  4_000 + 1_000 * people.length + 15 * narrative.length;

/** Profiles from the archive, of which those looked at last are remembered. */
export function createProfiles({ linking }: Pick<Archive, 'linking'>): Profiles {
  const remembered = new LRUCache<string, Profile>({ maxSize: REMEMBERED, sizeCalculation: bytesOf });
  // A version of a document has one profile, whoever made it; secrecy has no version and is asked for each time.
  const nameOf = ({ id, version }: { id: string; version: number }): string => `${id} ${version}`;
  return {
    async of(ids) {
      const heads = await linking.profiled(ids, PROFILE_FORMAT);
      const known = new Map(heads.map((head) => [head.id, remembered.get(nameOf(head))]));
      const missing = heads.filter(({ id }) => known.get(id) === undefined);
      for (const one of await linking.profiles(missing.map(({ id }) => id))) {
        // Of the format asked for.
        const profile = one.profile as Profile;
        known.set(one.id, profile);
        remembered.set(nameOf(one), profile);
      }
      return heads.flatMap((head) => {
        const profile = known.get(head.id);
        return profile ? [{ ...head, profile }] : [];
      });
    },
  };
}
