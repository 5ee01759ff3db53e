import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanFileName, namesDenunciation } from './file-name.ts';

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

describe('a name that says that the file is a denunciation', () => {
  it.each([
    'Đơn tố cáo ông Minh.pdf',
    'don_to_cao-12.pdf',
    'DON.TO.CAO.PDF',
    'tocao 12.pdf',
    'Đơn tố giác tội phạm.docx',
    'Đơn khiếu nại, tố cáo của bà Lan.pdf',
    'Kết luận nội dung tố cáo.pdf',
  ])('%s', (name) => {
    expect(namesDenunciation(name)).toBe(true);
  });

  it.each([
    'Báo cáo công tác tiếp dân, giải quyết khiếu nại, tố cáo quý I.docx',
    'bao-cao-khieu-nai-to-cao-2019.pdf',
    'Kế hoạch tập huấn Luật Tố cáo.docx',
    'Đường ô tô.pdf',
    'Đơn khiếu nại.pdf',
  ])('not %s', (name) => {
    expect(namesDenunciation(name)).toBe(false);
  });
});
