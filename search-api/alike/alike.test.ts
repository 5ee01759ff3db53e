import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApi, type TestFile } from '../../tests/api.ts';
import { anyone, cleared, page } from '../../tests/archive.ts';
import type { Viewer } from '../../model/viewer.ts';
import type { AlikeJson } from './alike.definitions.ts';

const paper = (fileName: string, text: string, facts: TestFile['facts'] = {}): TestFile => ({
  fileName,
  bytes: Buffer.from(`%PDF-1.7 ${fileName}`),
  pages: [page(1, text)],
  facts: { type: 'đơn', kind: 'khiếu nại', ...facts },
});

describe('GET /api/documents/:id/alike', () => {
  const api = testApi();
  let ids: Record<'asked' | 'near' | 'sameDecision' | 'far' | 'secret', string>;

  const alike = async (id: string, viewer: Viewer = anyone): Promise<AlikeJson> => {
    const answer = await api.as(viewer).request(`/api/documents/${id}/alike`);
    expect(answer.status).toBe(200);
    return (await answer.json()) as AlikeJson;
  };
  const idsOf = ({ hits }: AlikeJson) => hits.map(({ id }) => id);

  beforeAll(async () => {
    const subject = 'bồi thường khi thu hồi đất làm hồ chứa nước';
    const add = async (file: TestFile) => (await api.add(file)).id;
    ids = {
      asked: await add(
        paper('a.pdf', `Gia đình tôi khiếu nại việc ${subject}, đề nghị tái định cư`, {
          subject,
          decisions: ['1218/QĐ-UBND'],
        }),
      ),
      near: await add(
        paper(
          'b.pdf',
          `Hộ gia đình chúng tôi bị thu hồi đất, chưa được bồi thường, tái định cư bên hồ chứa nước`,
        ),
      ),
      sameDecision: await add(
        paper('c.pdf', 'Gia đình tôi không đồng ý, đề nghị xem xét', { decisions: ['1218/QĐ-UBND'] }),
      ),
      far: await add(paper('d.pdf', 'Phản ánh tiếng ồn của quán hát ban đêm, đề nghị kiểm tra')),
      secret: await add(
        paper('e.pdf', `Tố cáo cán bộ nhận tiền khi ${subject}, tái định cư sai đối tượng`, {
          kind: 'tố cáo',
          subject,
        }),
      ),
    };
    await add(paper('f.pdf', 'Báo cáo công tác tiếp công dân quý một', { type: 'báo cáo' }));
  }, 60_000);

  it('gives those that share the rarest things, and says which', async () => {
    const answer = await alike(ids.asked);
    expect(idsOf(answer)[0]).toBe(ids.near);
    expect(answer.hits[0]?.why).toContain('thu hồi đất');
    expect(idsOf(answer)).toContain(ids.sameDecision);
    expect(answer.hits.find(({ id }) => id === ids.sameDecision)?.why).toContain('1218/QĐ-UBND');
    expect(idsOf(answer)).not.toContain(ids.far);
    const scores = answer.hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });

  it('never gives itself', async () => {
    for (const id of [ids.asked, ids.near, ids.far]) expect(idsOf(await alike(id))).not.toContain(id);
  });

  it('gives a secret document only to a viewer with clearance', async () => {
    expect(idsOf(await alike(ids.asked))).not.toContain(ids.secret);
    expect(idsOf(await alike(ids.asked, cleared))).toContain(ids.secret);
    const answer = await api.as(anyone).request(`/api/documents/${ids.secret}/alike`);
    expect(answer.status).toBe(404);
  });

  it('knows no document that is not there', async () => {
    expect((await api.as(anyone).request(`/api/documents/${randomUUID()}/alike`)).status).toBe(404);
  });
});
