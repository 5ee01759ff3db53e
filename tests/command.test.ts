import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfiguration } from '../config/configuration.ts';
import { withRunningServices } from '../config/running.ts';
import { startIngest } from '../ingest/ingest.ts';
import { startServer, type RunningServer } from '../search-api/start.ts';
import { freePort } from '../stack/ports.ts';
import { textPdf } from './pdf.ts';
import { elasticsearchUrl, testDatabase, testDataFolder, testIndexPrefix } from './services.ts';

const databaseUrl = testDatabase();
const prefix = testIndexPrefix();
const dataFolder = testDataFolder();
const files = testDataFolder();
const log = pino({ level: 'silent' });
let env: NodeJS.ProcessEnv;
let server: RunningServer;
let ingest: Awaited<ReturnType<typeof startIngest>>;

beforeAll(async () => {
  env = {
    ...process.env,
    PORT: String(await freePort()),
    DATABASE_URL: databaseUrl,
    ELASTICSEARCH_URL: elasticsearchUrl(),
    TRAHOSO_DATA: dataFolder,
    TRAHOSO_INDEX_PREFIX: prefix,
    TRAHOSO_WORKERS: '1',
  };
  const configuration = withRunningServices(readConfiguration(env));
  server = await startServer(configuration, log, '/no/user/interface');
  ingest = await startIngest(configuration, log);
  await mkdir(join(files, 'Huyện A', 'rỗng'), { recursive: true });
  for (let i = 0; i < 25; i += 1) {
    await writeFile(join(files, 'Huyện A', `đơn ${i}.pdf`), textPdf([`Đơn kiến nghị số ${i}`]));
  }
});

afterAll(async () => {
  await ingest.stop();
  await server.stop();
});

async function command(name: 'ingest' | 'archive', args: string[], more: NodeJS.ProcessEnv = {}) {
  const program = spawn(process.execPath, ['--import', 'tsx', `ingest/commands/${name}.ts`, ...args], {
    env: { ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { out: '', err: '' };
  program.stdout.on('data', (chunk: Buffer) => (output.out += chunk.toString()));
  program.stderr.on('data', (chunk: Buffer) => (output.err += chunk.toString()));
  const [code] = (await once(program, 'close')) as [number];
  return { ...output, code, last: output.out.trimEnd().split('\n').at(-1) };
}

describe('npm run ingest', () => {
  test('sends folders, waits, and counts; again, it recognises what it sent', async () => {
    const first = await command('ingest', [files, '--wait']);
    expect(first).toMatchObject({ code: 0, last: '25 received, 0 duplicates, 25 indexed, 0 failed' });
    const again = await command('ingest', [files, '--wait']);
    expect(again).toMatchObject({ code: 0, last: '25 received, 25 duplicates, 25 indexed, 0 failed' });
  });

  test('names what failed, and why, and says so by its exit code', async () => {
    const folder = join(files, 'hỏng');
    await mkdir(folder);
    await writeFile(join(folder, 'rỗng.pdf'), '');
    await writeFile(join(folder, 'tốt.pdf'), textPdf(['Đơn phản ánh']));
    const { code, last, err } = await command('ingest', [folder, join(files, 'không có'), '--wait']);
    expect({ code, last }).toEqual({ code: 1, last: '2 received, 0 duplicates, 1 indexed, 2 failed' });
    expect(err).toMatch(/failed: rỗng\.pdf: Tệp rỗng/);
    expect(err).toMatch(/failed: .*không có/);
  });

  test('keeps denunciations secret from the first moment', async () => {
    const folder = join(files, 'mật');
    await mkdir(folder);
    await writeFile(join(folder, 'thư.pdf'), textPdf(['Đơn của một công dân']));
    expect((await command('ingest', [folder, '--secret', '--wait'])).code).toBe(0);
    const answer = await fetch(`${server.url}/api/documents`);
    const list = (await answer.json()) as { documents: { fileName: string }[] };
    expect(list.documents.map(({ fileName }) => fileName)).not.toContain('thư.pdf');
  });

  test('says what to do when no server runs, and how it is used', async () => {
    const alone = await command('ingest', [files], { PORT: String(await freePort()) });
    expect(alone.code).toBe(2);
    expect(alone.err).toContain('npm start');
    expect((await command('ingest', [])).err).toContain('Usage');
  });
});

test('npm run archive -- verify counts the originals', async () => {
  const { code, last } = await command('archive', ['verify']);
  expect(code).toBe(0);
  expect(last).toMatch(/^\d+ originals, 0 missing, 0 changed, 0 stray$/);
});
