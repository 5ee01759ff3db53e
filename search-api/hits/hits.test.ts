import { beforeAll, describe, expect, it } from 'vitest';
import type { PageReading, Word } from '../../model/page.ts';
import { testApi } from '../../tests/api.ts';
import { anyone, page } from '../../tests/archive.ts';
import { complaint } from '../../tests/sample-files.ts';

/** A page with its words in one line, each a tenth of the width. */
function line(number: number, text: string): PageReading {
  const words = [...text.matchAll(/\S+/g)].map((found, i): Word => {
    const box = [i / 10, 0.1, i / 10 + 0.08, 0.12] as const;
    return { text: found[0], start: found.index, box, confidence: 0.9 };
  });
  return { ...page(number, text), words };
}

describe('GET /api/documents/:id/hits', () => {
  const api = testApi();
  let id: string;

  const hits = async (q: string) => {
    const answer = await api.as(anyone).request(`/api/documents/${id}/hits?q=${encodeURIComponent(q)}`);
    return (await answer.json()) as {
      total: number;
      hits: { page: number; start: number; boxes: unknown[] }[];
    };
  };

  beforeAll(async () => {
    const pages = [line(1, 'về việc thu hồi đất của hộ'), line(2, 'không có gì'), line(3, 'Thu hồi đất')];
    id = (await api.add(await complaint({ pages }))).id;
  });

  it('shows where the words stand, page by page', async () => {
    const found = await hits('thu hồi đất');
    expect(found.total).toBe(found.hits.length);
    expect([...new Set(found.hits.map((hit) => hit.page))]).toEqual([1, 3]);
    expect(found.hits[0]).toMatchObject({ page: 1, start: 8 });
    expect(found.hits.flatMap((hit) => hit.boxes)).not.toHaveLength(0);
  });

  it('finds what was typed without marks', async () => {
    expect((await hits('thu hoi dat')).total).toBeGreaterThan(0);
  });

  it('shows none where there is none', async () => {
    expect(await hits('bồi thường')).toEqual({ total: 0, hits: [] });
  });

  it('wants a query', async () => {
    expect(await hits('  ')).toMatchObject({ code: 'invalid-request' });
  });
});

describe('GET /api/documents/:id/passages', () => {
  const api = testApi();
  let id: string;

  const ask = async (about: 'hits' | 'passages', q: string) => {
    const path = `/api/documents/${id}/${about}?q=${encodeURIComponent(q)}`;
    return (await (await api.as(anyone).request(path)).json()) as {
      total: number;
      hits: { page: number }[];
      passages: { page: number; hit: number; html: string }[];
    };
  };

  beforeAll(async () => {
    const far = `${'lời khác '.repeat(60)}thu hồi đất <b>lần hai</b>`;
    const pages = [
      line(1, `việc thu hồi đất và thu hồi đất rừng ${far}`),
      line(2, 'không'),
      line(3, 'Thu hồi đất'),
    ];
    id = (await api.add(await complaint({ pages }))).id;
  });

  it('shows each place once, close ones together, with its number among the hits', async () => {
    const { total, passages } = await ask('passages', 'thu hồi đất');
    const { hits, total: places } = await ask('hits', 'thu hồi đất');
    expect(total).toBe(places);
    expect(passages.map(({ page }) => page)).toEqual([1, 1, 3]);
    expect(passages.map(({ hit }) => hits[hit - 1]?.page)).toEqual([1, 1, 3]);
    expect(passages[0]).toMatchObject({ hit: 1 });
    expect(passages[0]?.html.match(/<mark>/g)?.length).toBeGreaterThanOrEqual(2);
    expect(passages[1]?.html).toContain('&lt;b&gt;lần hai');
  });

  it('shows none where there is none', async () => {
    expect(await ask('passages', 'bồi thường')).toEqual({ total: 0, passages: [] });
  });
});
