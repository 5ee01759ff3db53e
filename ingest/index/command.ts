import { Client } from '@elastic/elasticsearch';
import { openArchive } from '../../archive/archive.ts';
import { ConfigurationError, readConfiguration } from '../../config/configuration.ts';
import { withRunningServices } from '../../config/running.ts';
import { Problem, problemMessage } from '../../problems/problem.ts';
import { createSegmenter } from '../../vietnamese/segment.ts';
import { showProgress } from '../commands/progress.ts';
import { CountsDiffer } from './compare.ts';
import { rebuildIndices, RebuildUnderWay } from './rebuild.ts';

const USAGE = `Usage: npm run index -- rebuild

  rebuild   makes new indices from the archive and puts them in the place of the present ones.
            Search and intake go on; it may be interrupted and begun again at any time.`;

async function rebuild(): Promise<number> {
  const configuration = withRunningServices(readConfiguration(process.env));
  const archive = await openArchive(configuration);
  const client = new Client({ node: configuration.elasticsearchUrl, requestTimeout: 120_000 });
  const progress = showProgress('rebuilding');
  try {
    const { documents, pages, refused } = await rebuildIndices({
      archive,
      client,
      prefix: configuration.indexPrefix,
      segmenter: createSegmenter(),
      onProgress: (done, total) => progress.update(done, total),
    });
    for (const [id, reason] of refused) progress.say(`refused  ${id}  ${reason}`);
    progress.stop();
    console.log(`${documents} documents, ${pages} pages, ${refused.size} refused`);
    return refused.size > 0 ? 1 : 0;
  } finally {
    progress.stop();
    await client.close();
    await archive.close();
  }
}

try {
  if (process.argv[2] === 'rebuild') process.exitCode = await rebuild();
  else {
    console.error(USAGE);
    process.exitCode = 2;
  }
} catch (error) {
  const told = [ConfigurationError, CountsDiffer, RebuildUnderWay].some((kind) => error instanceof kind);
  if (told) console.error((error as Error).message);
  else if (error instanceof Problem) console.error(problemMessage(error));
  else console.error(error);
  process.exitCode = 2;
}
