import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../model/viewer.ts';
import type { MatterJson } from './matters/matters.schemas.ts';
import { testApi, type TestApi } from '../tests/api.ts';
import { anyone, cleared } from '../tests/archive.ts';
import { link } from '../tests/links.ts';
import { addAll, askJson, complaintBy } from '../tests/petitions.ts';
import { withoutChance } from '../tests/walk.ts';

const an = { name: 'Quàng Văn An', commune: 'xã Chiềng Ban', district: 'huyện Mai Sơn' };
const binh = { name: 'Lò Thị Bình', commune: 'xã Mường Bú', district: 'huyện Mường La' };
const mat = { name: 'Lường Thị Mật', identityNumber: '014080009999', commune: 'xã Hua Păng' };

const ORDINARY = {
  one: complaintBy([an], '2019-01-01', { subject: 'thu hồi đất', addressees: ['Thanh tra tỉnh'] }),
  two: complaintBy([binh], '2020-01-01', { subject: 'đất bị thu hồi', addressees: ['Thanh tra tỉnh'] }),
};
const DENUNCIATION = {
  ...complaintBy([mat, an, binh], '2021-08-08', { subject: 'nhận hối lộ', addressees: ['Ban Nội chính'] }),
  kind: 'tố cáo',
} as const;

/** Words that only the denunciation says. */
const BETRAYING = ['Lường', 'Mật', '014080009999', 'Hua Păng', 'hối lộ', 'Nội chính', '2021'];

/** Two complaints that hang together by a denunciation alone, or by nothing where there is none. */
async function linked(api: TestApi, ids: { one: string; two: string; secret?: string }): Promise<void> {
  const { one, two, secret } = ids;
  const everyone = { people: [[`${one}.0`], [`${two}.0`]], matters: [[one], [two]] };
  await link(api.databaseUrl, {
    links: secret
      ? [
          { from: one, to: secret, verdict: 'duplicate' },
          { from: two, to: secret, verdict: 'duplicate' },
        ]
      : [],
    people: {
      everyone: everyone.people,
      cleared: secret
        ? [[`${one}.0`, `${two}.0`, `${secret}.1`, `${secret}.2`], [`${secret}.0`]]
        : everyone.people,
    },
    matters: { everyone: everyone.matters, cleared: secret ? [[one, two, secret]] : everyone.matters },
  });
}

/** Every read that could tell, of either complaint and of all. */
const READS = (ids: { one: string; two: string }): string[] => [
  ...[ids.one, ids.two].flatMap((id) => [
    `/documents/${id}`,
    `/documents/${id}/history`,
    `/documents/${id}/related`,
    `/documents/${id}/matter`,
    `/documents/${id}/registration`,
    `/matters/${id}`,
    `/people/${id}.0`,
    `/people/${id}.1`,
  ]),
  `/documents/${ids.one}/comparison/${ids.two}`,
  ...[
    '',
    'minPetitions=2',
    'q=mật',
    'q=014080009999',
    'commune=xã Hua Păng',
    'year=2021',
    'sort=latest',
  ].flatMap((query) => [`/people?${query}`, `/matters?${query}`, `/places?level=commune&${query}`]),
  '/links/review',
];

