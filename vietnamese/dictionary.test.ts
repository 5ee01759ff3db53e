import { expect, test } from 'vitest';
import { dictionary } from './dictionary.ts';

test('the dictionary is that of vntk', () => {
  expect(dictionary().size).toBeGreaterThan(70_000);
});
