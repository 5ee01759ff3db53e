import { expect, it } from 'vitest';
import { isInUse, treeOf } from './facet-tree.ts';

const value = (name: string, count: number, selected = false) => ({
  value: name,
  count,
  selected,
  excluded: false,
});

it('puts values below the level they belong to, in their order', () => {
  const tree = treeOf([
    value('a', 5),
    value('b', 4),
    value('a > y', 3),
    value('b > z', 2),
    value('a > x', 1),
  ]);
  expect(tree.map(({ name, count, below }) => [name, count, below.map((node) => node.name)])).toEqual([
    ['a', 5, ['y', 'x']],
    ['b', 4, ['z']],
  ]);
});

it('makes the levels above a chosen value that counts none', () => {
  const [law] = treeOf([value('Luật Đất đai 2013 > Điều 106', 0, true)]);
  if (!law) throw new Error('nothing');
  expect([law.value, law.count, law.selected]).toEqual(['Luật Đất đai 2013', 0, false]);
  expect(law.below[0]).toMatchObject({ name: 'Điều 106', selected: true });
  expect(isInUse(law)).toBe(true);
});
