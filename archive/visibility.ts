import { sql, type RawBuilder } from 'kysely';
import type { Audience } from '../model/link.ts';
import { maySeeSecrets, type Viewer } from '../model/viewer.ts';

/**
 * The condition on `documents` (named or aliased `d`) that every read for a person carries:
 * without clearance a secret document does not exist, and with clearance nothing that stands in for one.
 */
export const visibleTo = (viewer: Viewer): RawBuilder<boolean> =>
  maySeeSecrets(viewer) ? sql<boolean>`not d.stand_in` : sql<boolean>`d.secret is not true`;

/**
 * The condition on `documents` (named or aliased `d`, unless said otherwise) for what stands in a
 * document, and all that follows from it: until it has been read nobody knows whether it is a
 * denunciation, so that only viewers with clearance may see it.
 *
 * @param alias - under which `documents` is joined
 */
export const readableTo = (viewer: Viewer, alias = 'd'): RawBuilder<boolean> =>
  maySeeSecrets(viewer)
    ? sql<boolean>`not ${sql.ref(`${alias}.stand_in`)}`
    : sql<boolean>`${sql.ref(`${alias}.secret`)} is false`;

/** For whom persons and matters are put together that this viewer may see. */
export const audienceOf = (viewer: Viewer): Audience => (maySeeSecrets(viewer) ? 'cleared' : 'everyone');

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether the text can be the id of anything in the archive. */
export const isId = (text: string): boolean => UUID.test(text);
