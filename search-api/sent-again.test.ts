import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../archive/readings.ts';
import { NO_FACTS } from '../model/facts.ts';
import { testApi, type TestApi } from '../tests/api.ts';
import { anyone, cleared, page, take } from '../tests/archive.ts';
import { complaint, picture } from '../tests/sample-files.ts';
import { walk, withoutChance, type Answer } from '../tests/walk.ts';
import type { ReceivedJson } from './intake/intake.schemas.ts';

const PAGES = [page(1, 'Đơn tố cáo', 0.4), page(2)];
const OPENED = { mediaType: 'image/png', pageCount: PAGES.length, signatures: [] };
const FAILURE = { code: 'file-locked', message: 'Tệp có mật khẩu.' };
const DENUNCIATION: Finding = {
  facts: { facts: { ...NO_FACTS, type: 'đơn', kind: 'tố cáo' }, readings: [] },
  denunciation: true,
};

/** What someone without clearance is told at each step of the way of a file that they sent. */
type Story = readonly (readonly [step: string, answers: readonly unknown[]])[];

/** A step on the way of a file, by whoever takes it. */
type Step = (api: TestApi, id: string) => Promise<unknown>;

const STEPS = {
  'is left alone': () => Promise.resolve(),
  'is sent once more': (api, id) => send(api, 'lần nữa.png').then(told(id)),
  'is sent once more as a denunciation': (api, id) => send(api, 'Đơn tố cáo.png').then(told(id)),
  'begins to be read': async ({ archive }, id) => {
    const claim = await take(archive, id);
    await archive.readings.savePages(claim, OPENED, PAGES.slice(0, 1));
    claims.set(id, claim);
  },
  'was read': ({ archive }, id) => archive.readings.finish(claimOf(id), OPENED, PAGES.slice(1), DENUNCIATION),
  'cannot be read': ({ archive }, id) => archive.readings.fail(claimOf(id), FAILURE),
  'is to be tried again': async (api, id) => {
    const answer = await api.as(anyone).request(`/api/documents/${id}/retry`, { method: 'POST' });
    return [answer.status, withoutChance(await answer.text())];
  },
  'is in the index': (api) => api.index(),
} as const satisfies Record<string, Step>;

type StepName = keyof typeof STEPS;

const claims = new Map<string, Awaited<ReturnType<typeof take>>>();
const claimOf = (id: string) => {
  const claim = claims.get(id);
  if (claim === undefined) throw new Error('not taken');
  return claim;
};

async function send(api: TestApi, fileName: string, viewer = anyone, grey = 240): Promise<ReceivedJson> {
  const body = new FormData();
  body.append('files', new File([new Uint8Array(await picture(grey))], fileName));
  const answer = await api.as(viewer).request('/api/documents', { method: 'POST', body });
  return (await answer.json()) as ReceivedJson;
}

/** What an answer tells of a sending: its words, and whether it names the file sent before. */
const told =
  (id: string) =>
  (answer: ReceivedJson): unknown => [withoutChance(JSON.stringify(answer)), answer.documents[0]?.id === id];

/** Sends the file and walks the routes after each step, at the end also those of search and those that change. */
async function follow(api: TestApi, ordinary: string, fileName: string, steps: readonly StepName[]) {
  const sent = await send(api, fileName);
  const ids = { ordinary, secret: sent.documents[0]?.id ?? '', receipt: sent.receipt };
  const look = (): Promise<Answer[]> => walk(api, anyone, ids, true);
  const story: [string, unknown[]][] = [['is sent', [told('')(sent), ...(await look())]]];
  for (const step of steps) story.push([step, [await STEPS[step](api, ids.secret), ...(await look())]]);
  story.push(['is touched', await walk(api, anyone, ids)]);
  return { story: story as Story, id: ids.secret };
}

/** The whole way of a file. */
const READ = ['begins to be read', 'was read', 'is in the index'] as const;

describe.each<[how: string, fileName: string, steps: readonly StepName[]]>([
  ['once', 'mới.png', READ],
  ['again and again', 'mới.png', ['is sent once more', ...READ, 'is sent once more']],
  ['under a name that tells', 'Đơn tố cáo.png', READ],
  ['and then under a name that tells', 'mới.png', ['is sent once more as a denunciation', ...READ]],
  ['and cannot be read', 'mới.png', ['begins to be read', 'cannot be read', 'is to be tried again', ...READ]],
  ['and is not read', 'mới.png', ['is left alone']],
])('a denunciation sent again %s, by someone who may not know of it', (_, fileName, steps) => {
  const withIt = testApi();
  const without = testApi();
  let secret: string;
  let before: Answer[];
  let again: Awaited<ReturnType<typeof follow>>;
  let fresh: Awaited<ReturnType<typeof follow>>;
  const known = (): Promise<Answer[]> =>
    walk(withIt, cleared, { secret, ordinary: secret, receipt: randomUUID() }, true);

  beforeAll(async () => {
    const ordinary = await withIt.add(await complaint());
    const denunciation = { fileName: 'quét 0042.png', bytes: await picture(240), pages: PAGES };
    secret = (await withIt.add({ ...denunciation, facts: { kind: 'tố cáo' } })).id;
    before = await known();
    const other = await without.add(await complaint());
    [again, fresh] = await Promise.all([
      follow(withIt, ordinary.id, fileName, steps),
      follow(without, other.id, fileName, steps),
    ]);
  }, 120_000);

  it('is answered on every route, at every step, like a file that never came before', () => {
    expect(again.story).toEqual(fresh.story);
  });

  it('is the document they know to those who may, and no other', async () => {
    expect((await withIt.as(cleared).request(`/api/documents/${again.id}`)).status).toBe(404);
    const { total } = await withIt.archive.documents.counts(cleared);
    expect(total).toBe(2);
    const events = (await withIt.archive.history.list(secret, cleared)).map(({ event }) => event);
    expect(events.filter((event) => event === 'received-again').length).toBeGreaterThan(0);
    const { status, body } = before.find(({ route }) => route === 'get /api/documents/{id}/facts') ?? {};
    expect((await known()).find(({ route }) => route === 'get /api/documents/{id}/facts')).toMatchObject({
      status,
      body,
    });
  });
});
