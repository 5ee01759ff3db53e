import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../../tests/api.ts';
import { anyone, read, take } from '../../tests/archive.ts';
import { complaint, picture } from '../../tests/sample-files.ts';
import { NO_FACTS } from '../../model/facts.ts';

describe('facts', () => {
  const api = testApi();
  let id: string;
  let shade = 0;

  const ask = async (method: string, key = '', value?: unknown) => {
    const answer = await api.as(anyone).request(`/api/documents/${id}/facts${key && `/${key}`}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: value === undefined ? null : JSON.stringify({ value }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  beforeEach(async () => {
    shade += 1;
    const file = await complaint({ bytes: await picture(shade) });
    id = (await api.upload(file)).id;
    await read(api.archive, id, file.pages, file.facts);
  });

  it('come with the place and confidence of each', async () => {
    const file = await complaint({ bytes: await picture(200 + shade) });
    id = (await api.upload(file)).id;
    const place = { page: 1, start: 0, end: 3, boxes: [[0.1, 0.2, 0.3, 0.4] as const] };
    const reading = { key: 'type', index: 0, value: 'đơn', text: 'ĐƠN', place, confidence: 0.9 } as const;
    const opened = { mediaType: 'image/png', pageCount: 1, signatures: [] };
    await api.archive.readings.finish(await take(api.archive, id), opened, file.pages, {
      facts: { facts: { ...NO_FACTS, type: 'đơn' }, readings: [reading] },
      denunciation: false,
    });
    expect((await ask('GET')).body).toEqual({
      facts: { ...NO_FACTS, type: 'đơn' },
      readings: [reading],
      corrected: [],
    });
  });

  it.each([
    ['subject', 'bồi thường'],
    ['date', '2020-02-29'],
    ['kind', 'phản ánh'],
    ['respondents', ['UBND huyện Mai Sơn']],
    ['parcels', [{ parcel: '12', sheet: '3' }, { parcel: '13' }]],
    ['complainants', [{ name: 'Lò Văn Hùng', identityNumber: '014085001234', phone: '0912345678' }]],
  ])('are corrected: %s', async (key, value) => {
    const { status, body } = await ask('PUT', key, value);
    expect(status).toBe(200);
    expect(body).toMatchObject({ facts: { [key]: value }, corrected: [key] });
  });

  it('can be said not to be there, and taken back', async () => {
    const without = await ask('PUT', 'subject', null);
    expect(without.body.facts).not.toHaveProperty('subject');
    expect(without.body.corrected).toEqual(['subject']);
    const back = await ask('DELETE', 'subject');
    expect(back.body).toMatchObject({ facts: { subject: 'thu hồi đất' }, corrected: [] });
  });

  it.each([
    ['date', '29/2/2020'],
    ['date', '2019-02-29'],
    ['kind', 'kêu cứu'],
    ['subject', ['một', 'hai']],
    ['subject', '  '],
    ['respondents', 'UBND'],
    ['parcels', [{ sheet: '3' }]],
    ['complainants', [{ identityNumber: '12' }]],
  ])('are not corrected to what cannot be: %s %j', async (key, value) => {
    const { status, body } = await ask('PUT', key, value);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'invalid-request' });
    expect((await ask('GET')).body.corrected).toEqual([]);
  });

  it('that no document has are not found', async () => {
    expect((await ask('PUT', 'weather', 'đẹp')).status).toBe(404);
  });
});
