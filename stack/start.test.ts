import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { servicesFile } from '../config/running.ts';
import { testDataFolder } from '../tests/services.ts';
import { startServer, type OwnServer } from './own-server.ts';
import { freePort } from './ports.ts';

const minutes = 60_000;
const noServices = { ELASTICSEARCH_URL: '', DATABASE_URL: '', TRAHOSO_INDEX_PREFIX: '' };

async function startCopy(data: string, env: NodeJS.ProcessEnv = {}): Promise<OwnServer> {
  const own = { PORT: String(await freePort()), TRAHOSO_DATA: data, TRAHOSO_ES_HEAP_MB: '512' };
  return startServer({ ...noServices, ...own, ...env });
}

const status = async (url: string): Promise<unknown> => (await fetch(`${url}/api/status`)).json();

/** Every process that was started for a data folder: it stands in its command line or its environment. */
function processesOf(data: string): number[] {
  const read = (id: string, file: string): string => {
    try {
      return readFileSync(join('/proc', id, file), 'utf8');
    } catch {
      return '';
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter(
      (id) => read(id, 'cmdline').includes(data) || read(id, 'environ').includes(`TRAHOSO_DATA=${data}`),
    )
    .map(Number);
}

async function untilGone(data: string): Promise<number[]> {
  for (let seconds = 0; seconds < 40 && processesOf(data).length > 0; seconds += 1) await pause(1000);
  return processesOf(data);
}

describe('two copies side by side', () => {
  const folders = [testDataFolder(), testDataFolder()] as const;
  for (const folder of folders) chmodSync(folder, 0o755);

  it(
    'have services of their own, and leave none behind however they end',
    async () => {
      const [killed, stopped] = await Promise.all(folders.map((folder) => startCopy(folder)));
      if (!killed || !stopped) throw new Error('Two folders give two copies.');
      expect(killed.output().trimEnd()).toMatch(/Ready: http:\/\/localhost:\d+$/);
      expect(await status(killed.url)).toMatchObject({ elasticsearch: 'up', database: 'up', total: 0 });
      const services = folders.map((folder) => readFileSync(servicesFile(folder), 'utf8'));
      expect(services[0]).not.toBe(services[1]);

      await expect(startCopy(folders[0])).rejects.toThrow(/is in use.*npm start/s);

      process.kill(Number(readFileSync(join(folders[0], 'run', 'start.pid'), 'utf8')), 'SIGKILL');
      expect(await untilGone(folders[0])).toEqual([]);
      expect(await status(stopped.url)).toMatchObject({ elasticsearch: 'up', database: 'up' });

      await stopped.process.stop();
      expect(await stopped.process.ended).toBe(0);
      expect(processesOf(folders[1])).toEqual([]);
      expect(existsSync(join(folders[1], 'run', 'start.pid'))).toBe(false);
    },
    8 * minutes,
  );
});

describe('what keeps a copy from starting is said', () => {
  const data = testDataFolder();

  it('a variable that is not as it should be', async () => {
    await expect(startCopy(data, { PORT: 'abc' })).rejects.toThrow(/PORT: a whole number from 1 to 65535/);
  });

  it('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const port = (other.address() as AddressInfo).port;
    const PORT = String(port);
    await expect(startCopy(data, { PORT })).rejects.toThrow(`Port ${PORT} is in use. Choose another`);
    other.close();
  });

  it('a database that does not answer', async () => {
    const DATABASE_URL = `postgres://nobody:wrong@127.0.0.1:${await freePort()}/none`;
    const ELASTICSEARCH_URL = `http://127.0.0.1:${await freePort()}`;
    await expect(startCopy(data, { DATABASE_URL, ELASTICSEARCH_URL })).rejects.toThrow(
      /PostgreSQL at .* \(DATABASE_URL\) does not answer/,
    );
  });

  it('a data folder that cannot be written', async () => {
    const file = join(data, 'a-file');
    writeFileSync(file, '');
    await expect(startCopy(join(file, 'data'))).rejects.toThrow(/data folder .* cannot be written/);
  });
});
