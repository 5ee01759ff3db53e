import { expect, test } from 'vitest';
import { keepColumns, keptColumns, USUAL } from './columns.ts';

const storage = () => {
  const held = new Map<string, string>();
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
  };
};

test('the columns chosen last time are kept; what is not known any more is left out', () => {
  const kept = storage();
  expect(keptColumns(kept)).toEqual(USUAL);
  keepColumns(kept, ['subject', 'link']);
  expect(keptColumns(kept)).toEqual(['subject', 'link']);
  kept.setItem('export-columns', 'subject,gone');
  expect(keptColumns(kept)).toEqual(['subject']);
  kept.setItem('export-columns', 'gone');
  expect(keptColumns(kept)).toEqual(USUAL);
});
