import { describe, expect, it } from 'vitest';
import { contentDisposition } from './disposition.ts';

describe('contentDisposition', () => {
  it('keeps a Vietnamese name and gives an ASCII one beside it', () => {
    expect(contentDisposition('Đơn khiếu nại.pdf', 'application/pdf')).toBe(
      `inline; filename="Don khieu nai.pdf"; filename*=UTF-8''%C4%90%C6%A1n%20khi%E1%BA%BFu%20n%E1%BA%A1i.pdf`,
    );
  });

  it('lets no name break out of the header', () => {
    const header = contentDisposition(`a"; filename="x\\\r\n(1)'*.txt`, 'text/plain');
    expect(header).toBe(
      `attachment; filename="a_; filename=_x___(1)'*.txt"; filename*=UTF-8''a%22%3B%20filename%3D%22x%5C%0D%0A%281%29%27%2A.txt`,
    );
  });

  it.each(['text/html', 'image/svg+xml', 'image/tiff', 'text/plain', ''])('saves %s', (mediaType) => {
    expect(contentDisposition('a', mediaType)).toMatch(/^attachment;/);
  });
});
