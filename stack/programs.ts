import { z } from 'zod';
import type { Services } from '../config/running.ts';
import { logFile, type Copy } from './copy.ts';
import { repository } from './folders.ts';
import type { Service } from './guarded.ts';
import { sayer } from './say.ts';
import { keepRunning, type Supervised } from './supervised.ts';
import { untilReady } from './waiting.ts';

const statusSchema = z.object({ total: z.number(), elasticsearch: z.string(), database: z.string() });

/** What the product says of itself. */
export type Status = z.infer<typeof statusSchema>;

/** The product's programs, named after the rooms their `main.ts` lies in. */
export const programs = ['search-api', 'ingest'] as const;

/** One of {@link programs}. */
export type Program = (typeof programs)[number];

/** What Node is told to run a program, from the repository. */
export function programCommand(room: Program): string[] {
  return ['--import', 'tsx', `${room}/main.ts`];
}

/**
 * Starts the product's two programs, and waits until it answers. The worker migrates the archive when it
 * opens it, and so does the API: whoever comes first.
 *
 * @returns where it answers, and what it says of itself.
 */
export async function startPrograms(
  copy: Copy,
  services: Services,
): Promise<{ url: string; status: Status }> {
  const api = await start(copy, services, 'search-api');
  await start(copy, services, 'ingest');
  const url = address(copy);
  let status: Status | undefined;
  await untilReady({
    name: 'The API',
    isReady: async () => {
      status = await readStatus(url);
      return status?.database === 'up';
    },
    hasEnded: api.hasEnded,
    logFile: logFile(copy, 'search-api'),
    say: sayer('API'),
    seconds: 120,
  });
  if (!status) throw new Error('Ready without a status.');
  return { url, status };
}

async function start(copy: Copy, services: Services, room: Program): Promise<Supervised> {
  const supervised = keepRunning(program(copy, services, room), sayer(room));
  await copy.shutdown.add(supervised.stop);
  return supervised;
}

function program(copy: Copy, services: Services, room: Program): Service {
  return {
    command: process.execPath,
    args: programCommand(room),
    env: {
      ...copy.env,
      NODE_ENV: 'production',
      ELASTICSEARCH_URL: services.elasticsearchUrl,
      DATABASE_URL: services.databaseUrl,
    },
    cwd: repository,
    stopSignal: 'SIGTERM',
    graceSeconds: 10,
    output: { file: logFile(copy, room) },
  };
}

/** Where a browser on this machine finds the product. */
function address({ configuration: { host, port } }: Copy): string {
  const anywhere = host === '0.0.0.0' || host === '::' || host === '127.0.0.1';
  return `http://${anywhere ? 'localhost' : host}:${port}`;
}

async function readStatus(url: string): Promise<Status | undefined> {
  try {
    const answer = await fetch(`${url}/api/status`, { signal: AbortSignal.timeout(5000) });
    return answer.ok ? statusSchema.parse(await answer.json()) : undefined;
  } catch {
    return undefined;
  }
}
