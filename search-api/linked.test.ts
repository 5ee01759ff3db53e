import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractFacts, isDenunciation } from '../ingest/facts/extract.ts';
import { createCandidates } from '../ingest/links/candidates.ts';
import { linkBatch } from '../ingest/links/link-batch.ts';
import { createProfiles } from '../ingest/links/profiles.ts';
import { testApi } from '../tests/api.ts';
import { anyone, page, take } from '../tests/archive.ts';
import { askJson } from '../tests/petitions.ts';
import { elasticsearchUrl } from '../tests/services.ts';
import type { MatterJson } from './matters/matters.schemas.ts';
import type { PeopleJson, PersonDetailJson } from './people/people.schemas.ts';
import type { RelatedJson } from './related/related.schemas.ts';

const letter = (date: string, to: string, story: string): string => `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Yên Lập, ngày ${date}
ĐƠN KHIẾU NẠI
(V/v cấp trùng thửa đất rừng trồng)
Kính gửi: ${to}
Tôi tên là: Đinh Công Thưởng
Số CCCD: 025071003344
Địa chỉ: khu Đồng Măng, xã Mỹ Lung, huyện Yên Lập, tỉnh Phú Thọ
${story}
Tôi xin cam đoan những lời trên là đúng sự thật.
Người làm đơn
Đinh Công Thưởng`;

const STORY = `Năm 1997 gia đình tôi được giao thửa đất số 61, tờ bản đồ số 14 tại xã Mỹ Lung, huyện Yên Lập để trồng rừng.
Ngày 20/10/2019 Ủy ban nhân dân huyện Yên Lập ban hành Quyết định số 2209/QĐ-UBND giao chính thửa ấy cho một công ty
chế biến gỗ mà không thu hồi của gia đình tôi, không mời tôi ký giáp ranh, cũng không bồi thường sáu héc-ta keo tám
năm tuổi. Tôi đã hỏi cán bộ kiểm lâm và địa chính xã nhưng bị đuổi về. Tôi đề nghị hủy Quyết định số 2209/QĐ-UBND.`;

const ANEW = `Đơn trước tôi gửi chưa được trả lời. Đầu tháng hai công ty đã đưa máy cưa vào chặt hai héc-ta keo trên thửa đất
số 61, tờ bản đồ số 14 tại xã Mỹ Lung, huyện Yên Lập theo Quyết định số 2209/QĐ-UBND ngày 20/10/2019 của Ủy ban nhân
dân huyện Yên Lập. Tôi yêu cầu dừng khai thác và trả tiền cây đã mất.`;

describe('petitions as the linker links them', () => {
  const api = testApi();
  const client = new Client({ node: elasticsearchUrl() });
  let ids: { first: string; copy: string; anew: string };

  const put = async (fileName: string, text: string): Promise<string> => {
    const { id } = await api.upload({ fileName, bytes: Buffer.from(`${fileName} ${text}`), pages: [] });
    const pages = [{ ...page(1, text.normalize('NFC')), words: [], method: 'text' as const }];
    const opened = { mediaType: 'text/plain', pageCount: 1, signatures: [] };
    const finding = { facts: extractFacts(pages), denunciation: isDenunciation(pages) };
    await api.archive.readings.finish(await take(api.archive, id), opened, pages, finding);
    return id;
  };
  const link = async (): Promise<void> => {
    await api.index();
    const candidates = createCandidates(client, api.prefix);
    const profiles = createProfiles(api.archive);
    await linkBatch({ archive: api.archive, candidates, profiles }, await api.archive.linking.due(100));
  };
  const get = async (path: string): Promise<unknown> => (await askJson(api.as(anyone), 'GET', path)).body;
  const related = async (id: string) =>
    new Map(((await get(`/documents/${id}/related`)) as RelatedJson[]).map((one) => [one.id, one]));

  beforeAll(async () => {
    ids = {
      first: await put('1.txt', letter('04 tháng 11 năm 2019', 'Thanh tra tỉnh Phú Thọ', STORY)),
      copy: await put('2.txt', letter('06 tháng 11 năm 2019', 'Ủy ban nhân dân tỉnh Phú Thọ', STORY)),
      anew: await put('3.txt', letter('18 tháng 02 năm 2020', 'Thanh tra tỉnh Phú Thọ', ANEW)),
    };
    await link();
  }, 60_000);
  afterAll(() => client.close());

  it('are related with their reasons, one person’s, and one matter', async () => {
    const { first, copy, anew } = ids;
    const found = await related(first);
    expect(found.get(copy)?.verdict).toBe('duplicate');
    expect(found.get(anew)?.verdict).toBe('repeat');
    expect(found.get(anew)?.evidence.map(({ field }) => field)).toContain('identityNumber');
    expect(await get(`/documents/${first}`)).toMatchObject({ linked: true });
    expect(await get(`/people/${anew}.0`)).toMatchObject({
      id: `${first}.0`,
      petitions: 2,
      copies: 1,
    });
    const matter = (await get(`/matters/${anew}`)) as MatterJson;
    expect(matter.documents.map(({ id, copyOf, repeatOf }) => [id, copyOf ?? repeatOf])).toEqual([
      [first, undefined],
      [copy, first],
      [anew, first],
    ]);
    const people = (await get('/people?minPetitions=2')) as PeopleJson;
    expect(people.people.map(({ name, petitions }) => [name, petitions])).toEqual([['Đinh Công Thưởng', 2]]);
  });

  it('follow what a person decides', async () => {
    const { first, copy, anew } = ids;
    const reject = { status: 'rejected', reason: 'vụ khác' };
    await askJson(api.as(anyone), 'PUT', `/documents/${anew}/related/${first}`, reject);
    await askJson(api.as(anyone), 'PUT', `/documents/${anew}/related/${copy}`, reject);
    const split = { documents: [anew], reason: 'trùng tên' };
    await askJson(api.as(anyone), 'POST', `/people/${first}.0/split`, split);
    await link();
    expect((await related(first)).get(anew)?.status).toBe('rejected');
    expect(((await get(`/matters/${first}`)) as MatterJson).documents.map(({ id }) => id)).toEqual([
      first,
      copy,
    ]);
    expect(((await get(`/people/${first}.0`)) as PersonDetailJson).documents).toEqual([first, copy]);
    expect(((await get(`/people/${anew}.0`)) as PersonDetailJson).documents).toEqual([anew]);
    await askJson(api.as(anyone), 'POST', `/people/${first}.0/merge`, { other: `${anew}.0` });
    await link();
    expect(((await get(`/people/${anew}.0`)) as PersonDetailJson).documents).toEqual([first, copy, anew]);
  });
});
