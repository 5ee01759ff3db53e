import { describe, expect, it } from 'vitest';
import { fromDraft, inOneLine, isToLookAt, itemsOf, keysOf, toDraft } from './facts.ts';
import type { FactsJson } from '../api.ts';

const empty = {
  complainants: [],
  respondents: [],
  addressees: [],
  decisions: [],
  parcels: [],
  laws: [],
  changes: [],
};
const reading = (key: 'date' | 'complainants', part: string | undefined, confidence: number) => ({
  key,
  index: 0,
  ...(part !== undefined && { part }),
  value: '',
  text: '',
  place: null,
  confidence,
});
const letter: FactsJson = {
  facts: {
    ...empty,
    type: 'đơn',
    date: '2019-04-18',
    complainants: [{ name: 'Lò Văn Hùng', phone: '0912345678' }],
    decisions: ['1218/QĐ-UBND', '15/TB-UBND'],
  },
  readings: [reading('date', undefined, 0.5), reading('complainants', 'name', 0.97)],
  corrected: [],
};

describe('facts beside a page', () => {
  it('asks of a petition what a petition says', () => {
    expect(keysOf(letter.facts)).toContain('complainants');
    expect(keysOf({ ...empty, type: 'quyết định' })).toContain('signer');
  });

  it('shows each value with the reading it came from', () => {
    expect(itemsOf(letter, 'complainants')).toEqual([
      [
        { part: 'name', words: 'Lò Văn Hùng', reading: letter.readings[1] },
        { part: 'phone', words: '0912345678', reading: null },
      ],
    ]);
    expect(itemsOf(letter, 'date')[0]?.[0]?.words).toBe('18/04/2019');
    expect(itemsOf(letter, 'laws')).toEqual([]);
  });

  it('stands on paper in one line, no place named twice', () => {
    const item = (part: string, words: string) => ({ part, words, reading: null });
    const [name, phone, commune] = [
      item('name', 'Lò Văn Hùng'),
      item('phone', '0912'),
      item('commune', 'xã A'),
    ];
    expect(inOneLine([name, phone, commune])).toBe('Lò Văn Hùng; Điện thoại: 0912; Xã, phường: xã A');
    expect(inOneLine([name, item('address', 'bản B, xã A'), commune])).toBe(
      'Lò Văn Hùng; Địa chỉ: bản B, xã A',
    );
  });

  it('sends a person to what was read unsurely, until one has corrected it', () => {
    expect(isToLookAt(itemsOf(letter, 'date'))).toBe(true);
    expect(isToLookAt(itemsOf(letter, 'complainants'))).toBe(false);
    expect(isToLookAt(itemsOf({ ...letter, corrected: ['date'] }, 'date'))).toBe(false);
  });
});

describe('a fact being typed', () => {
  it('comes back as it was when nothing is changed', () => {
    for (const key of ['date', 'complainants', 'decisions'] as const) {
      expect(fromDraft(key, toDraft(letter.facts, key))).toEqual(letter.facts[key]);
    }
  });

  it('drops empty lines and fields', () => {
    expect(fromDraft('decisions', ' 1/QĐ \n\n')).toEqual(['1/QĐ']);
    expect(fromDraft('parcels', [{ parcel: ' 12 ', sheet: '' }, { parcel: '' }])).toEqual([{ parcel: '12' }]);
    expect(fromDraft('issuer', '  ')).toBeNull();
  });

  it('takes a whole day for a date, and nothing else', () => {
    expect(fromDraft('date', '18/4/2019')).toBe('2019-04-18');
    expect(fromDraft('date', '2019')).toBeUndefined();
    expect(fromDraft('date', '31/2/2019')).toBeUndefined();
  });

  it('takes a change of another document field by field, its date as it is written', () => {
    const changes = [{ how: 'hủy bỏ' as const, number: '12/QĐ-UBND', date: '2019-04-18' }];
    const draft = toDraft({ ...empty, changes }, 'changes');
    expect(draft).toEqual([{ how: 'hủy bỏ', number: '12/QĐ-UBND', date: '18/04/2019' }]);
    expect(fromDraft('changes', draft)).toEqual(changes);
    expect(fromDraft('changes', [{ how: 'hủy bỏ' }])).toBeUndefined();
    expect(fromDraft('changes', [{ how: 'hủy bỏ', number: '12/QĐ-UBND', date: 'hôm qua' }])).toBeUndefined();
  });
});
