import { randomUUID } from 'node:crypto';
import { Client } from '@elastic/elasticsearch';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createCandidates } from '../links/candidates.ts';
import { extractFacts, isDenunciation } from '../facts/extract.ts';
import { createIndexWriter } from '../index/writer.ts';
import { setUpIndices } from '../../mappings/setup.ts';
import { bytesOf, cleared, page, sending, take, testArchive } from '../../tests/archive.ts';
import { elasticsearchUrl, testIndexPrefix } from '../../tests/services.ts';
import { createSegmenter } from '../../vietnamese/segment.ts';
import { linkBatch, type LinkingTools } from '../links/link-batch.ts';
import { PROFILE_FORMAT } from '../links/profile.ts';
import { createProfiles, type Profiles } from '../links/profiles.ts';
import { startLinker } from './linker.ts';

const given = testArchive();
const prefix = testIndexPrefix();
const client = new Client({ node: elasticsearchUrl() });
const writer = createIndexWriter({ client, prefix, segmenter: createSegmenter() });
const candidates = createCandidates(client, prefix);
/** One memory for the whole file, as a process has. */
let remembered: Profiles | undefined;
const profiles = (): Profiles => (remembered ??= createProfiles(given.archive));
const tools = (): LinkingTools => ({ archive: given.archive, candidates, profiles: profiles() });

beforeAll(() => setUpIndices(client, prefix));
afterAll(() => client.close());

interface Letter {
  readonly sender?: string;
  readonly identity?: string;
  readonly hamlet?: string;
  readonly date?: string;
  readonly to?: string;
  readonly kind?: string;
  readonly parcel?: string;
  readonly story?: string;
}

const STORY = `Ngày 12/3/2020 Ủy ban nhân dân huyện Ba Vì ban hành Quyết định số 431/QĐ-UBND thu hồi 640 m2 đất vườn
của gia đình tôi để làm đường liên thôn nhưng không đo đạc lại, không lập biên bản kiểm đếm tài sản trên đất, không
tính tiền đền bù hai dãy chuồng trại và vườn bưởi đã trồng mười hai năm. Tôi đã nhiều lần ra xã hỏi mà không ai
trả lời. Tôi đề nghị hủy quyết định nói trên và tổ chức kiểm đếm lại từng hạng mục, có tôi cùng chứng kiến.`;

const letter = ({
  sender = 'Phùng Thị Nhâm',
  identity = '001172004518',
  hamlet = 'thôn Đông Viên',
  date = '02 tháng 6 năm 2020',
  to = 'Thanh tra thành phố Hà Nội',
  kind = 'KHIẾU NẠI',
  parcel = 'thửa đất số 118, tờ bản đồ số 27',
  story = STORY,
}: Letter): string => `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Ba Vì, ngày ${date}
ĐƠN ${kind}
(V/v thu hồi đất làm đường liên thôn)
Kính gửi: ${to}
Tôi tên là: ${sender}
Số CCCD: ${identity}
Địa chỉ: ${hamlet}, xã Đông Quang, huyện Ba Vì, thành phố Hà Nội
Gia đình tôi sử dụng ${parcel} tại xã Đông Quang, huyện Ba Vì từ năm 1994.
${story}
Tôi xin cam đoan những lời trên là đúng sự thật.
Người làm đơn
${sender}`;

const decision = `ỦY BAN NHÂN DÂN
HUYỆN BA VÌ
Số: 77/QĐ-UBND
Ba Vì, ngày 15 tháng 8 năm 2020
QUYẾT ĐỊNH
Về việc giải quyết khiếu nại của bà Phùng Thị Nhâm
Xét đơn khiếu nại đề ngày 02/6/2020 của bà Phùng Thị Nhâm, trú tại thôn Đông Viên, xã Đông Quang, huyện Ba Vì,
thành phố Hà Nội về việc thu hồi đất làm đường liên thôn theo Quyết định số 431/QĐ-UBND ngày 12/3/2020 của Ủy ban
nhân dân huyện Ba Vì.
QUYẾT ĐỊNH:
Điều 1. Công nhận một phần khiếu nại của bà Phùng Thị Nhâm.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Đỗ Mạnh Hưng`;

