import { expect, it } from 'vitest';
import { ownPath } from './own-path.ts';

it.each([
  ['/van-ban/a?xem=lien-quan#b', '/van-ban/a?xem=lien-quan#b'],
  ['//elsewhere.example/a', null],
  ['/\\elsewhere.example', null],
  ['https://elsewhere.example', null],
  ['', null],
])('%s leads to %s', (back, path) => {
  expect(ownPath(back)).toBe(path);
});
