import { describe, expect, it } from 'vitest';
import { copyKeys } from './copy-keys.ts';

const words = Array.from({ length: 200 }, (_, at) => `tu${at % 97} cau${at}`)
  .join(' ')
  .split(' ');
const shared = (a: readonly string[], b: readonly string[]): number =>
  a.filter((key) => b.includes(key)).length;

describe('copyKeys', () => {
  it('meets a copy in which every twentieth word is read wrongly', () => {
    const read = words.map((word, at) => (at % 20 === 7 ? `${word}x` : word));
    expect(shared(copyKeys(words.join(' ')), copyKeys(read.join(' ')))).toBeGreaterThan(0);
  });

  it('does not meet another text', () => {
    const other = words.map((word) => `khac${word}`);
    expect(shared(copyKeys(words.join(' ')), copyKeys(other.join(' ')))).toBe(0);
  });

  it('gives no keys for a text too short to tell', () => {
    expect(copyKeys('kinh gui thanh tra tinh')).toEqual([]);
  });

  it('never changes: what was written to an index must be met', () => {
    expect(copyKeys(words.join(' ')).slice(0, 3)).toMatchInlineSnapshot(`
      [
        "0fidg0c",
        "188lsf1",
        "21tvqd58",
      ]
    `);
  });
});
