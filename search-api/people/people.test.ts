import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Viewer } from '../../model/viewer.ts';
import { testApi } from '../../tests/api.ts';
import { anyone, cleared } from '../../tests/archive.ts';
import { link } from '../../tests/links.ts';
import { addAll, askJson, complaintBy } from '../../tests/petitions.ts';
import type { PeopleJson, PersonDetailJson } from './people.schemas.ts';

const PROVINCE = 'UBND tỉnh Sơn La';
const an = {
  name: 'Quàng Văn An',
  identityNumber: '014080001111',
  commune: 'xã Chiềng Ban',
  district: 'huyện Mai Sơn',
};
const anOld = { ...an, name: 'Quàng Văn Ân', commune: 'xã Hát Lót', address: 'bản Nà Cang, xã Hát Lót' };
const binh = { name: 'Lò Thị Bình', phone: '0911222333', commune: 'xã Mường Bú', district: 'huyện Mường La' };

describe('those who petition', () => {
  const api = testApi();
  const documents = {
    first: complaintBy([anOld], '2018-03-01', { addressees: [PROVINCE], subject: 'thu hồi đất bản Nà Cang' }),
    copy: complaintBy([anOld], '2018-03-02', { addressees: ['Thanh tra tỉnh'], subject: 'thu hồi đất' }),
    group: complaintBy([binh, an], '2020-07-05', { addressees: [PROVINCE], subject: 'ô nhiễm suối' }),
    again: complaintBy([an], '2021-01-09', { addressees: [PROVINCE], subject: 'thu hồi đất, nhắc lại' }),
    namesake: complaintBy([{ ...an, identityNumber: '014080002222' }], '2021-02-02'),
    answer: { type: 'quyết định', number: '9/QĐ-UBND', date: '2019-01-01' },
    secret: { ...complaintBy([an], '2022-02-02'), kind: 'tố cáo' },
  } as const;
  let ids: Record<keyof typeof documents, string>;

  const ask = (method: string, path: string, viewer: Viewer = anyone, body?: unknown) =>
    askJson(api.as(viewer), method, path, body);
  const list = async (query = '', viewer?: Viewer) =>
    (await ask('GET', `/people?${query}`, viewer)).body as PeopleJson;
  const counts = ({ people }: PeopleJson) =>
    people.map(({ name, petitions, copies, matters }) => [name, petitions, copies, matters]);
  const person = async (id: string, viewer?: Viewer) => {
    const { status, body } = await ask('GET', `/people/${id}`, viewer);
    return { status, body: body as PersonDetailJson };
  };
  const valuesOf = (facet: PeopleJson['facets']['year']) =>
    facet.map(({ value, count, petitions }) => [value, count, petitions]);

  beforeAll(async () => {
    ids = await addAll(api, documents);
  }, 60_000);

  beforeEach(async () => {
    const { first, copy, group, again, namesake, answer, secret } = ids;
    const mine = [`${first}.0`, `${copy}.0`, `${group}.1`, `${again}.0`];
    const others = [[`${group}.0`], [`${namesake}.0`]];
    const matters = [[first, copy, again, answer], [group], [namesake]];
    await link(api.databaseUrl, {
      links: [
        { from: first, to: copy, verdict: 'duplicate', score: 0.9 },
        { from: first, to: again, verdict: 'repeat' },
        { from: answer, to: copy, verdict: 'answers' },
      ],
      people: { everyone: [mine, ...others], cleared: [[...mine, `${secret}.0`], ...others] },
      matters: { everyone: matters, cleared: [...matters, [secret]] },
    });
  });

  it('are listed by number of letters, copies not twice', async () => {
    const found = await list();
    expect(found.total).toBe(3);
    expect(counts(found)).toEqual([
      ['Quàng Văn An', 3, 1, 2],
      ['Quàng Văn An', 1, 0, 1],
      ['Lò Thị Bình', 1, 0, 1],
    ]);
    expect(found.people[0]).toMatchObject({
      id: `${ids.first}.0`,
      firstPetition: '2018-03-01',
      lastPetition: '2021-01-09',
      addressees: [PROVINCE, 'Thanh tra tỉnh'],
      years: [
        { year: 2018, count: 1 },
        { year: 2020, count: 1 },
        { year: 2021, count: 1 },
      ],
      lastAnswer: { id: ids.answer, date: '2019-01-01', title: 'Quyết định số 9/QĐ-UBND' },
      commune: 'xã Chiềng Ban',
      district: 'huyện Mai Sơn',
    });
    expect((await list('minPetitions=2')).total).toBe(1);
    expect(counts(await list('size=1&page=3'))).toEqual([['Lò Thị Bình', 1, 0, 1]]);
    expect(counts(await list('sort=latest'))[0]).toEqual(['Quàng Văn An', 1, 0, 1]);
    expect(counts(await list('sort=matters'))[0]?.[3]).toBe(2);
  });

  it('are found by name, marks forgiven, and by identity or phone number', async () => {
    for (const q of ['Quàng Văn Ân', 'quang van an', 'an quang'])
      expect((await list(`q=${q}`)).total).toBe(2);
    expect(counts(await list('q=014080002222'))).toEqual([['Quàng Văn An', 1, 0, 1]]);
    expect(counts(await list('q=0911222333'))).toEqual([['Lò Thị Bình', 1, 0, 1]]);
    expect((await list('q=Quàng Thị')).total).toBe(0);
  });

  it('are narrowed by their petitions, and each facet says what it would give', async () => {
    const all = (await list()).facets;
    expect(valuesOf(all.year)).toEqual([
      ['2020', 2, 2],
      ['2021', 2, 2],
      ['2018', 1, 1],
    ]);
    expect(valuesOf(all.addressee)).toEqual([
      [PROVINCE, 2, 4],
      ['Thanh tra tỉnh', 1, 1],
    ]);
    expect(valuesOf(all.district)).toEqual([
      ['huyện Mai Sơn', 2, 4],
      ['huyện Mường La', 1, 1],
    ]);
    const in2021 = await list('year=2021');
    expect(counts(in2021)).toEqual([
      ['Quàng Văn An', 1, 0, 1],
      ['Quàng Văn An', 1, 0, 1],
    ]);
    expect(in2021.facets.year.find(({ value }) => value === '2021')?.selected).toBe(true);
    expect(valuesOf(in2021.facets.year)).toEqual(valuesOf(all.year));
    expect(counts(await list('addressee=Thanh tra tỉnh'))).toEqual([['Quàng Văn Ân', 1, 0, 1]]);
    expect((await list('year=2018&year=2020&minPetitions=2')).total).toBe(1);
    expect((await list('commune=xã Không Có')).facets.commune).toContainEqual({
      value: 'xã Không Có',
      count: 0,
      petitions: 0,
      selected: true,
    });
  });

  it('have a page with all their petitions, by any of their mentions', async () => {
    const { first, copy, group, again } = ids;
    const { body } = await person(`${first}.0`);
    expect((await person(`${group}.1`)).body).toEqual(body);
    expect(body.documents).toEqual([first, copy, group, again]);
    expect(body.petitionsList.map(({ id, copyOf, mention }) => [id, copyOf, mention])).toEqual([
      [again, undefined, `${again}.0`],
      [group, undefined, `${group}.1`],
      [copy, first, `${copy}.0`],
      [first, undefined, `${first}.0`],
    ]);
    expect(body.petitionsList[0]?.matter).toEqual({ id: first, title: 'Thu hồi đất bản Nà Cang' });
    expect(body.names).toEqual([
      { name: 'Quàng Văn An', count: 2 },
      { name: 'Quàng Văn Ân', count: 2 },
    ]);
    expect(body.identityNumbers).toEqual(['014080001111']);
    expect(body.addresses).toEqual([
      { address: 'bản Nà Cang, xã Hát Lót', from: '2018-03-01', to: '2018-03-02' },
    ]);
    expect(body.mattersList).toEqual([
      { id: first, title: 'Thu hồi đất bản Nà Cang', petitions: 2 },
      { id: group, title: 'Ô nhiễm suối', petitions: 1 },
    ]);
    expect(body.coSigners).toEqual([{ id: `${group}.0`, name: 'Lò Thị Bình', petitions: 1 }]);
    expect(body.history).toEqual([]);
  });

  it('show a denunciation only with clearance', async () => {
    const { first, secret } = ids;
    expect((await person(`${first}.0`, cleared)).body.documents).toContain(secret);
    expect((await person(`${first}.0`)).body.documents).not.toContain(secret);
    expect(counts(await list('', cleared))[0]).toEqual(['Quàng Văn An', 4, 1, 3]);
    expect(await person(`${secret}.0`)).toEqual(await person(`${randomUUID()}.0`));
  });

  it('are not there under a mention that nobody made', async () => {
    expect((await person(`${ids.first}.7`)).status).toBe(404);
    expect((await person(`${ids.answer}.0`)).status).toBe(404);
    expect((await person('hai')).status).toBe(404);
  });

  it('are there before they are put together, each by themselves', async () => {
    await link(api.databaseUrl, {});
    expect((await person(`${ids.first}.0`)).body).toMatchObject({ petitions: 1, documents: [ids.first] });
    expect((await list()).total).toBe(0);
  });

  describe('as a person decides', () => {
    interface Decided {
      people: PersonDetailJson[];
    }
    const post = async (id: string, what: string, body: unknown, viewer?: Viewer) => {
      const answer = await ask('POST', `/people/${id}/${what}`, viewer, body);
      return { status: answer.status, body: answer.body as Decided };
    };
    const graph = () => api.archive.clustering.peopleGraph([ids.first], 0.5);
    const pairs = (list: readonly (readonly [{ documentId: string }, { documentId: string }])[]) =>
      list.map(([a, b]) => [a.documentId, b.documentId].sort().join()).sort();

    it('are merged, and parted again, and the history tells', async () => {
      const { first, copy, group, again, namesake } = ids;
      const merged = await post(`${first}.0`, 'merge', { other: `${namesake}.0`, reason: 'đổi thẻ' });
      expect(merged.body.people.map(({ documents: all }) => all)).toEqual([
        [first, copy, group, again, namesake],
      ]);
      expect((await graph()).bonds.map(({ score }) => score)).toEqual([2]);

      const split = await post(`${first}.0`, 'split', { documents: [again, group], reason: 'khác thẻ' });
      expect(split.body.people.map(({ documents: all }) => all)).toEqual([
        [first, copy],
        [group, again],
      ]);
      expect(split.body.people[1]?.petitions).toBe(2);
      const apart = [
        [again, copy],
        [again, first],
        [copy, group],
        [first, group],
      ].map((pair) => pair.sort().join());
      expect(pairs((await graph()).apart)).toEqual(apart.sort());
      const { history } = (await person(`${first}.0`)).body;
      expect(history.map(({ what, reason, documents: about }) => [what, reason, about.length])).toEqual([
        ['merged', 'đổi thẻ', 2],
        ['split', 'khác thẻ', 4],
      ]);
    });

    it('are merged though they were once parted', async () => {
      const { first, copy, group, again, namesake } = ids;
      await link(api.databaseUrl, {
        people: { everyone: [[`${first}.0`, `${copy}.0`], [`${group}.1`, `${again}.0`], [`${namesake}.0`]] },
      });
      await post(`${first}.0`, 'merge', { other: `${again}.0` });
      expect(pairs((await graph()).apart)).toEqual([]);
    });

    it('are confirmed, so that what is found later takes nothing away', async () => {
      const { first, again } = ids;
      const { body } = await post(`${first}.0`, 'confirm', { documents: [again] });
      expect(body.people[0]?.history.at(-1)?.what).toBe('confirmed');
      expect(body.people[0]?.petitions).toBe(3);
    });

    it('are refused where it makes no sense', async () => {
      const { first, copy, group, again, namesake, secret } = ids;
      const all = [first, copy, group, again];
      expect((await post(`${first}.0`, 'split', { documents: all })).status).toBe(400);
      expect((await post(`${first}.0`, 'split', { documents: [namesake] })).status).toBe(404);
      expect((await post(`${first}.0`, 'split', { documents: [] })).status).toBe(400);
      expect((await post(`${first}.0`, 'merge', { other: `${copy}.0` })).status).toBe(400);
      expect((await post(`${first}.0`, 'merge', { other: `${secret}.0` })).status).toBe(404);
    });

    it('keep to themselves what someone with clearance did to a denunciation', async () => {
      const { first, secret, namesake } = ids;
      await post(`${secret}.0`, 'split', { documents: [secret], reason: 'người tố cáo' }, cleared);
      await post(`${namesake}.0`, 'merge', { other: `${first}.0`, reason: 'theo đơn tố cáo' }, cleared);
      const shown = (await person(`${first}.0`)).body.history.map(({ reason }) => reason);
      expect(shown).not.toContain('người tố cáo');
      expect(shown.at(-1)).toBe('');
      const told = (await person(`${first}.0`, cleared)).body.history.map(({ reason }) => reason);
      expect(told.slice(-2)).toEqual(['người tố cáo', 'theo đơn tố cáo']);
    });
  });
});
