import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './guarded.ts';
import { madeOnce } from './kept.ts';
import { seldom, type Say } from './say.ts';
import { StackError } from './stack-error.ts';
import { findMaven } from './tools.ts';

const sources = join(import.meta.dirname, 'elasticsearch');

/** The version of Elasticsearch that pom.xml names; the image and the tests use the same. */
export function elasticsearchVersion(): string {
  const version = /<version>([\d.]+)<\/version>/.exec(readFileSync(join(sources, 'pom.xml'), 'utf8'))?.[1];
  if (!version) throw new Error('stack/elasticsearch/pom.xml names no version.');
  return version;
}

/**
 * Fetches Elasticsearch from Maven Central and compiles our analysis plugin into it, unless the cache holds
 * what the same sources gave before.
 *
 * @returns the home of an Elasticsearch to be started.
 */
export async function buildElasticsearch(
  cache: string,
  jdk: string,
  env: NodeJS.ProcessEnv,
  say: Say,
): Promise<string> {
  const name = `elasticsearch-${elasticsearchVersion()}`;
  const built = await madeOnce(join(cache, `${name}-${sourcesHash()}`), async (empty) => {
    say('fetching it from Maven Central and compiling the analysis plugin (the first time only)');
    const args = ['-f', join(sources, 'pom.xml'), 'package', `-Dhome=${empty}`];
    await runMaven(findMaven(env), args, { ...env, JAVA_HOME: jdk }, say);
  });
  return join(built, name);
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  const entries = readdirSync(sources, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes('/target'));
  for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
    hash.update(file.slice(sources.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

async function runMaven(maven: string, args: string[], env: NodeJS.ProcessEnv, say: Say): Promise<void> {
  const report = progressReport(say);
  let written = '';
  const output = (text: string): void => {
    written += text;
    report(text);
  };
  if ((await run({ command: maven, args, env, cwd: sources, output })) === 0) return;
  const errors = written.split('\n').filter((line) => line.includes('ERROR'));
  throw new StackError(
    'Maven could not build Elasticsearch:',
    ...errors.slice(0, 8),
    'Is https://repo.maven.apache.org reachable? (Behind a proxy: ~/.m2/settings.xml.)',
  );
}

/** Maven tells of each of some hundred files; this tells every few seconds how far it is. */
function progressReport(say: Say): (text: string) => void {
  const now = seldom(say, 3000);
  let files = 0;
  return (text) => {
    files += text.match(/Downloaded from/g)?.length ?? 0;
    const progress = text.match(/Progress \(\d+\): [^\r\n]+/g)?.at(-1);
    if (files > 0 || progress) now(`${files} files fetched${progress ? `; ${progress}` : ''}`);
  };
}
