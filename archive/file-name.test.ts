import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName } from './file-name.ts';

describe('cleanFileName', () => {
  it.each([
    ['Đơn khiếu nại.pdf'.normalize('NFD'), 'Đơn khiếu nại.pdf'],
    ['C:\\Quét\\2019\\đơn 1.pdf', 'đơn 1.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\u0000b\r\n.pdf', 'ab.pdf'],
    ['hoa\u202Efdp.exe', 'hoafdp.exe'],
    ['', 'không tên'],
    ['..', 'không tên'],
    ['folder/', 'không tên'],
  ])('makes %j %j', (given, name) => {
    expect(cleanFileName(given)).toBe(name);
  });

  it('keeps the ending of a long name', () => {
    expect(cleanFileName(`${'đ'.repeat(400)}.pdf`)).toBe(`${'đ'.repeat(251)}.pdf`);
  });

  it('gives a short name without folders for whatever is sent, and leaves it as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (given) => {
        const name = cleanFileName(given);
        expect(name).not.toMatch(/[/\\\p{C}]/u);
        expect(Array.from(name).length).toBeGreaterThan(0);
        expect(Array.from(name).length).toBeLessThanOrEqual(255);
        expect(cleanFileName(name)).toBe(name);
      }),
    );
  });
});
