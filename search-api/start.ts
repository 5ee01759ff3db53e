import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from '@elastic/elasticsearch';
import type { Logger } from 'pino';
import { openArchive, type Archive } from '../archive/archive.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Services as Addresses } from '../config/running.ts';
import { Problem } from '../problems/problem.ts';
import { createApp } from './app.ts';
import { createPictures } from './pictures/pictures.ts';
import { createMailer, type Mailer } from './saved-searches/mail.ts';
import { startWatching } from './saved-searches/watch.ts';
import { createSearch } from './search/search.ts';
import { closeServer, createWebServer } from './server.ts';
import { searchCheck } from './status/elasticsearch.ts';
import { loadUserInterface } from './userInterface.ts';

/** A server that answers. */
export interface RunningServer {
  /** Where it answers, as in `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Lets requests under way finish, then lets go of everything. */
  stop(): Promise<void>;
}

/** How long requests under way may take once the server is told to stop. */
const PATIENCE_MS = 10_000;

/** Opens the archive as soon as the database is there: on a server both may start at the same moment. */
async function openWhenThere(configuration: Configuration & Addresses, log: Logger): Promise<Archive> {
  const { databaseUrl, dataFolder, maxFileBytes, unclearBelow } = configuration;
  const onBackgroundError = (error: Error) => log.warn({ err: error }, 'queue');
  for (;;) {
    try {
      return await openArchive({ databaseUrl, dataFolder, maxFileBytes, unclearBelow, onBackgroundError });
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'database-unavailable') throw error;
      log.warn('waiting for the database');
      await pause(2_000);
    }
  }
}

/** What sends mail, where a mail server is named. */
function mailerOf({ smtpUrl, mailFrom, publicUrl, host, port }: Configuration): Mailer | undefined {
  const link = `${publicUrl ?? `http://${host}:${port}`}/tim-kiem-da-luu`;
  return smtpUrl === undefined ? undefined : createMailer({ smtpUrl, from: mailFrom, link });
}

/**
 * Starts the API and the user interface on one port.
 *
 * @param userInterface - path of the `handler.js` that SvelteKit built; without it the API answers alone
 * @throws Problem `disk-full`, `storage-read-only`; what Node says when the port is taken
 */
export async function startServer(
  configuration: Configuration & Addresses,
  log: Logger,
  userInterface: string,
): Promise<RunningServer> {
  const { dataFolder, viewer, unclearBelow, host, port, publicUrl } = configuration;
  const archive = await openWhenThere(configuration, log);
  const client = new Client({ node: configuration.elasticsearchUrl });
  const pictures = createPictures({
    folder: join(dataFolder, 'pictures'),
    readyThreads: 1,
    onTrouble: (error) => log.warn({ err: error }, 'keeping a picture'),
  });
  const withheld = () => archive.documents.newlySecret();
  const search = createSearch({ client, prefix: configuration.indexPrefix, withheld });
  const isSearchUp = searchCheck(client);
  const mailer = mailerOf(configuration);
  const api = createApp({
    archive,
    search,
    isSearchUp,
    pictures,
    viewer,
    log,
    unclearBelow,
    publicUrl,
    sendsMail: mailer !== undefined,
  });
  const server = createWebServer({ api, pages: await loadUserInterface(userInterface) });
  server.listen(port, host);
  await once(server, 'listening');
  const watching = startWatching({ watched: archive.watchedSearches, search, mailer, log });
  return {
    url: `http://${host}:${port}`,
    async stop() {
      await Promise.all([closeServer(server, PATIENCE_MS), watching.stop()]);
      mailer?.close();
      await Promise.all([pictures.close(), client.close(), archive.close()]);
    },
  };
}
