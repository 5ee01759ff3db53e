import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StackError } from './stack-error.ts';

const getJava = 'Debian, Ubuntu: apt-get install openjdk-17-jdk-headless · others: https://adoptium.net/';
const getMaven = 'Debian, Ubuntu: apt-get install maven · others: https://maven.apache.org/';
const orElse = 'Or start Docker, or set ELASTICSEARCH_URL to a running Elasticsearch 8.19.';

/**
 * The folder of a JDK 17 or newer: JAVA_HOME, or the one `java` on the path belongs to.
 *
 * @throws StackError naming the way to get one.
 */
export function findJdk(env: NodeJS.ProcessEnv): string {
  const { JAVA_HOME: named = '' } = env;
  const home = named === '' ? homeOnPath(env) : named;
  if (!home || !existsSync(join(home, 'bin', 'javac'))) {
    throw new StackError(
      'To run Elasticsearch, a JDK 17 or newer is needed (java and javac).',
      getJava,
      orElse,
    );
  }
  const version = majorVersion(join(home, 'bin', 'java'));
  if (version >= 17) return home;
  throw new StackError(
    `To run Elasticsearch, a JDK 17 or newer is needed; the one in ${home} is ${version}.`,
    getJava,
    orElse,
  );
}

function homeOnPath(env: NodeJS.ProcessEnv): string | undefined {
  const java = findOnPath('java', env);
  return java && dirname(dirname(realpathSync(java)));
}

function majorVersion(java: string): number {
  const { stderr } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr)?.[1] ?? 0);
}

/** Maven. @throws StackError naming the way to get it. */
export function findMaven(env: NodeJS.ProcessEnv): string {
  const maven = findOnPath('mvn', env);
  if (maven) return maven;
  throw new StackError('To fetch Elasticsearch, Maven is needed (mvn).', getMaven, orElse);
}

/** The whole path of a program, or undefined when it is not there. */
export function findOnPath(program: string, env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return folders.map((folder) => join(folder, program)).find((path) => existsSync(path));
}
