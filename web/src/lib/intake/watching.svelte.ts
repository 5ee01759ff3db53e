import { answer, connect } from '../api.ts';
import { looksLike } from '../related/words.ts';
import type { Upload } from './uploads.svelte.ts';

/** Whether the archive is still busy with what was sent. */
export const isWorking = ({ state, counts }: Upload): boolean =>
  state === 'sent' && (counts === undefined || counts.working > 0);

/** Asks how far each file has come that the archive is busy with. */
export async function askAfter(uploads: readonly Upload[]): Promise<void> {
  const api = connect();
  for (const upload of uploads.filter(isWorking)) {
    if (upload.receipt === undefined) continue;
    const counts = await answer(api.receipts[':id'].$get({ param: { id: upload.receipt } })).catch(
      () => null,
    );
    if (counts) upload.counts = counts;
  }
}

/** Whether a file was read, and it is not known yet what it is like. */
export const isBeingCompared = ({ id, duplicate, counts, like }: Upload): boolean =>
  id !== undefined && !duplicate && counts?.working === 0 && counts.failed === 0 && like === undefined;

/** Asks what the files are like that were read. */
export async function askWhatTheyAreLike(uploads: readonly Upload[]): Promise<void> {
  for (const upload of uploads.filter(isBeingCompared)) await askWhatItIsLike(upload);
}

/**
 * Asks what one file is like; nothing comes of it as long as that is not known. Once it is, a person's
 * decision is shown before linking has looked at the pair again.
 */
export async function askWhatItIsLike(upload: Upload): Promise<void> {
  if (upload.id === undefined) return;
  const route = connect().documents[':id'];
  const param = { id: upload.id };
  const document = await answer(route.$get({ param })).catch(() => null);
  if (!document || (!document.linked && upload.like === undefined)) return;
  const related = await answer(route.related.$get({ param })).catch(() => null);
  if (related) upload.like = document.facts.type === 'đơn' ? looksLike(related) : [];
}
