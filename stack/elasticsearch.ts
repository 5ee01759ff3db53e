import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { logFile, type Copy } from './copy.ts';
import { containerService, dockerAnswers, pullImage } from './docker.ts';
import { buildElasticsearch, elasticsearchVersion } from './elasticsearch-build.ts';
import { builtService } from './elasticsearch-built.ts';
import type { Service } from './guarded.ts';
import { freePort } from './ports.ts';
import { sayer } from './say.ts';
import { StackError } from './stack-error.ts';
import { keepRunning } from './supervised.ts';
import { findJdk } from './tools.ts';
import { ownFolder } from './unprivileged.ts';
import { untilReady } from './waiting.ts';

const say = sayer('Elasticsearch');

/**
 * Elasticsearch for one copy: the one ELASTICSEARCH_URL names; else in Docker; else Elastic's own build from
 * Maven Central with our analysis plugin. A copy stays with the way its data were made.
 *
 * @returns its address.
 * @throws StackError when it cannot be brought up.
 */
export async function startElasticsearch(copy: Copy): Promise<string> {
  const given = copy.configuration.elasticsearchUrl;
  if (given) return useGiven(given);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const service = wantsDocker(copy) ? await inDocker(copy, port) : await built(copy, port);
  const { stop, hasEnded } = keepRunning(service, say);
  await copy.shutdown.add(stop);
  const seconds = await untilReady({
    name: 'Elasticsearch',
    isReady: () => answers(url),
    hasEnded,
    logFile: logFile(copy, 'elasticsearch'),
    say,
    seconds: 300,
  });
  say(`${elasticsearchVersion()} ready on port ${port} (${seconds} s)`);
  return url;
}

async function useGiven(url: string): Promise<string> {
  const { host } = new URL(url);
  if (await answers(url)) say(`using the one at ${host} (ELASTICSEARCH_URL)`);
  else say(`the one at ${host} (ELASTICSEARCH_URL) does not answer; search waits until it does`);
  return url;
}

async function answers(url: string): Promise<boolean> {
  const { username, password, origin, pathname } = new URL(url);
  const login = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const headers = username ? { authorization: `Basic ${Buffer.from(login).toString('base64')}` } : {};
  try {
    const health = `${origin}${pathname.replace(/\/$/, '')}/_cluster/health`;
    return (await fetch(health, { headers, signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

function wantsDocker(copy: Copy): boolean {
  if (existsSync(join(copy.data, 'elasticsearch'))) return false;
  return existsSync(join(copy.data, 'elasticsearch-docker')) || dockerAnswers();
}

async function inDocker(copy: Copy, port: number): Promise<Service> {
  const image = `docker.elastic.co/elasticsearch/elasticsearch:${elasticsearchVersion()}`;
  say(`in Docker, image ${image}`);
  if (!(await pullImage(image, copy.env))) {
    throw new StackError(`Docker could not fetch ${image}.`, 'Or set ELASTICSEARCH_URL to a running one.');
  }
  const heap = copy.configuration.elasticsearchHeapMegabytes;
  return containerService(
    {
      image,
      role: 'elasticsearch',
      data: copy.data,
      port,
      innerPort: 9200,
      folder: ownFolder(join(copy.data, 'elasticsearch-docker'), copy.account),
      innerFolder: '/usr/share/elasticsearch/data',
      variables: {
        'discovery.type': 'single-node',
        'xpack.security.enabled': 'false',
        ES_JAVA_OPTS: `-Xms${heap}m -Xmx${heap}m`,
      },
      account: copy.account,
      logFile: logFile(copy, 'elasticsearch'),
    },
    copy.env,
  );
}

async function built(copy: Copy, port: number): Promise<Service> {
  const jdk = findJdk(copy.env);
  const home = await buildElasticsearch(copy.cache, jdk, copy.env, say);
  say('starting');
  return builtService(copy, { home, jdk, port, transportPort: await freePort() });
}
