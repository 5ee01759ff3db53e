import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfiguration } from '../config/configuration.ts';
import { environmentSchema } from '../config/schema.ts';
import { elasticsearchVersion } from './elasticsearch-build.ts';
import { repository } from './folders.ts';
import { postgresMajor } from './postgres.ts';
import { postgresVersion } from './postgres-binaries.ts';
import { initdbOptions } from './postgres-embedded.ts';
import { programCommand, programs } from './programs.ts';

const serviceSchema = z.object({
  image: z.string(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.coerce.string()),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()),
  mem_limit: z.string(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
});
type Service = z.infer<typeof serviceSchema>;

const packageSchema = z.object({
  version: z.string(),
  engines: z.object({ node: z.string() }),
  scripts: z.record(z.string(), z.string()),
});

const read = (name: string): string => readFileSync(join(repository, name), 'utf8');
const text = read('docker-compose.yml');
const dockerfile = read('Dockerfile');
const manifest = packageSchema.parse(JSON.parse(read('package.json')));
const { services, volumes } = z
  .object({ services: z.record(z.string(), serviceSchema), volumes: z.record(z.string(), z.null()) })
  .parse(parse(text, { merge: true }));

function service(name: string): Service {
  const found = services[name];
  if (!found) throw new Error(`docker-compose.yml has no service ${name}.`);
  return found;
}

/** As compose fills in `${NAME}`, `${NAME:-default}` and `${NAME:?message}`. */
function filledIn(value: string, env: Record<string, string> = {}): string {
  return value.replaceAll(
    /\$\{(\w+)(?::([-?])([^}]*))?\}/g,
    (_all, name: string, kind?: string, rest?: string) => {
      return env[name] ?? (kind === '-' ? (rest ?? '') : 'secret');
    },
  );
}

const apps = [
  ['ingest', 'ingest'],
  ['web', 'search-api'],
] as const;

describe('versions', () => {
  it('of Elasticsearch are those of pom.xml, which the tests run', () => {
    expect(service('elasticsearch').image).toBe(
      `docker.elastic.co/elasticsearch/elasticsearch:${elasticsearchVersion()}`,
    );
  });

  it('of PostgreSQL have the major of the binaries from npm', () => {
    expect(service('postgres').image).toBe(`postgres:${postgresMajor}`);
    expect(postgresVersion().split('.')[0]).toBe(String(postgresMajor));
    expect(service('postgres').environment.POSTGRES_INITDB_ARGS?.split(' ')).toEqual(initdbOptions);
  });

  it('of the image and of Node are those of package.json', () => {
    for (const [name] of apps) expect(service(name).image).toBe(`tra-ho-so:${manifest.version}`);
    const major = /^>=(\d+)/.exec(manifest.engines.node)?.[1];
    expect(dockerfile.match(/^FROM node:(\d+)/gm)).toEqual(Array(2).fill(`FROM node:${major ?? ''}`));
  });
});

describe.each(apps)('the service %s', (name, room) => {
  it('runs what npm start runs', () => {
    const [command, ...args] = service(name).command ?? [];
    expect(command).toBe('node');
    expect(args).toEqual(programCommand(room));
    expect(existsSync(join(repository, args.at(-1) ?? ''))).toBe(true);
  });

  it('is told only what the configuration knows, in a way it accepts', () => {
    const { environment } = service(name);
    expect(Object.keys(environmentSchema.shape)).toEqual(expect.arrayContaining(Object.keys(environment)));
    const values = Object.entries(environment).map(([variable, value]) => [variable, filledIn(value)]);
    const configuration = readConfiguration(Object.fromEntries(values) as Record<string, string>);
    expect(new URL(configuration.elasticsearchUrl ?? '').hostname).toBe('elasticsearch');
    expect(new URL(configuration.databaseUrl ?? '').hostname).toBe('postgres');
    expect(service(name).volumes).toEqual([
      `data:${configuration.dataFolder}`,
      `intake:${configuration.intakeFolder}`,
    ]);
  });
});

describe('the whole', () => {
  it('runs every program of npm start', () => {
    expect(apps.map(([, room]) => room).sort()).toEqual([...programs].sort());
  });

  it('answers on the port and host the settings name, on this machine only by default', () => {
    const { ports, environment } = service('web');
    const defaults = readConfiguration({});
    expect(ports.map((port) => filledIn(port))).toEqual([
      `${defaults.host}:${defaults.port}:${environment.PORT ?? ''}`,
    ]);
    expect(ports.map((port) => filledIn(port, { HOST: '0.0.0.0', PORT: '80' }))).toEqual(['0.0.0.0:80:3000']);
  });

  it('has no default password', () => {
    const passwords = [...text.matchAll(/(\w*PASSWORD): (.*)/g)].map((match) => match[2]);
    expect(passwords.length).toBeGreaterThanOrEqual(2);
    for (const value of passwords) expect(value).toMatch(/^\$\{\w+:\?[^}]+\}$/);
    expect(text).not.toMatch(/PASSWORD(:-|\})/);
  });

  it('limits memory, keeps what must last, and checks the health of what others wait for', () => {
    for (const { mem_limit: limit } of Object.values(services)) expect(limit).toMatch(/^\d+g$/);
    const kept = Object.values(services).flatMap((one) => one.volumes.map((volume) => volume.split(':')[0]));
    expect(new Set(kept)).toEqual(new Set(Object.keys(volumes)));
    for (const name of ['elasticsearch', 'postgres', 'web']) expect(service(name).healthcheck).toBeDefined();
  });
});

describe('the image', () => {
  it('sets only what the configuration knows', () => {
    const variables = [...dockerfile.matchAll(/^ENV (.*)$/gm)].flatMap((match) =>
      (match[1] ?? '').split(' '),
    );
    const env = Object.fromEntries(variables.map((pair) => pair.split('='))) as Record<string, string>;
    const { NODE_ENV, ...ours } = env;
    expect(NODE_ENV).toBe('production');
    expect(Object.keys(environmentSchema.shape)).toEqual(expect.arrayContaining(Object.keys(ours)));
    expect(readConfiguration(ours).dataFolder).toBe('/data');
  });

  it('is built by scripts that exist, and does not run as root', () => {
    for (const [, script = ''] of dockerfile.matchAll(/npm run ([\w:-]+)/g)) {
      expect(manifest.scripts).toHaveProperty(script);
    }
    expect(dockerfile).toMatch(/^USER node$/m);
  });
});
