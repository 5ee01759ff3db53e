import type { Viewer } from '../model/viewer.ts';
import type { Database } from './database.ts';
import { requireReadable } from './documents.ts';
import { linksRepository } from './links.ts';
import {
  registerAs,
  registrationActs,
  type RegisteredAs,
  type RegistrationAct,
} from './registration-acts.ts';

/** How a clerk took a petition in. */
export interface Registration {
  /** The act that counts; `null`: it was not taken in, or that was taken back. */
  readonly stands: RegistrationAct | null;
  /** Every act, oldest first. */
  readonly history: readonly RegistrationAct[];
}

/** The newest act that nothing after it took back. */
const standing = (acts: readonly RegistrationAct[]): RegistrationAct | null =>
  acts.findLast(
    ({ as, of }, at) =>
      as !== null && !acts.slice(at + 1).some((later) => later.as === null && later.of === of),
  ) ?? null;

/** How petitions are taken in, for a person. */
export const registrationsRepository = (db: Database) => {
  const links = linksRepository(db);

  async function get(id: string, viewer: Viewer): Promise<Registration> {
    await requireReadable(db, id, viewer);
    const history = await registrationActs(db, id, viewer);
    return { stands: standing(history), history };
  }

  return {
    /**
     * How a petition was taken in; what was said of it and of documents that the viewer may not see was
     * not said.
     *
     * @throws Problem `not-found`, `not-yet-read`
     */
    get,

    /**
     * Takes a petition in; as a copy or a repeat of another it also confirms that link, and as new it
     * takes back the link by which it was taken in before.
     *
     * @throws Problem `not-found`, `not-yet-read`; `invalid-request` when it is to be a copy of itself
     */
    async set(
      id: string,
      { as, of = null, reason }: { as: RegisteredAs; of?: string | null | undefined; reason: string },
      viewer: Viewer,
    ): Promise<Registration> {
      const before = (await get(id, viewer)).stands?.of ?? null;
      const keep = (trx: Database) => registerAs(trx, id, { as, of, reason }, viewer);
      if (as !== 'new' && of !== null)
        await links.decide(id, of, { status: 'confirmed', verdict: as, reason }, viewer, keep);
      else if (before !== null) await links.reopen(id, before, reason, viewer, keep);
      else await keep(db);
      return get(id, viewer);
    },
  };
};
