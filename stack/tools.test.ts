import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { testDataFolder } from '../tests/services.ts';
import { findJdk, findMaven, findOnPath } from './tools.ts';

const folder = testDataFolder();

/** A JDK whose java says that it is of this version. */
function jdk(version: string): string {
  const home = join(folder, version);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`, {
    mode: 0o755,
  });
  writeFileSync(join(home, 'bin', 'javac'), '', { mode: 0o755 });
  return home;
}

it('names the way to get a JDK and Maven where there is none, and the ways round them', () => {
  expect(() => findJdk({ PATH: folder })).toThrow(
    /JDK 17 or newer.*apt-get install openjdk-17.*ELASTICSEARCH_URL/s,
  );
  expect(() => findMaven({ PATH: folder })).toThrow(/Maven is needed.*apt-get install maven.*Docker/s);
});

it('refuses a JDK that is too old, naming it', () => {
  expect(() => findJdk({ JAVA_HOME: jdk('11.0.2') })).toThrow(/is 11\./);
});

it('takes JAVA_HOME before the path', () => {
  const home = jdk('21.0.1');
  expect(findJdk({ JAVA_HOME: home, PATH: process.env.PATH })).toBe(home);
  expect(findJdk({ JAVA_HOME: '', PATH: join(home, 'bin') })).toBe(home);
});

it('finds programs as the shell does', () => {
  expect(findOnPath('javac', { PATH: `${folder}:${join(jdk('17.0.1'), 'bin')}` })).toBe(
    join(folder, '17.0.1', 'bin', 'javac'),
  );
  expect(findOnPath('javac', { PATH: '' })).toBeUndefined();
});
