import { describe, expect, test } from 'vitest';
import { indexable } from '../../tests/indexable.ts';
import { DOCUMENT_FIELDS, PAGE_FIELDS } from '../../mappings/fields.ts';
import { createSegmenter } from '../../vietnamese/segment.ts';
import { project } from './projection.ts';

const segmenter = createSegmenter();
const petition = indexable({
  id: 'a',
  fileName: 'don_thu-01.pdf',
  texts: ['Tôi khiếu nại việc thu hồi', 'đất của gia đình'],
  method: 'ocr',
  facts: {
    type: 'đơn',
    kind: 'khiếu nại',
    date: '2021-03-04',
    subject: 'việc thu hồi đất',
    complainants: [{ name: 'Lường Thị Én', commune: 'xã Nậm Păm' }, { name: 'Tòng Văn Ỏm' }],
    parcels: [{ parcel: '12', sheet: '5' }, { parcel: '7' }],
  },
});

describe('a document’s entries', () => {
  test('have every field of the mapping and no other', () => {
    const { document, pages } = project(petition, segmenter);
    expect(Object.keys(document).sort()).toEqual(Object.keys(DOCUMENT_FIELDS).sort());
    expect(Object.keys(pages[0] ?? {}).sort()).toEqual(Object.keys(PAGE_FIELDS).sort());
  });

  test('say what the document is in one line', () => {
    const { document } = project(petition, segmenter);
    expect(document.title).toBe('Đơn khiếu nại của Lường Thị Én và 1 người khác: việc thu hồi đất');
    const decision = { type: 'quyết định', number: '55/QĐ-UBND', subject: 'Về việc giải quyết khiếu nại' };
    expect(project(indexable({ id: 'b', texts: [''], facts: decision }), segmenter).document.title).toBe(
      'Quyết định số 55/QĐ-UBND: Về việc giải quyết khiếu nại',
    );
    expect(project(indexable({ id: 'c', texts: [''] }), segmenter).document.title).toBe('C.pdf');
  });

  test('are found by a place’s other name, from before or after July 2025', () => {
    const bodyOf = (text: string) => project(indexable({ id: 'd', texts: [text] }), segmenter).document.body;
    expect(bodyOf('xã Chiềng Khừa, huyện Mộc Châu, tỉnh Sơn La')).toContain('xã Lóng Sập');
    expect(bodyOf('xã Lóng Sập, tỉnh Sơn La')).toContain('xã Chiềng Khừa');
  });

  test('hold a sentence that runs on over the page, and what no page says', () => {
    const { body } = project(petition, segmenter).document;
    expect(body[0]).toBe('Tôi khiếu nại việc thu hồi\nđất của gia đình');
    expect(body).toEqual(expect.arrayContaining(['don thu 01 pdf', 'Tòng Văn Ỏm', 'xã Nậm Păm']));
  });

  test('give words joined by a sign, parcels with their sheet, years as numbers', () => {
    const { document } = project(petition, segmenter);
    expect(document.keyTerms).toContain('khiếu nại');
    expect(document.keyTerms).toContain('gia đình');
    expect(document.parcels).toEqual(['12/5', '7']);
    expect([document.date, document.year]).toEqual(['2021-03-04', 2021]);
  });

  test.each(['2021-02-31', '0000', 'hôm qua'])('leave out a date that never was: %s', (date) => {
    const { document } = project(indexable({ id: 'd', texts: [''], facts: { date } }), segmenter);
    expect([document.date, document.year]).toEqual([null, null]);
  });

  test('are all secret when the document is', () => {
    const { document, pages } = project(indexable({ id: 'e', texts: ['một'], secret: true }), segmenter);
    expect([document.secret, pages[0]?.secret]).toEqual([true, true]);
  });
});
