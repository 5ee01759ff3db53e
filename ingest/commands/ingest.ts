import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { ConfigurationError, readConfiguration } from '../../config/configuration.ts';
import { eachAtMost } from '../files/each-at-most.ts';
import { batchesOf, findFiles } from './batches.ts';
import { showProgress, type Progress } from './progress.ts';
import { createSender, ServerUnavailable, type Refused, type Sender } from './send.ts';

const USAGE = `Usage: npm run ingest -- PATH… [--wait] [--secret]

  PATH…     files and folders (with their subfolders) to take in, through the running server
  --wait    wait until every file can be found or has failed
  --secret  the files are denunciations: secret from the first moment

The last line is "N received, N duplicates, N indexed, N failed": received are all files the server
took in; duplicates are those of them whose bytes it already had; indexed are those that can be found
by now; failed are files that could not be sent, were refused, or could not be read.
It can be ended and started again at any time: what was sent before is recognised.`;

/** Requests under way at the same time. */
const REQUESTS = 3;
const ASK_EVERY_MS = 500;

/** What came of the whole run. */
interface Tally {
  received: number;
  duplicates: number;
  indexed: number;
  failed: number;
  readonly receipts: string[];
}

const summary = ({ received, duplicates, indexed, failed }: Tally): string =>
  `${received} received, ${duplicates} duplicates, ${indexed} indexed, ${failed} failed`;

const tell = (progress: Progress, { fileName, message }: Refused): void =>
  progress.say(`failed: ${fileName}: ${message}`);

async function sendAll(
  sender: Sender,
  given: readonly string[],
  secret: boolean,
  tally: Tally,
): Promise<void> {
  const { files, unreadable } = await findFiles(given);
  const progress = showProgress('sending');
  for (const { path, reason } of unreadable) progress.say(`failed: ${path}: ${reason}`);
  tally.failed += unreadable.length;
  let sent = 0;
  try {
    await eachAtMost(REQUESTS, batchesOf(files), async (paths) => {
      const answer = await sender.send(paths, secret);
      tally.received += answer.received;
      tally.duplicates += answer.duplicates;
      tally.failed += answer.refused.length;
      answer.refused.forEach((refused) => tell(progress, refused));
      if (answer.receipt !== null) tally.receipts.push(answer.receipt);
      sent += paths.length;
      progress.update(sent, files.length);
    });
  } finally {
    progress.stop();
  }
}

/** Adds up what became of the files; with `untilDone`, once nothing is being worked on any more. */
async function follow(sender: Sender, tally: Tally, untilDone: boolean): Promise<void> {
  const progress = showProgress('reading');
  const refused = tally.failed;
  for (const id of tally.receipts) {
    let receipt = await sender.receipt(id);
    while (untilDone && receipt.working > 0) {
      const done = tally.indexed + receipt.indexed + tally.failed - refused + receipt.failed;
      progress.update(done, tally.received);
      await wait(ASK_EVERY_MS);
      receipt = await sender.receipt(id);
    }
    receipt.failures.forEach((failure) => tell(progress, failure));
    tally.indexed += receipt.indexed;
    tally.failed += receipt.failed;
  }
  progress.stop();
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { wait: { type: 'boolean' }, secret: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help === true || positionals.length === 0) {
    console.error(USAGE);
    return values.help === true ? 0 : 2;
  }
  const { host, port } = readConfiguration(process.env);
  const address = new URL(`http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`);
  const sender = createSender(address);
  if (!(await sender.isUp())) {
    console.error(`No server answers at ${address.origin}. Start it by \`npm start\`, or set HOST and PORT.`);
    return 2;
  }
  const tally: Tally = { received: 0, duplicates: 0, indexed: 0, failed: 0, receipts: [] };
  process.once('SIGINT', () => {
    console.error('\nEnded. The same command again goes on from here.');
    console.log(summary(tally));
    process.exit(130);
  });
  await sendAll(sender, positionals, values.secret ?? false, tally);
  await follow(sender, tally, values.wait ?? false);
  console.log(summary(tally));
  return tally.failed > 0 ? 1 : 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  const known = error instanceof ServerUnavailable || error instanceof ConfigurationError;
  console.error(known ? error.message : error);
  if (known) console.error('The same command again goes on from here.');
  process.exitCode = 2;
}
