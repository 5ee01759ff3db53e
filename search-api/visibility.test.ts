import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApi, type TestApi, type TestFile } from '../tests/api.ts';
import { anyone, cleared, page } from '../tests/archive.ts';
import { link } from '../tests/links.ts';
import { SAME_FOR_ALL, WALK, type WalkIds } from '../tests/visibility-walk.ts';
import { walk, type Answer } from '../tests/walk.ts';

const picture = (grey: number) =>
  sharp({ create: { width: 300, height: 400, channels: 3, background: { r: grey, g: grey, b: grey } } })
    .png()
    .toBuffer();

const complaint = async (): Promise<TestFile> => ({
  fileName: 'đơn 1.png',
  bytes: await picture(250),
  pages: [page(1, 'Đơn khiếu nại về việc thu hồi đất', 0.5), page(2)],
  facts: {
    type: 'đơn',
    kind: 'khiếu nại',
    date: '2019-04-18',
    subject: 'thu hồi đất',
    complainants: [{ name: 'Lò Văn Hùng', commune: 'Chiềng Mung' }],
  },
});

const denunciation = async (): Promise<TestFile> => ({
  fileName: 'quét 0042.png',
  bytes: await picture(240),
  pages: [page(1, 'Lường Thị Mật tố cáo Bí thư nhận hối lộ khi thu hồi đất', 0.4), page(2)],
  facts: {
    type: 'đơn',
    kind: 'tố cáo',
    number: '05/TC-CD',
    date: '2021-08-04',
    complainants: [{ name: 'Lường Thị Mật', commune: 'Chiềng Mung', identityNumber: '012345678901' }],
    addressees: ['UBND tỉnh Sơn La'],
    respondents: ['Bí thư'],
    // As if it were concluded, so that it could be a precedent too.
    outcome: 'không công nhận',
  },
});

/** What only the denunciation says; not even its file's name may be seen. */
const BETRAYING = ['Lường', 'Mật', 'hối lộ', '0042', '05/TC-CD', '012345678901'];

const inUtf8 = (answer: Answer): string => Buffer.from(answer.body, 'latin1').toString();

describe('a denunciation in the archive', () => {
  const withIt = testApi();
  const without = testApi();
  let ids: WalkIds;
  let idsWithout: WalkIds;
  let whatAnyoneSees: Answer[];

  async function fill(api: TestApi): Promise<WalkIds> {
    const { id, receipt } = await api.add(await complaint());
    const saved: string[] = [];
    for (const viewer of [anyone, cleared]) {
      const search = { name: 'Thu hồi đất', query: 'q=thu hồi đất', watching: true, email: null };
      saved.push((await api.archive.savedSearches.add(search, viewer)).id);
    }
    return { ordinary: id, secret: randomUUID(), receipt, saved };
  }

  /** As the watch notes new documents. */
  async function found(api: TestApi, { saved = [], ordinary, secret }: WalkIds): Promise<void> {
    for (const id of saved) await api.archive.watchedSearches.found(id, [ordinary, secret], new Date());
  }

  /** As linking puts together whom the denunciation names with the complaint. */
  async function linked(api: TestApi, { ordinary, secret }: WalkIds, hasSecret: boolean): Promise<void> {
    const all = [ordinary, ...(hasSecret ? [secret] : [])];
    await link(api.databaseUrl, {
      links: hasSecret ? [{ from: ordinary, to: secret, verdict: 'same_person', score: 0.7 }] : [],
      people: { everyone: [[`${ordinary}.0`]], cleared: [all.map((id) => `${id}.0`)] },
      matters: { everyone: [[ordinary]], cleared: [all] },
    });
  }

  beforeAll(async () => {
    idsWithout = await fill(without);
    ids = { ...(await fill(withIt)), secret: (await withIt.add(await denunciation())).id };
    await linked(without, idsWithout, false);
    await linked(withIt, ids, true);
    await found(without, idsWithout);
    await found(withIt, ids);
    whatAnyoneSees = await walk(withIt, anyone, ids);
  }, 60_000);

  it('is walked on every route there is', () => {
    const asWritten = (path: string): string => path.replace(/:(\w+)/g, '{$1}');
    const routes = withIt
      .as(anyone)
      .routes.filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method.toLowerCase()} ${asWritten(path)}`);
    const walked = [...Object.keys(WALK), ...SAME_FOR_ALL];
    expect([...new Set(routes)].sort()).toEqual(walked.sort());
  });

  it('is described with every route it is walked on', async () => {
    const answer = await withIt.as(anyone).request('/api/openapi.json');
    const { paths } = (await answer.json()) as { paths: Record<string, Record<string, unknown>> };
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect([...described, 'get /api/openapi.json'].sort()).toEqual(Object.keys(WALK).sort());
  });

  it('does not exist for anyone without clearance: every answer is that of an archive without it', async () => {
    expect(whatAnyoneSees).toEqual(await walk(without, anyone, idsWithout));
  }, 60_000);

  it('leaves no word of itself in any answer', () => {
    for (const answer of whatAnyoneSees) {
      // The description and the request itself may hold such words; an answer may not.
      if (answer.route === 'get /api/openapi.json') continue;
      for (const word of BETRAYING) expect(inUtf8(answer), answer.visit).not.toContain(word);
    }
  });

  it('was not touched by what they tried', async () => {
    const { events } = (await (
      await withIt.as(cleared).request(`/api/documents/${ids.secret}/history`)
    ).json()) as { events: { event: string }[] };
    expect(events.map(({ event }) => event)).toEqual(['received', 'reading', 'read', 'indexed']);
  });

  it('is there for those with clearance, on every route that could show it', async () => {
    const seen = await walk(withIt, cleared, ids);
    const absent = await walk(without, cleared, idsWithout);
    const differs = new Set(seen.filter(({ body }, i) => body !== absent[i]?.body).map(({ route }) => route));
    const showsNone = [
      'get /api/live',
      'get /api/viewer',
      'get /api/openapi.json',
      'get /api/receipts/{id}',
      'get /api/exports/{id}',
      'post /api/saved-searches',
      'delete /api/saved-searches/{id}',
      'post /api/documents',
    ];
    const shows = Object.keys(WALK).filter((route) => !showsNone.includes(route));
    expect([...differs].sort()).toEqual(shows.sort());
  }, 60_000);
});
