import { readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApi } from '../../tests/api.ts';
import { anyone, page } from '../../tests/archive.ts';
import { complaint, picture } from '../../tests/sample-files.ts';
import { testDataFolder } from '../../tests/services.ts';
import { createFileCache } from './cache.ts';

describe('GET /api/documents/:id/pages/:n/image', () => {
  const api = testApi();
  let id: string;

  const get = (rest: string, headers: Record<string, string> = {}) =>
    api.as(anyone).request(`/api/documents/${id}/pages/${rest}`, { headers });
  const size = async (answer: Response) => {
    const { width, height, format } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
    return { width, height, format };
  };

  beforeAll(async () => {
    const lying = { ...page(1), turn: 90 as const };
    const file = await complaint({ bytes: await picture(240, 1200, 900), pages: [lying] });
    id = (await api.add(file)).id;
  });

  it('draws the page upright, as wide as asked', async () => {
    const answer = await get('1/image?width=200');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('image/webp');
    expect(await size(answer)).toEqual({ width: 200, height: 267, format: 'webp' });
  });

  it('gives the same bytes again, and nothing to who has them', async () => {
    const [first, again] = [await get('1/image?width=200'), await get('1/image?width=200')];
    expect(Buffer.from(await again.arrayBuffer())).toEqual(Buffer.from(await first.arrayBuffer()));
    const etag = first.headers.get('ETag') ?? '';
    expect((await get('1/image?width=200', { 'If-None-Match': etag })).status).toBe(304);
    expect((await get('1/image?width=800', { 'If-None-Match': etag })).status).toBe(200);
  });

  it.each(['1/image?width=201', '1/image?width=99999'])('does not draw %s', async (rest) => {
    expect((await get(rest)).status).toBe(400);
  });

  it.each(['2/image', '0/image', 'một/image'])('has no %s', async (rest) => {
    expect((await get(rest)).status).toBe(404);
  });

  it('says which page cannot be drawn', async () => {
    const broken = await api.add(await complaint({ bytes: Buffer.from('%PDF-1.7 broken') }));
    const answer = await api.as(anyone).request(`/api/documents/${broken.id}/pages/1/image`);
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({
      code: 'reading-failed',
      detail: expect.stringContaining('trang 1') as string,
    });
  });
});

describe('createFileCache', () => {
  const folder = testDataFolder();
  const unexpected = (error: unknown) => {
    throw error;
  };
  const bytes = (count: number) => () => Promise.resolve(new Uint8Array(count));

  it('makes a file once for many who ask at the same time', async () => {
    const cache = createFileCache(join(folder, 'once'), 1000, unexpected);
    let made = 0;
    const make = () => Promise.resolve(Uint8Array.of(++made));
    const got = await Promise.all([cache.get('a', make), cache.get('a', make), cache.get('a', make)]);
    expect([...got, await cache.get('a', make)].map(([byte]) => byte)).toEqual([1, 1, 1, 1]);
  });

  it('throws the longest unused away when there is too much', async () => {
    const cache = createFileCache(join(folder, 'full'), 1000, unexpected);
    for (const name of ['a', 'b', 'c', 'a', 'd', 'e', 'f']) {
      await cache.get(name, bytes(220));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const kept = await readdir(join(folder, 'full'));
    const sizes = await Promise.all(kept.map(async (name) => (await stat(join(folder, 'full', name))).size));
    expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1000);
    expect(kept).toContain('a');
    expect(kept).toContain('f');
    expect(kept).not.toContain('b');
  });

  it('hands out what it cannot keep, and says so', async () => {
    await writeFile(join(folder, 'file'), '');
    const told: unknown[] = [];
    const cache = createFileCache(join(folder, 'file'), 1000, (error) => told.push(error));
    expect(await cache.get('a', bytes(3))).toHaveLength(3);
    expect(told).toHaveLength(1);
  });

  it('keeps nothing when making fails, and tries again', async () => {
    const cache = createFileCache(join(folder, 'failing'), 1000, unexpected);
    await expect(cache.get('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await cache.get('a', bytes(2))).toHaveLength(2);
  });
});
