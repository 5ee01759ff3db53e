import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { extractFacts } from '../../ingest/facts/extract.ts';
import type { Viewer } from '../../model/viewer.ts';
import { testApi, type TestFile } from '../../tests/api.ts';
import { anyone, cleared, page, take } from '../../tests/archive.ts';
import { precedentsOfSchema, precedentsSchema } from './precedents.schemas.ts';

/** A document as it is read: its facts with their places. */
const paper = (name: string, text: string): TestFile => ({
  fileName: `${name}.pdf`,
  bytes: Buffer.from(`%PDF-1.7 ${name}`),
  pages: [{ ...page(1, text), words: [] }],
});

const official = (number: string, title: string, body: string, day = '05 tháng 6 năm 2018'): string => `
ỦY BAN NHÂN DÂN                      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH LẠNG SƠN                             Độc lập - Tự do - Hạnh phúc

   Số: ${number}                     Lạng Sơn, ngày ${day}

                             ${title}

   ${body}`;

const compensation = `Căn cứ Điều 75 Luật Đất đai năm 2013; Xét đơn của ông Hoàng Văn Cắm khiếu nại việc Ủy ban nhân dân
   huyện Chi Lăng bồi thường cây hồi khi thu hồi đất làm đường, kiểm đếm thiếu cây trên đất rừng.`;

