import { answer, connect } from '../api.ts';
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