/** Puts a text in as a document that has been read and indexed, but not linked. */
async function put(text: string): Promise<string> {
  const { archive } = given;
  const { id } = await archive.accept(bytesOf(`${text} ${randomUUID()}`), 'thu.txt', sending());
  const pages = [{ ...page(1, text.normalize('NFC')), words: [], method: 'text' as const }];
  const opened = { mediaType: 'text/plain', pageCount: 1, signatures: [] };
  const finding = { facts: extractFacts(pages), denunciation: isDenunciation(pages) };
  await archive.readings.finish(await take(archive, id), opened, pages, finding);
  const due = await archive.indexing.due();
  await writer.write(due);
  await archive.indexing.done(due.map(({ document, version }) => ({ id: document.id, version })));
  return id;
}

async function link(): Promise<void> {
  await linkBatch(tools(), await given.archive.linking.due(100));
}

const verdicts = async (id: string): Promise<Map<string, string>> => {
  const partners = await given.archive.linking.linksOf([id]);
  return new Map(partners.map(({ from, to, verdict }) => [from === id ? to : from, verdict]));
};

describe('linking', () => {
  let first: string;

  beforeAll(async () => {
    first = await put(letter({}));
    await link();
  });

  test('knows a copy, a letter written anew, a neighbour’s letter, another matter and an answer', async () => {
    const copy = await put(letter({ date: '05 tháng 6 năm 2020', to: 'Ủy ban nhân dân thành phố Hà Nội' }));
    const anew = await put(
      letter({
        date: '11 tháng 01 năm 2021',
        story: `Quyết định số 431/QĐ-UBND ngày 12/3/2020 của Ủy ban nhân dân huyện Ba Vì vẫn chưa được xem xét lại. Máy xúc
        đã vào san vườn nhà tôi ngày 20 tháng 12, chặt hết bưởi, tôi không được báo trước. Nay tôi tiếp tục khiếu nại và
        đề nghị dừng thi công, bồi thường 85.000.000 đồng tiền cây.`,
      }),
    );
    const neighbour = await put(
      letter({
        sender: 'Chu Văn Tạo',
        identity: '001068011290',
        hamlet: 'thôn Cao Cương',
        date: '03 tháng 6 năm 2020',
      }),
    );
    const other = await put(
      letter({
        kind: 'PHẢN ÁNH',
        parcel: 'thửa đất số 9, tờ bản đồ số 4',
        date: '07 tháng 9 năm 2019',
        story: `Quán hát ở đầu thôn mở loa đến hai giờ sáng, cả xóm mất ngủ, trẻ con không học được. Tôi đã gọi công an xã ba
        lần. Tôi mong cơ quan chức năng kiểm tra, buộc quán đóng cửa đúng giờ quy định.`,
      }).replace('(V/v thu hồi đất làm đường liên thôn)', '(V/v tiếng ồn của quán hát ban đêm)'),
    );
    const answer = await put(decision);
    await link();
    expect(await verdicts(first)).toEqual(
      new Map([
        [copy, 'duplicate'],
        [anew, 'repeat'],
        [neighbour, 'same_matter'],
        [other, 'same_person'],
        [answer, 'answers'],
      ]),
    );
  });

  test('follows a fact that a person corrects', async () => {
    const before = await put(
      letter({ identity: '001172009999', sender: 'Phùng Thị Nhẫn', hamlet: 'thôn Viên Châu' }),
    );
    await link();
    expect((await verdicts(first)).get(before)).toBe('same_matter');
    const { archive } = given;
    const viewer = { clearances: new Set<never>() };
    const { facts } = await archive.facts.get(first, viewer);
    await archive.facts.correct(before, 'complainants', facts.complainants, viewer);
    const due = await archive.indexing.due();
    await writer.write(due);
    await archive.indexing.done(due.map(({ document, version }) => ({ id: document.id, version })));
    await link();
    expect((await verdicts(first)).get(before)).toBe('duplicate');
  });

  test('links nothing by a name alone', async () => {
    const namesake = await put(
      letter({
        identity: '',
        hamlet: 'thôn Vĩnh Phệ',
        parcel: 'thửa đất số 3, tờ bản đồ số 1',
        date: '01 tháng 3 năm 2016',
      })
        .replaceAll('Đông Quang', 'Chu Minh')
        .replace(
          STORY,
          'Tôi kiến nghị sửa kênh mương nội đồng bị vỡ sau trận lụt, hai mùa nay ruộng không có nước cấy.',
        )
        .replace('(V/v thu hồi đất làm đường liên thôn)', '(V/v sửa kênh mương)'),
    );
    await link();
    expect([...(await verdicts(namesake)).keys()]).not.toContain(first);
  });
});