const PAPERS = {
  asked: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

ĐƠN KHIẾU NẠI

Kính gửi: Ủy ban nhân dân tỉnh Lạng Sơn
Tôi tên là: Vi Thị Nhình; trú tại: thôn Làng Giang, xã Vạn Linh, huyện Chi Lăng, tỉnh Lạng Sơn
Đối tượng bị khiếu nại: Ủy ban nhân dân huyện Chi Lăng
Tôi khiếu nại việc bồi thường khi thu hồi đất làm đường, kiểm đếm thiếu cây hồi trên đất rừng của gia đình tôi
theo Quyết định số 900/QĐ-UBND. Căn cứ Điều 75 Luật Đất đai năm 2013, tôi đề nghị kiểm đếm lại.`,
  near: official(
    '311/QĐ-UBND',
    'QUYẾT ĐỊNH\n     Về việc giải quyết khiếu nại của ông Hoàng Văn Cắm',
    `${compensation}\n   QUYẾT ĐỊNH:\n   Điều 1. Chấp nhận một phần khiếu nại của ông Hoàng Văn Cắm.\n   Điều 2. Giao UBND huyện kiểm đếm lại.`,
  ),
  revoking: official(
    '77/QĐ-UBND',
    'QUYẾT ĐỊNH\n     Về việc hủy bỏ Quyết định số 311/QĐ-UBND',
    'Căn cứ Luật Khiếu nại năm 2011;\n   QUYẾT ĐỊNH:\n   Điều 1. Hủy bỏ Quyết định số 311/QĐ-UBND ngày 05/6/2018.',
    '20 tháng 9 năm 2019',
  ),
  far: official(
    '12/KL-TTr',
    'KẾT LUẬN\n     Về việc kiểm tra khí thải của lò gạch',
    'Kết luận: phản ánh của nhân dân về khói bụi, ô nhiễm môi trường là có cơ sở.',
  ),
  own: official(
    '450/QĐ-UBND',
    'QUYẾT ĐỊNH\n     Về việc giải quyết khiếu nại của bà Vi Thị Nhình',
    `Xét đơn khiếu nại bồi thường theo Quyết định số 900/QĐ-UBND; Căn cứ Điều 75 Luật Đất đai năm 2013;\n   QUYẾT ĐỊNH:\n   Điều 1. Không công nhận nội dung khiếu nại của bà Vi Thị Nhình.`,
  ),
  step: official(
    '9/TB-UBND',
    'THÔNG BÁO\n     Về việc thụ lý giải quyết đơn của ông Hoàng Văn Cắm',
    compensation,
  ),
  secret: official(
    '3/KL-UBND',
    'KẾT LUẬN\n     Nội dung tố cáo đối với cán bộ huyện Chi Lăng',
    `Nội dung tố cáo việc bồi thường, kiểm đếm thiếu cây hồi khi thu hồi đất, Điều 75 Luật Đất đai năm 2013.
   Kết luận: nội dung tố cáo là đúng.`,
  ),
};

describe('precedents', () => {
  const api = testApi();
  const ids = {} as Record<keyof typeof PAPERS, string>;

  const ask = async (path: string, viewer: Viewer = anyone): Promise<unknown> => {
    const answer = await api.as(viewer).request(encodeURI(path));
    expect(answer.status).toBe(200);
    return answer.json();
  };
  const of = async (viewer: Viewer = anyone) =>
    precedentsOfSchema.parse(await ask(`/api/documents/${ids.asked}/precedents`, viewer));
  const search = async (query: string, viewer: Viewer = anyone) =>
    precedentsSchema.parse(await ask(`/api/precedents?${query}`, viewer));

  beforeAll(async () => {
    for (const [name, text] of Object.entries(PAPERS)) {
      const file = paper(name, text);
      const { id } = await api.upload(file);
      ids[name as keyof typeof PAPERS] = id;
      const opened = { mediaType: 'application/pdf', pageCount: 1, signatures: [] };
      const facts = extractFacts(file.pages);
      await api.archive.readings.finish(await take(api.archive, id), opened, file.pages, {
        facts,
        denunciation: name === 'secret',
      });
    }
    await api.index();
  }, 60_000);

  describe('of a petition', () => {
    it('are decisions on like matters, with outcome, reasons, passage and citation', async () => {
      const [first] = await of();
      expect(first).toMatchObject({
        id: ids.near,
        score: 1,
        outcome: 'công nhận một phần',
        number: '311/QĐ-UBND',
      });
      expect(first?.why[0]).toBe('Cùng điều luật: Điều 75 Luật Đất đai 2013');
      expect(first?.why).toContain('Cùng loại đối tượng bị khiếu nại, tố cáo: UBND cấp huyện');
      expect(first?.why).not.toContain('Cùng văn bản luật: Luật Đất đai 2013');
      expect(first?.passage).toMatchObject({
        page: 1,
        text: 'Điều 1. Chấp nhận một phần khiếu nại của ông Hoàng Văn Cắm.',
      });
      const text = PAPERS.near.slice(first?.passage?.start, first?.passage?.end);
      expect(text).toBe(first?.passage?.text);
      expect(first?.citation).toMatch(/^Quyết định số 311\/QĐ-UBND ngày 05\/6\/2018 .*, trang 1$/);
    });

    it('say what changed them since', async () => {
      const [first] = await of();
      expect(first?.changedBy).toEqual([
        { id: ids.revoking, number: '77/QĐ-UBND', date: '2019-09-20', how: 'hủy bỏ' },
      ]);
    });

    it('are never itself, its own answer, nor what concludes nothing', async () => {
      const found = (await of()).map(({ id }) => id);
      expect(found).not.toContain(ids.asked);
      expect(found).not.toContain(ids.own);
      expect(found).not.toContain(ids.step);
    });

    it('are as secret as they are marked', async () => {
      expect((await of()).map(({ id }) => id)).not.toContain(ids.secret);
      expect((await of(cleared)).map(({ id }) => id)).toContain(ids.secret);
      const path = `/api/documents/${ids.secret}/precedents`;
      expect((await api.as(anyone).request(path)).status).toBe(404);
    });

    it('are not there for a document that is not', async () => {
      expect((await api.as(anyone).request(`/api/documents/${randomUUID()}/precedents`)).status).toBe(404);
    });
  });

  describe('of a search', () => {
    it('are what concludes, counted by law, outcome, year and body', async () => {
      const all = await search('');
      expect(all.hits.map(({ id }) => id).toSorted()).toEqual([ids.near, ids.far, ids.own].toSorted());
      expect(all.facets.outcome.map(({ value }) => value)).toEqual(
        expect.arrayContaining(['công nhận một phần', 'không công nhận', 'công nhận toàn bộ']),
      );
      expect(all.facets.law).toContainEqual({
        value: 'Luật Đất đai 2013 > Điều 75',
        count: 2,
        selected: false,
        excluded: false,
      });
      expect(all.facets.year).toMatchObject([{ value: '2018', count: 3 }]);
      expect(all.facets.issuer.length).toBeGreaterThan(0);
    });

    it('are narrowed by outcome, law and words', async () => {
      const rejected = await search('outcome=không công nhận');
      expect(rejected.hits.map(({ id }) => id)).toEqual([ids.own]);
      expect(rejected.total).toBe(1);
      expect(rejected.facets.outcome.map(({ count }) => count)).toEqual([1, 1, 1]);
      expect((await search('law=Luật Đất đai 2013 > Điều 75')).total).toBe(2);
      expect((await search('q=khói bụi lò gạch')).hits.map(({ id }) => id)).toEqual([ids.far]);
      expect((await search('size=1&page=2')).hits).toHaveLength(1);
    });

    it('are counted without secret ones for whoever may not see them', async () => {
      expect((await search('q=kiểm đếm thiếu cây hồi')).total).toBe(1);
      expect((await search('q=kiểm đếm thiếu cây hồi', cleared)).total).toBe(2);
    });
  });
});
