import { afterEach, describe, expect, it } from 'vitest';
import { createThreads, type ReadingThreads } from './threads.ts';

/** A thread that answers each task with its own number, and dies or hangs where the path says so. */
const ENTRY = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', ({ path }) => {
      if (path === 'dies') process.exit(7);
      if (path === 'throws') throw new Error('out of memory');
      if (path === 'hangs') return;
      const reply = path === 'breaks' ? { kind: 'broken', reason: 'abort' } : { kind: 'opened', original: { mediaType: String(threadId), pageCount: 1, signatures: [] } };
      parentPort.postMessage(path === 'locked' ? { kind: 'problem', code: 'file-locked' } : reply);
    });`)}`,
);

let threads: ReadingThreads;
const start = (count: number, taskTimeoutMs = 30_000): void => {
  threads = createThreads({
    threads: count,
    entry: ENTRY,
    settings: { trustedAuthorities: '' },
    taskTimeoutMs,
  });
};
const run = (path: string) => threads.run({ kind: 'open', path, fileName: path });

afterEach(() => threads.close());

describe('createThreads', () => {
  it.each(['dies', 'throws', 'hangs', 'breaks'])(
    'fails only the task that %s',
    { timeout: 60_000 },
    async (path) => {
      start(1, path === 'hangs' ? 3000 : 30_000);
      const broken = run(path);
      const next = run('fine');
      await expect(broken).rejects.toMatchObject({ code: 'reading-failed' });
      await expect(next).resolves.toMatchObject({ kind: 'opened' });
    },
  );

  it('passes on a problem and keeps the thread', async () => {
    start(1);
    const before = await run('fine');
    await expect(run('locked')).rejects.toMatchObject({ code: 'file-locked' });
    expect(await run('fine')).toEqual(before);
  });

  it('gives a file to the thread that has it open', async () => {
    start(2);
    const [a] = await Promise.all([run('a'), run('b')]);
    expect(await run('a')).toEqual(a);
  });

  it('rejects what is under way when closed', async () => {
    start(1);
    const under = run('hangs');
    const check = expect(under).rejects.toMatchObject({ code: 'reading-failed' });
    await threads.close();
    await check;
  });
});
