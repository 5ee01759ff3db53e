import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '../../model/viewer.ts';
import { testApi } from '../../tests/api.ts';
import { anyone, cleared } from '../../tests/archive.ts';
import { link } from '../../tests/links.ts';
import { addAll, askJson } from '../../tests/petitions.ts';
import type { RegistrationJson } from '../registration/registration.definitions.ts';
import type { RelatedJson } from './related.schemas.ts';

describe('related documents', () => {
  const api = testApi();
  let ids: Record<'asked' | 'copy' | 'anew' | 'answer' | 'far' | 'later' | 'secret', string>;

  const ask = (method: string, path: string, viewer: Viewer = anyone, body?: unknown) =>
    askJson(api.as(viewer), method, path, body);
  const related = async (id: string, viewer?: Viewer) =>
    (await ask('GET', `/documents/${id}/related`, viewer)).body as RelatedJson[];
  const short = (list: readonly RelatedJson[]) =>
    list.map(({ id, verdict, status, direction }) => [id, verdict, status, direction]);
  const versionOf = async (id: string): Promise<number> =>
    (await api.archive.indexing.byId([id]))[0]?.version ?? 0;

  beforeAll(async () => {
    const petition = { type: 'đơn', kind: 'khiếu nại' } as const;
    ids = await addAll(api, {
      asked: { ...petition, date: '2020-01-01', complainants: [{ name: 'Cầm Thị Ín' }] },
      copy: { ...petition, date: '2020-01-02' },
      anew: { ...petition, date: '2021-05-01' },
      answer: { type: 'quyết định', number: '77/QĐ-UBND', date: '2020-06-01' },
      far: petition,
      later: petition,
      secret: { type: 'đơn', kind: 'tố cáo', subject: 'nhận hối lộ' },
    });
  }, 60_000);

  beforeEach(async () => {
    const { asked, copy, anew, answer, secret } = ids;
    const evidence = [
      { field: 'name' as const, from: { text: 'a', page: 1 }, to: { text: 'b', boxes: [] }, weight: 4 },
    ];
    await link(api.databaseUrl, {
      links: [
        { from: asked, to: anew, verdict: 'repeat', score: 0.8 },
        { from: asked, to: copy, verdict: 'duplicate', score: 0.99, evidence },
        { from: answer, to: asked, verdict: 'answers', score: 0.97, evidence },
        { from: asked, to: secret, verdict: 'duplicate', score: 0.9, evidence },
      ],
    });
  });

  it('are given strongest verdict first, as seen from the document asked about', async () => {
    const { asked, copy, anew, answer } = ids;
    expect(short(await related(asked))).toEqual([
      [copy, 'duplicate', 'candidate', 'both'],
      [anew, 'repeat', 'candidate', 'both'],
      [answer, 'answers', 'candidate', 'from'],
    ]);
    expect(short(await related(answer))).toEqual([[asked, 'answers', 'candidate', 'to']]);
    const [there] = (await related(asked)).filter(({ id }) => id === answer);
    expect(there).toMatchObject({
      title: 'Quyết định số 77/QĐ-UBND',
      date: '2020-06-01',
      evidence: [{ field: 'name', text: 'b', boxes: [], otherText: 'a', otherPage: 1, weight: 4 }],
    });
    const [here] = await related(answer);
    expect(here?.evidence).toEqual([
      { field: 'name', text: 'a', page: 1, otherText: 'b', otherBoxes: [], weight: 4 },
    ]);
    expect(here?.complainants).toEqual(['Cầm Thị Ín']);
  });

  it('show a secret one, and that anything leads to it, only with clearance', async () => {
    expect((await related(ids.asked, cleared)).map(({ id }) => id)).toContain(ids.secret);
    const hidden = await ask('GET', `/documents/${ids.secret}/related`);
    const never = await ask('GET', `/documents/${randomUUID()}/related`);
    expect(hidden).toEqual(never);
    const put = { status: 'rejected' };
    expect(await ask('PUT', `/documents/${ids.asked}/related/${ids.secret}`, anyone, put)).toEqual(
      await ask('PUT', `/documents/${ids.asked}/related/${randomUUID()}`, anyone, put),
    );
  });

  it('stand as a person confirms and rejects them, whatever is found later, and are linked again', async () => {
    const { asked, copy, anew } = ids;
    const before = await versionOf(anew);
    const put = { status: 'rejected', reason: 'hai người khác nhau' };
    const rejected = await ask('PUT', `/documents/${asked}/related/${anew}`, anyone, put);
    expect(rejected).toMatchObject({ status: 200, body: { id: anew, ...put } });
    expect(await versionOf(anew)).toBe(before + 1);
    await ask('PUT', `/documents/${copy}/related/${asked}`, anyone, { status: 'confirmed' });
    await link(api.databaseUrl, { links: [{ from: asked, to: anew, verdict: 'repeat' }] });
    expect(short(await related(asked))).toEqual([
      [copy, 'duplicate', 'confirmed', 'both'],
      [anew, 'repeat', 'rejected', 'both'],
    ]);
    expect((await related(asked))[0]).toMatchObject({ score: 1, evidence: [], reason: '' });
    for (const other of [copy, anew]) {
      expect((await ask('DELETE', `/documents/${asked}/related/${other}`)).status).toBe(204);
    }
    expect(short(await related(asked))).toEqual([[anew, 'repeat', 'candidate', 'both']]);
  });

  it('can be linked by a person where nothing was found', async () => {
    const { far, answer } = ids;
    const path = `/documents/${far}/related/${answer}`;
    expect((await ask('PUT', path, anyone, { status: 'confirmed' })).status).toBe(400);
    const confirmed = await ask('PUT', path, anyone, { status: 'confirmed', verdict: 'answers' });
    expect(confirmed.body).toMatchObject({ id: answer, verdict: 'answers', direction: 'from', score: 1 });
    expect(short(await related(answer))).toContainEqual([far, 'answers', 'confirmed', 'to']);
    await ask('DELETE', path);
    expect(await related(far)).toEqual([]);
  });

  it('keep to themselves why someone with clearance decided', async () => {
    const { asked, anew } = ids;
    const put = { status: 'rejected', reason: 'như trong đơn tố cáo' };
    await ask('PUT', `/documents/${asked}/related/${anew}`, cleared, put);
    expect((await related(asked)).find(({ id }) => id === anew)?.reason).toBe('');
    expect((await related(asked, cleared)).find(({ id }) => id === anew)?.reason).toBe(put.reason);
    await ask('DELETE', `/documents/${asked}/related/${anew}`);
  });

  it('are refused where they make no sense', async () => {
    const { asked } = ids;
    const put = { status: 'confirmed', verdict: 'duplicate' };
    expect((await ask('PUT', `/documents/${asked}/related/${asked}`, anyone, put)).status).toBe(400);
    const wrong = await ask('PUT', `/documents/${asked}/related/${ids.copy}`, anyone, { status: 'maybe' });
    expect(wrong.status).toBe(400);
  });

  it('are known to be known by the document', async () => {
    const { asked, anew } = ids;
    const linked = async () => (await ask('GET', `/documents/${asked}`)).body;
    expect(await linked()).toMatchObject({ linked: true });
    await ask('PUT', `/documents/${asked}/related/${anew}`, anyone, { status: 'confirmed' });
    expect(await linked()).toMatchObject({ linked: false });
    await ask('DELETE', `/documents/${asked}/related/${anew}`);
  });

  describe('registering', () => {
    const registration = (id: string, viewer?: Viewer) => ask('GET', `/documents/${id}/registration`, viewer);

    it('as a copy confirms the link, and can be changed', async () => {
      const { asked, copy } = ids;
      expect((await registration(asked)).body).toEqual({ as: null, history: [] });
      const put = await ask('PUT', `/documents/${asked}/registration`, anyone, { as: 'duplicate', of: copy });
      expect(put.body).toMatchObject({ as: 'duplicate', of: copy });
      expect(short(await related(asked))[0]).toEqual([copy, 'duplicate', 'confirmed', 'both']);
      await ask('PUT', `/documents/${asked}/registration`, anyone, { as: 'new' });
      expect((await registration(asked)).body).toMatchObject({
        as: 'new',
        registeredAt: expect.stringMatching(/Z$/) as string,
      });
      expect(short(await related(asked))).not.toContainEqual([copy, 'duplicate', 'confirmed', 'both']);
    });

    const acts = async (id: string, viewer?: Viewer) => {
      const { as, of, history } = (await registration(id, viewer)).body as RegistrationJson;
      return { now: [as, of], said: history.map((act) => [act.as, act.of, act.reason]) };
    };

    it('follows a link that is taken back, with the reason, to what was said before', async () => {
      const { later, asked, copy } = ids;
      const path = `/documents/${later}/registration`;
      await ask('PUT', path, anyone, { as: 'new' });
      await ask('PUT', path, anyone, { as: 'duplicate', of: copy, reason: 'giống hệt' });
      await ask('PUT', path, anyone, { as: 'repeat', of: asked });
      const back = { reason: 'nhìn nhầm' };
      expect((await ask('DELETE', `/documents/${asked}/related/${later}`, anyone, back)).status).toBe(204);
      expect(await acts(later)).toEqual({
        now: ['duplicate', copy],
        said: [
          ['new', undefined, ''],
          ['duplicate', copy, 'giống hệt'],
          ['repeat', asked, ''],
          [null, asked, 'nhìn nhầm'],
        ],
      });
      await ask('DELETE', `/documents/${later}/related/${copy}`);
      expect((await acts(later)).now).toEqual(['new', undefined]);
    });

    it.each([
      ['rejected', { status: 'rejected', reason: 'khác người' }, null],
      ['confirmed as something else', { status: 'confirmed', verdict: 'same_person' }, null],
      ['confirmed as a copy again', { status: 'confirmed', verdict: 'circulating' }, 'duplicate'],
    ])('follows a link that is %s', async (_, decision, as) => {
      const { anew, copy } = ids;
      await ask('PUT', `/documents/${anew}/registration`, anyone, { as: 'duplicate', of: copy });
      await ask('PUT', `/documents/${copy}/related/${anew}`, anyone, decision);
      expect((await registration(anew)).body).toMatchObject({ as });
    });

    it('is not taken back a second time, nor by a decision about another document', async () => {
      const { anew, copy, far } = ids;
      await ask('PUT', `/documents/${anew}/registration`, anyone, { as: 'duplicate', of: copy });
      await ask('DELETE', `/documents/${anew}/related/${far}`);
      expect((await acts(anew)).now).toEqual(['duplicate', copy]);
      await ask('DELETE', `/documents/${anew}/related/${copy}`);
      const { said } = await acts(anew);
      await ask('DELETE', `/documents/${anew}/related/${copy}`);
      expect((await acts(anew)).said).toEqual(said);
    });

    it.each([{ as: 'duplicate' }, { as: 'new', of: randomUUID() }, { as: 'other' }])(
      'is refused for %j',
      async (body) => {
        expect((await ask('PUT', `/documents/${ids.asked}/registration`, anyone, body)).status).toBe(400);
      },
    );

    it('as a copy of itself or of what is not there is refused', async () => {
      const put = (of: string) =>
        ask('PUT', `/documents/${ids.asked}/registration`, anyone, { as: 'repeat', of });
      expect((await put(ids.asked)).status).toBe(400);
      expect((await put(randomUUID())).status).toBe(404);
      expect(await put(ids.secret)).toEqual(await put(randomUUID()));
    });

    it('as a copy of a secret document shows only with clearance', async () => {
      const { far, secret } = ids;
      await ask('PUT', `/documents/${far}/registration`, cleared, { as: 'duplicate', of: secret });
      expect((await registration(far)).body).toEqual({ as: null, history: [] });
      expect((await registration(far, cleared)).body).toMatchObject({ as: 'duplicate', of: secret });
      await ask('DELETE', `/documents/${secret}/related/${far}`, cleared, { reason: 'như đơn tố cáo' });
      expect((await registration(far)).body).toEqual({ as: null, history: [] });
      expect((await acts(far, cleared)).said).toContainEqual([null, secret, 'như đơn tố cáo']);
      await ask('PUT', `/documents/${far}/registration`, cleared, { as: 'new', reason: 'như đơn tố cáo' });
      expect((await acts(far)).said).toEqual([['new', undefined, '']]);
    });
  });

  it('that are not certain wait for a person, the surest first', async () => {
    const { asked, copy, anew, far, secret } = ids;
    await link(api.databaseUrl, {
      links: [
        { from: far, to: copy, verdict: 'same_person', score: 0.6 },
        { from: asked, to: anew, verdict: 'repeat', score: 0.8 },
        { from: asked, to: copy, verdict: 'duplicate', score: 0.99 },
        { from: anew, to: secret, verdict: 'same_person', score: 0.7 },
      ],
    });
    const queue = async (query = '', viewer?: Viewer) => {
      const { body } = await ask('GET', `/links/review?${query}`, viewer);
      const { total, pairs } = body as { total: number; pairs: { from: RelatedJson; to: RelatedJson }[] };
      return { total, pairs: pairs.map(({ from, to }) => [from.id, to.id].sort()) };
    };
    const [first, last] = [[asked, anew].sort(), [far, copy].sort()];
    expect(await queue()).toEqual({ total: 2, pairs: [first, last] });
    expect(await queue('size=1&page=2')).toEqual({ total: 2, pairs: [last] });
    expect(await queue('verdict=same_person')).toEqual({ total: 1, pairs: [last] });
    expect(await queue('', cleared)).toEqual({ total: 3, pairs: [first, [anew, secret].sort(), last] });
    await ask('PUT', `/documents/${asked}/related/${anew}`, anyone, { status: 'rejected' });
    expect(await queue()).toEqual({ total: 1, pairs: [last] });
    await ask('DELETE', `/documents/${asked}/related/${anew}`);
    expect((await queue()).total).toBe(2);
  });
});
