import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** Which pictures of a document have come, and which will not. */
export class PicturesComing {
  /** How many are there. */
  there = $state(0);
  /** Numbers of the pages whose picture could not be had, in their order. */
  missing = $state<number[]>([]);

  /** Follows the picture of a page; one that came before the scripts did is counted too. */
  follow(page: number): Attachment<HTMLImageElement> {
    return (picture) => {
      const settle = (): void => {
        if (picture.naturalWidth > 0) this.there += 1;
        else this.missing = [...this.missing, page].sort((a, b) => a - b);
      };
      if (picture.complete) {
        // Counting must not make the attachment depend on the count.
        untrack(settle);
        return;
      }
      const listening = new AbortController();
      const { signal } = listening;
      picture.addEventListener('load', settle, { signal, once: true });
      picture.addEventListener('error', settle, { signal, once: true });
      return () => listening.abort();
    };
  }
}