describe('two complaints that only a denunciation connects', () => {
  const withIt = testApi();
  const without = testApi();
  let ids: { one: string; two: string; secret: string };
  let idsWithout: { one: string; two: string };

  const told = async (api: TestApi, of: { one: string; two: string }, viewer: Viewer = anyone) => {
    const answers: string[] = [];
    for (const path of READS(of)) {
      const answer = await api.as(viewer).request(encodeURI(`/api${path}`));
      answers.push(withoutChance(`${path} ${answer.status} ${await answer.text()}`));
    }
    const file = await api.as(viewer).request('/api/matters/export?format=csv');
    return [...answers, withoutChance(`${file.headers.get('X-Total-Rows') ?? ''} ${await file.text()}`)];
  };

  beforeAll(async () => {
    idsWithout = await addAll(without, ORDINARY);
    ids = await addAll(withIt, { ...ORDINARY, secret: DENUNCIATION });
    await linked(without, idsWithout);
    await linked(withIt, ids);
  }, 60_000);

  it('have nothing to do with one another for anyone without clearance', async () => {
    const seen = await told(withIt, ids);
    expect(seen).toEqual(await told(without, idsWithout));
    // What a request itself names may stand in its answer.
    for (const answer of seen.filter((one) => !one.includes('?'))) {
      for (const word of BETRAYING) expect(answer, answer.slice(0, 80)).not.toContain(word);
    }
  });

  it('hang together for viewers with clearance', async () => {
    const { body } = await askJson(withIt.as(cleared), 'GET', `/documents/${ids.one}/matter`);
    expect((body as MatterJson).documents.map(({ id }) => id)).toEqual([ids.one, ids.two, ids.secret]);
  });

  it('tell nothing by what people with clearance decided, nor by a refusal', async () => {
    const { one, two, secret } = ids;
    const as = (viewer: Viewer, method: string, path: string, body: unknown) =>
      askJson(withIt.as(viewer), method, path, body);
    await as(cleared, 'PUT', `/documents/${one}/related/${secret}`, { status: 'confirmed', reason: 'Mật' });
    await as(cleared, 'PUT', `/documents/${two}/registration`, { as: 'duplicate', of: secret });
    await as(cleared, 'POST', `/people/${one}.0/split`, { documents: [secret], reason: 'Mật' });
    await linked(withIt, ids);
    expect(await told(withIt, ids)).toEqual(await told(without, idsWithout));
    const refusals = [secret, randomUUID()].map(async (other) => [
      await as(anyone, 'PUT', `/documents/${one}/registration`, { as: 'repeat', of: other }),
      await as(anyone, 'PUT', `/documents/${other}/registration`, { as: 'new' }),
      await as(anyone, 'POST', `/people/${one}.0/merge`, { other: `${other}.0` }),
      await as(anyone, 'POST', `/people/${one}.0/split`, { documents: [other] }),
      await as(anyone, 'POST', `/people/${one}.0/confirm`, { documents: [other] }),
      await as(anyone, 'PUT', `/documents/${other}/related/${two}`, { status: 'rejected' }),
      await as(anyone, 'DELETE', `/documents/${one}/related/${other}`, undefined),
      await as(anyone, 'GET', `/documents/${one}/comparison/${other}`, undefined),
    ]);
    const [ofSecret, ofNothing] = await Promise.all(refusals);
    expect(ofSecret).toEqual(ofNothing);
    expect(ofSecret?.map(({ status }) => status)).toEqual(Array(8).fill(404));
  });

  it('part at once when what connects them becomes secret, before anything is linked again', async () => {
    const open = await addAll(withIt, {
      left: complaintBy([an], '2018-01-01', { subject: 'tiếng ồn' }),
      right: complaintBy([binh], '2018-02-02', { subject: 'tiếng ồn đêm' }),
      bridge: complaintBy([mat], '2018-03-03', { subject: 'quán hát' }),
    });
    const { left, right, bridge } = open;
    await link(withIt.databaseUrl, {
      people: { everyone: [[`${left}.0`, `${right}.0`, `${bridge}.0`]] },
      matters: { everyone: [[left, right, bridge]] },
    });
    const ask = async (path: string) => (await askJson(withIt.as(anyone), 'GET', path)).body;
    const all = { documents: [left, right, bridge] };
    expect(await ask(`/people/${left}.0`)).toMatchObject(all);
    expect(await ask('/people')).toMatchObject({ total: 1 });
    const secret = { secret: true };
    await askJson(withIt.as(cleared), 'PUT', `/documents/${bridge}/secret`, secret);
    expect(await ask(`/people/${left}.0`)).toMatchObject({ id: `${left}.0`, documents: [left] });
    expect(await ask(`/matters/${right}`)).toMatchObject({ id: right, total: 1 });
    expect(await ask('/people')).toMatchObject({ total: 0 });
    expect(await ask('/matters')).toMatchObject({ total: 0 });
  });
});
