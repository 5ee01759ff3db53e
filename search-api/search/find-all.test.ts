import { Client } from '@elastic/elasticsearch';
import { afterAll, describe, expect, test } from 'vitest';
import type { Viewer } from '../../model/viewer.ts';
import { anyone, cleared } from '../../tests/archive.ts';
import { indexable } from '../../tests/indexable.ts';
import { asked, testSearch } from '../../tests/search.ts';
import { elasticsearchUrl } from '../../tests/services.ts';
import { createEngine } from './engine.ts';
import { readQuestion } from './question.ts';
import { sortOf } from './sort.ts';
import { textQuery } from './text.ts';
import { visibleTo } from './visibility.ts';

/** More than two parts of what is given out. */
const MANY = 600;
const search = testSearch([
  ...Array.from({ length: MANY }, (_, i) =>
    indexable({
      id: `d${String(i).padStart(4, '0')}`,
      texts: ['Trang bìa', `Về việc thu hồi đất số ${i}`],
      // Every third has no date, so that a walk also goes on behind one without.
      // Every second is of a type whose score depends on its age.
      facts: {
        type: i % 2 === 0 ? 'quyết định' : 'báo cáo',
        ...(i % 3 !== 0 && { date: `20${String(10 + (i % 10))}-01-01` }),
      },
    }),
  ),
  indexable({ id: 'secret', secret: true, texts: ['tố cáo việc thu hồi đất'] }),
  indexable({ id: 'other', texts: ['Báo cáo về đường sá'], facts: { subject: 'đường sá' } }),
]);

async function idsOf(viewer: Viewer, parameters: Record<string, string>, ids?: string[]): Promise<string[]> {
  const all = await search.all(viewer, asked(parameters), ids);
  const found: string[] = [];
  for await (const part of all.parts(false)) found.push(...part.map(({ id }) => id));
  expect(all.total).toBe(found.length);
  return found;
}

describe('everything that is found', () => {
  test.each(['relevance', 'date-desc', 'date-asc', 'received'])(
    'comes once, in the order of the pages: %s',
    async (sort) => {
      const found = await idsOf(anyone, { q: 'thu hồi đất', sort });
      expect(new Set(found).size).toBe(MANY);
      for (const page of [1, 4, 6]) {
        const { hits } = await search.find(
          anyone,
          asked({ q: 'thu hồi đất', sort, size: '100', page: `${page}` }),
        );
        expect(found.slice((page - 1) * 100, page * 100)).toEqual(hits.map(({ id }) => id));
      }
    },
  );

  test('follows filters, and the wider search where nothing has every word', async () => {
    expect(await idsOf(anyone, { q: 'đất', year: '2011' })).toHaveLength(40);
    expect(await idsOf(anyone, { q: 'đường sá khôngcó' })).toEqual(['other']);
  });

  test('holds what is secret for those with clearance alone, even when asked for by its id', async () => {
    expect(await idsOf(anyone, { q: '"tố cáo"' })).toEqual([]);
    expect(await idsOf(anyone, {}, ['secret', 'other'])).toEqual(['other']);
    expect(await idsOf(cleared, {}, ['secret', 'other'])).toHaveLength(2);
    expect(await idsOf(cleared, { q: '"tố cáo"' })).toContain('secret');
  });

  test('comes with the page that answers, when it is wanted', async () => {
    const parts = (await search.all(anyone, asked({ q: 'thu hồi đất số 7' }))).parts(true);
    const first = await parts.next();
    await parts.return();
    expect(first.value?.[0]?.pages[0]).toMatchObject({ number: 2 });
  });
});

describe('a walk in many steps', () => {
  const client = new Client({ node: elasticsearchUrl() });
  afterAll(() => client.close());

  test('gives each document once, the day over which it lasts notwithstanding', async () => {
    const text = textQuery(readQuestion('thu hồi đất'), 'every');
    expect(JSON.stringify(text), 'scores that change on the way').not.toMatch(/"now/);
    const engine = createEngine(client, search.prefix, () => Promise.resolve([]));
    const steps: number[] = [];
    const found = new Set<string>();
    const query = visibleTo(anyone, text);
    for await (const hits of engine.walk('documents', { query, sort: sortOf('relevance', true), size: 70 })) {
      steps.push(hits.length);
      for (const { _id } of hits) found.add(String(_id));
    }
    expect(steps).toEqual([...Array<number>(8).fill(70), 40]);
    expect(found.size).toBe(MANY);
  });
});