test('the linker does it by itself', async () => {
  const linker = startLinker({
    ...tools(),
    isReady: () => Promise.resolve(true),
    log: pino({ level: 'silent' }),
  });
  await put(
    letter({
      sender: 'Hoàng Thị Thiện',
      identity: '001181077001',
      parcel: 'thửa đất số 90, tờ bản đồ số 27',
    }),
  );
  await vi.waitFor(async () => expect(await given.archive.linking.due(10)).toEqual([]), { timeout: 20_000 });
  await linker.stop();
});

test('a document with more keys than a search takes keeps nobody waiting', async () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => `n:ho so ${String(at)}`);
  expect(await candidates.find([{ id: randomUUID(), keys }])).toEqual([[]]);
});

test('persons and matters that could not be put together are put together later', async () => {
  const id = await put(letter({ sender: 'Khuất Duy Cảnh', identity: '001170002222' }));
  const { linking, clustering } = given.archive;
  const due = await linking.due(100);
  const broken = {
    linking,
    clustering: { ...clustering, peopleGraph: () => Promise.reject(new Error('stopped')) },
  };
  await expect(linkBatch({ ...tools(), archive: broken }, due)).rejects.toThrow('stopped');
  expect((await linking.due(100)).map((one) => one.id)).toContain(id);
  await link();
  expect(await linking.due(100)).toEqual([]);
});

test('a document made secret is known as secret though its profile is remembered', async () => {
  const id = await put(letter({ sender: 'Khuất Duy Tiến', identity: '001170004444' }));
  await link();
  const [before] = await profiles().of([id]);
  await given.archive.documents.setSecret(id, true, cleared);
  const [after] = await profiles().of([id]);
  expect([before?.secret, after?.secret]).toEqual([false, true]);
  expect(after?.profile).toBe(before?.profile);
});

test('an answer stays linked when only the petition is linked again', async () => {
  const sender = { sender: 'Khuất Thị Vượng', identity: '001172005555' };
  const petition = await put(letter(sender));
  const answer = await put(decision.replaceAll('Phùng Thị Nhâm', sender.sender));
  await link();
  expect((await verdicts(petition)).get(answer)).toBe('answers');
  const { linking } = given.archive;
  const [version] = (await linking.profiled([petition], PROFILE_FORMAT)).map(({ version }) => version);
  await linkBatch(tools(), [{ id: petition, version: version ?? 0 }]);
  expect((await verdicts(petition)).get(answer)).toBe('answers');
});

test('the linker gives up a document that always fails, and links the others', async () => {
  const bad = await put(letter({ sender: 'Khuất Duy Nghĩa', identity: '001170003333' }));
  const good = await put(letter({ sender: 'Khuất Duy Nghĩa', identity: '001170003333' }));
  const { linking, clustering } = given.archive;
  const documents: typeof linking.documents = (ids) =>
    ids.includes(bad) ? Promise.reject(new Error('never')) : linking.documents(ids);
  const linker = startLinker({
    ...tools(),
    archive: { linking: { ...linking, documents }, clustering },
    isReady: () => Promise.resolve(true),
    log: pino({ level: 'silent' }),
  });
  await vi.waitFor(async () => expect(await linking.due(10)).toEqual([]), { timeout: 20_000 });
  await linker.stop();
  expect((await verdicts(good)).size).toBeGreaterThan(0);
});
