import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Viewer } from '../../model/viewer.ts';
import { testApi } from '../../tests/api.ts';
import { anyone, cleared } from '../../tests/archive.ts';
import { link } from '../../tests/links.ts';
import { addAll, askJson, complaintBy } from '../../tests/petitions.ts';
import type { PlacesJson } from '../places/places.schemas.ts';
import type { MatterJson, MattersJson } from './matters.schemas.ts';

const an = { name: 'Quàng Văn An', commune: 'xã Chiềng Ban', district: 'huyện Mai Sơn' };
const binh = { name: 'Lò Thị Bình', commune: 'xã Chiềng Ban', district: 'huyện Mai Sơn' };
const chu = { name: 'Hà Văn Chu', commune: 'xã Mường Bú', district: 'huyện Mường La' };
const DISTRICT = 'UBND huyện Mai Sơn';

describe('matters', () => {
  const api = testApi();
  const documents = {
    letter: complaintBy([an], '2018-03-01', {
      subject: 'thu hồi đất làm hồ chứa nước',
      addressees: ['UBND tỉnh Sơn La'],
      respondents: [DISTRICT],
    }),
    copy: complaintBy([an], '2018-03-04', { subject: 'thu hồi đất làm hồ', addressees: ['Thanh tra tỉnh'] }),
    answer: {
      type: 'quyết định',
      number: '9/QĐ-UBND',
      date: '2018-09-01',
      issuer: 'Chủ tịch UBND tỉnh Sơn La',
      outcome: 'công nhận một phần',
    },
    cited: { type: 'quyết định', number: '1/QĐ-UBND', date: '2017-01-01' },
    again: complaintBy([an], '2019-05-05', { subject: 'thu hồi đất, nhắc lại', respondents: [DISTRICT] }),
    neighbour: complaintBy([binh], '2019-06-06', { kind: 'kiến nghị', subject: 'mức nước hồ' }),
    other: complaintBy([chu], '2020-01-01', { subject: 'tiếng ồn quán hát' }),
    secret: complaintBy([chu], '2020-02-02', { kind: 'tố cáo', subject: 'nhận tiền' }),
    alone: { type: 'báo cáo', number: '3/BC-TTr', date: '2020-03-03', subject: 'công tác quý một' },
  } as const;
  let ids: Record<keyof typeof documents, string>;

  const ask = (path: string, viewer: Viewer = anyone) => askJson(api.as(viewer), 'GET', path);
  const matter = async (id: string, viewer?: Viewer) =>
    (await ask(`/matters/${id}`, viewer)).body as MatterJson;
  const list = async (query = '', viewer?: Viewer) =>
    (await ask(`/matters?${query}`, viewer)).body as MattersJson;
  const counts = ({ matters }: MattersJson) =>
    matters.map(({ title, petitions, people }) => [title, petitions, people]);
  const DAM = 'Thu hồi đất làm hồ chứa nước';
  const NOISE = 'Tiếng ồn quán hát';

  beforeAll(async () => {
    ids = await addAll(api, documents);
    const { letter, copy, answer, cited, again, neighbour, other, secret } = ids;
    const dam = [letter, copy, answer, again, neighbour];
    const people = [[`${letter}.0`, `${copy}.0`, `${again}.0`], [`${neighbour}.0`]];
    await link(api.databaseUrl, {
      links: [
        { from: letter, to: copy, verdict: 'duplicate', score: 0.9 },
        { from: letter, to: again, verdict: 'repeat' },
        { from: copy, to: again, verdict: 'repeat' },
        { from: again, to: neighbour, verdict: 'same_matter', score: 0.7 },
        { from: answer, to: copy, verdict: 'answers' },
        { from: letter, to: cited, verdict: 'cites' },
        { from: other, to: secret, verdict: 'same_matter' },
      ],
      people: {
        everyone: [...people, [`${other}.0`]],
        cleared: [...people, [`${other}.0`, `${secret}.0`]],
      },
      matters: { everyone: [dam, [other]], cleared: [dam, [other, secret]] },
    });
  }, 60_000);

  it('tell what followed what, who was involved, and what nobody answered', async () => {
    const { letter, copy, answer, cited, again, neighbour } = ids;
    const found = await matter(again);
    expect(found).toMatchObject({ id: letter, title: DAM, total: 5, respondents: [DISTRICT] });
    expect(
      found.documents.map(({ id, role, copyOf, repeatOf, answeredBy }) => {
        return { id, role, copyOf, repeatOf, answeredBy };
      }),
    ).toEqual([
      { id: cited, role: 'cited', answeredBy: [] },
      { id: letter, role: 'petition', answeredBy: [answer] },
      { id: copy, role: 'petition', copyOf: letter, answeredBy: [answer] },
      { id: answer, role: 'answer', answeredBy: [] },
      { id: again, role: 'petition', repeatOf: letter, answeredBy: [] },
      { id: neighbour, role: 'petition', answeredBy: [] },
    ]);
    expect(found.documents[3]?.outcome).toBe('công nhận một phần');
    expect(found.people).toEqual([
      {
        id: `${letter}.0`,
        name: 'Quàng Văn An',
        petitions: 2,
        documents: [letter, copy, again].toSorted(),
      },
      { id: `${neighbour}.0`, name: 'Lò Thị Bình', petitions: 1, documents: [neighbour] },
    ]);
    expect(found.bodies).toEqual(['UBND tỉnh Sơn La', 'Thanh tra tỉnh', 'Chủ tịch UBND tỉnh Sơn La']);
    expect(found.unanswered).toEqual([again, neighbour]);
    expect(found.links).toContainEqual({ from: answer, to: copy, verdict: 'answers', status: 'candidate' });
    expect(found.links).toHaveLength(6);
  });

  it('are the same by any of their documents, and by the document', async () => {
    const found = await matter(ids.letter);
    for (const id of [ids.copy, ids.answer, ids.neighbour]) expect(await matter(id)).toEqual(found);
    expect((await ask(`/documents/${ids.copy}/matter`)).body).toEqual(found);
  });

  it('are a document by itself where nothing is related', async () => {
    expect(await matter(ids.alone)).toMatchObject({
      id: ids.alone,
      total: 1,
      title: 'Công tác quý một',
      people: [],
      unanswered: [],
    });
  });

  it('show a denunciation only with clearance', async () => {
    const { other, secret } = ids;
    expect((await matter(other)).documents.map(({ id }) => id)).toEqual([other]);
    expect((await matter(other)).links).toEqual([]);
    expect((await matter(other, cleared)).documents.map(({ id }) => id)).toEqual([other, secret]);
    expect(await ask(`/matters/${secret}`)).toEqual(await ask(`/matters/${randomUUID()}`));
    expect(counts(await list())).toContainEqual([NOISE, 1, 1]);
    expect(counts(await list('', cleared))).toContainEqual([NOISE, 2, 1]);
  });

  it('are listed by number of petitions, copies not twice', async () => {
    const found = await list();
    expect(counts(found)).toEqual([
      [DAM, 3, 2],
      [NOISE, 1, 1],
    ]);
    expect(found.matters[0]).toMatchObject({
      id: ids.letter,
      firstDate: '2018-03-01',
      lastDate: '2019-06-06',
      lastAnswer: { id: ids.answer },
      years: [
        { year: 2018, count: 1 },
        { year: 2019, count: 2 },
      ],
      district: 'huyện Mai Sơn',
      commune: 'xã Chiềng Ban',
      respondents: [DISTRICT],
    });
    expect(found.facets.commune).toEqual([
      { value: 'xã Chiềng Ban', count: 1, petitions: 3, selected: false },
      { value: 'xã Mường Bú', count: 1, petitions: 1, selected: false },
    ]);
  });

  it.each([
    ['minPetitions=2', [[DAM, 3, 2]]],
    [
      'sort=latest',
      [
        [NOISE, 1, 1],
        [DAM, 3, 2],
      ],
    ],
    [
      'sort=people',
      [
        [DAM, 3, 2],
        [NOISE, 1, 1],
      ],
    ],
    ['q=hồ chứa nước', [[DAM, 3, 2]]],
    ['q=quan hat', [[NOISE, 1, 1]]],
    ['year=2019', [['Thu hồi đất, nhắc lại', 2, 2]]],
    ['from=2019-06-01&to=2019-12-31', [['Mức nước hồ', 1, 1]]],
    ['kind=kiến nghị', [['Mức nước hồ', 1, 1]]],
    ['district=huyện Mường La', [[NOISE, 1, 1]]],
    ['kind=tố cáo', []],
  ])('are narrowed by %s', async (query, expected) => {
    expect(counts(await list(query))).toEqual(expected);
  });

  describe('by place', () => {
    const places = async (query = '', viewer?: Viewer) => {
      const { body } = await ask(`/places?${query}`, viewer);
      const { total, places: some } = body as PlacesJson;
      return [
        total,
        some.map((one) => [one.name, one.petitions, one.matters, one.years.map(({ count }) => count)]),
      ];
    };

    it('are counted year by year, copies not twice', async () => {
      expect(await places()).toEqual([
        2,
        [
          ['huyện Mai Sơn', 3, 1, [1, 2]],
          ['huyện Mường La', 1, 1, [1]],
        ],
      ]);
      expect(await places('size=1')).toEqual([2, [['huyện Mai Sơn', 3, 1, [1, 2]]]]);
    });

    it('are told by commune, narrowed, and counted with denunciations only with clearance', async () => {
      const query = 'level=commune&district=huyện Mường La';
      expect(await places(query)).toEqual([1, [['xã Mường Bú', 1, 1, [1]]]]);
      expect(await places(query, cleared)).toEqual([1, [['xã Mường Bú', 2, 1, [2]]]]);
      expect(await places('from=2019-06-01&to=2019-12-31')).toEqual([1, [['huyện Mai Sơn', 1, 1, [1]]]]);
    });

    it('go into a file with a column for each year', async () => {
      const answer = await api.as(anyone).request('/api/places/export?format=csv');
      expect(answer.headers.get('X-Total-Rows')).toBe('2');
      const lines = (await answer.text()).trim().split('\r\n');
      expect(lines[0]).toContain('"Địa bàn","Số đơn","Số vụ việc","2018","2019","2020"');
      expect(lines.slice(1)).toEqual([
        '"huyện Mai Sơn","3","1","1","2","0"',
        '"huyện Mường La","1","1","0","0","1"',
      ]);
    });
  });

  it('go into a file with the same rows', async () => {
    const answer = await api.as(anyone).request('/api/matters/export?format=csv');
    expect(answer.headers.get('X-Total-Rows')).toBe('2');
    expect(answer.headers.get('Content-Disposition')).toContain('diem-nong');
    const lines = (await answer.text()).trim().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(`"${DAM}","3","2","01/03/2018","06/06/2019","2018: 1; 2019: 2"`);
    expect(lines[1]).toContain(`/vu-viec/${ids.letter}`);
    const sheet = await api.as(anyone).request('/api/matters/export?format=xlsx&minPetitions=2');
    expect(sheet.headers.get('X-Total-Rows')).toBe('1');
    expect(
      Buffer.from(await sheet.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
});
