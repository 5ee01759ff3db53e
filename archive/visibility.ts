import { sql, type RawBuilder } from 'kysely';
import { maySeeSecrets, type Viewer } from '../model/viewer.ts';

/**
 * The condition on `documents` (named or aliased `d`) that every read for a person carries:
 * without clearance a secret document does not exist, and with clearance nothing that stands in for one.
 */
export const visibleTo = (viewer: Viewer): RawBuilder<boolean> =>
  maySeeSecrets(viewer) ? sql<boolean>`not d.stand_in` : sql<boolean>`d.secret is not true`;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether the text can be the id of anything in the archive. */
export const isId = (text: string): boolean => UUID.test(text);
