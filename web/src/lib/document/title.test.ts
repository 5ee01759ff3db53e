import { describe, expect, it } from 'vitest';
import type { DocumentJson } from '../api.ts';
import { titleOf } from './title.ts';

const NOTHING: DocumentJson['facts'] = {
  complainants: [],
  respondents: [],
  addressees: [],
  decisions: [],
  parcels: [],
  laws: [],
  changes: [],
};
const called = (facts: Partial<DocumentJson['facts']>): string =>
  titleOf({ fileName: 'quét 0042.pdf', facts: { ...NOTHING, ...facts } });

describe('what a document is called', () => {
  it('is its type, number and subject', () => {
    expect(called({ type: 'quyết định', number: '55/QĐ-UBND', subject: 'về việc thu hồi đất' })).toBe(
      'Quyết định số 55/QĐ-UBND: về việc thu hồi đất',
    );
  });

  it('is for a petition who petitions, and how many more do', () => {
    expect(called({ type: 'đơn', kind: 'khiếu nại', complainants: [{ name: 'Hà Thị Hoa' }] })).toBe(
      'Đơn khiếu nại của Hà Thị Hoa',
    );
    expect(
      called({
        type: 'đơn',
        complainants: [{ phone: '0868464569' }, { name: 'Hà Thị Hoa' }, { name: 'Lò Văn An' }],
      }),
    ).toBe('Đơn của Hà Thị Hoa và 2 người khác');
  });

  it('is its subject alone, or else the name of its file', () => {
    expect(called({ subject: 'việc thu hồi đất' })).toBe('Việc thu hồi đất');
    expect(called({})).toBe('quét 0042.pdf');
  });
});
