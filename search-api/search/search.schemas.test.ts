import { describe, expect, test } from 'vitest';
import { MAX_QUERY, searchQuery } from './search.schemas.ts';

const read = (parameters: Record<string, string | string[]>) => searchQuery.safeParse(parameters);

describe('search parameters', () => {
  test('have defaults', () => {
    expect(searchQuery.parse({})).toEqual({ q: '', page: 1, size: 20, sort: 'relevance' });
  });

  test.each([
    { size: '101' },
    { size: '0' },
    { page: '0' },
    { page: '101', size: '100' },
    { page: '1e3' },
    { sort: '_id' },
    { from: '2016' },
    { to: '2016-02-31' },
    { year: 'hai nghìn' },
    { method: 'magic' },
    { secret: 'perhaps' },
    { q: 'a'.repeat(MAX_QUERY + 1) },
    { type: Array.from({ length: 51 }, String) },
  ])('are refused: %j', (parameters) => {
    expect(read(parameters).success).toBe(false);
  });

  test('a repeated facet selects several values, each once', () => {
    expect(searchQuery.parse({ type: ['đơn', 'đơn', 'báo cáo', ''] }).type).toEqual(['đơn', 'báo cáo']);
    expect(searchQuery.parse({ type: 'đơn' }).type).toEqual(['đơn']);
  });

  test('the last page within the depth is taken', () => {
    expect(read({ page: '100', size: '100' }).success).toBe(true);
  });
});
