import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Archive } from '../../archive/archive.ts';
import type { Search } from '../search/search.ts';
import type { Mailer } from './mail.ts';
import { requestOf } from './request.ts';

/** What the watch works with. */
export interface WatchOptions {
  readonly watched: Archive['watchedSearches'];
  readonly search: Pick<Search, 'among'>;
  /** Without one, new documents stand in the list alone. */
  readonly mailer?: Mailer | undefined;
  readonly log: Logger;
}

/** Documents looked at with one question to the index. */
const AT_ONCE = 1000;
/** New documents wait so long at most until they stand in the list. */
const EVERY_MS = 30_000;
/** A search is silent for an hour after a message, however many documents come in. */
const PAUSE_SECONDS = 3600;

/**
 * Looks once for new documents that match watching searches, and sends the messages that are due.
 * Does nothing while another process is at it.
 *
 * @param pauseSeconds - how long a search is silent after a message
 * @throws Problem `database-unavailable`
 */
export async function watchOnce(options: WatchOptions, pauseSeconds = PAUSE_SECONDS): Promise<void> {
  const { watched, mailer, log } = options;
  await watched.alone(async () => {
    const until = await watched.now();
    for (const search of await watched.all()) {
      // One search that fails is looked at again next time, from where it stood; the others go on.
      try {
        await lookAt(options, search, until);
      } catch (error) {
        log.warn({ err: error, search: search.id }, 'watching a saved search');
      }
    }
    if (!mailer) return;
    for (const message of await watched.due(pauseSeconds)) {
      try {
        await mailer.send(message);
        await watched.mailed(message);
      } catch (error) {
        log.warn({ err: error, search: message.searchId }, 'sending mail');
      }
    }
  });
}

type Watched = Awaited<ReturnType<WatchOptions['watched']['all']>>[number];

async function lookAt({ watched, search }: WatchOptions, one: Watched, until: Date): Promise<void> {
  const request = requestOf(one.query);
  const candidates = await watched.candidates(one.id, until);
  const found: string[] = [];
  for (let at = 0; at < candidates.length; at += AT_ONCE) {
    found.push(...(await search.among(one.viewer, request, candidates.slice(at, at + AT_ONCE))));
  }
  await watched.found(one.id, found, until);
}

/** Goes on watching until it is told to stop. */
export function startWatching(options: WatchOptions): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const loop = (async () => {
    while (!signal.aborted) {
      await watchOnce(options).catch((error: unknown) => {
        options.log.warn({ err: error }, 'watching saved searches');
      });
      await wait(EVERY_MS, undefined, { signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await loop;
    },
  };
}
