import { describe, expect, it } from 'vitest';
import { clustersOf } from './clusters.ts';

const members = ['a', 'b', 'c', 'd'];
const bond = (a: string, b: string, score = 0.9) => ({ a, b, score });

describe('clustersOf', () => {
  it('puts together along bonds, and names a cluster by its first member', () => {
    const clusters = clustersOf({ members, bonds: [bond('c', 'b'), bond('d', 'c')], apart: [] });
    expect([...clusters]).toEqual([
      ['a', 'a'],
      ['b', 'b'],
      ['c', 'b'],
      ['d', 'b'],
    ]);
  });

  it('never brings together two that a person parted, and keeps the surer bond', () => {
    const bonds = [bond('a', 'b', 0.8), bond('b', 'c', 0.95)];
    const clusters = clustersOf({ members, bonds, apart: [['a', 'c']] });
    expect(clusters.get('b')).toBe(clusters.get('c'));
    expect(clusters.get('a')).not.toBe(clusters.get('c'));
  });

  it('never brings together two in conflict by way of a third', () => {
    const clusters = clustersOf({
      members,
      bonds: [bond('a', 'b'), bond('b', 'c', 0.8)],
      apart: [],
      marks: new Map([
        ['a', '1951'],
        ['c', '1986'],
      ]),
      conflict: (mark, other) => mark !== other,
    });
    expect(clusters.get('a')).toBe(clusters.get('b'));
    expect(clusters.get('c')).toBe('c');
  });

  it('keeps the name of a cluster when members come', () => {
    const before = clustersOf({ members: ['a', 'b'], bonds: [bond('a', 'b')], apart: [] });
    const after = clustersOf({ members, bonds: [bond('a', 'b'), bond('d', 'a')], apart: [] });
    expect(after.get('b')).toBe(before.get('b'));
  });

  it('looks at each mark once, however many letters bear it', () => {
    const letters = Array.from({ length: 3_000 }, (_, at) => String(at));
    let asked = 0;
    const clusters = clustersOf({
      members: letters,
      bonds: letters.slice(1).map((letter) => bond('0', letter)),
      apart: [],
      marks: new Map(letters.map((letter) => [letter, 'one card'])),
      conflict: () => {
        asked += 1;
        return false;
      },
    });
    expect(new Set(clusters.values())).toEqual(new Set(['0']));
    expect(asked).toBeLessThan(letters.length);
  });

  it('leaves out bonds with what it does not know', () => {
    expect(clustersOf({ members: ['a'], bonds: [bond('a', 'x')], apart: [] })).toEqual(new Map([['a', 'a']]));
  });
});
