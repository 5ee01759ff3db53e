import { describe, expect, test } from 'vitest';
import { forgetSearches, recentLike, recentSearches, rememberSearch } from './recent.ts';

/** A storage that keeps one value, or none. */
function storage(begin: string | null = null, full = false): Storage {
  let kept = begin;
  return {
    length: 0,
    clear: () => undefined,
    key: () => null,
    getItem: () => kept,
    removeItem: () => (kept = null),
    setItem: (_, value) => {
      if (full) throw new Error('full');
      kept = value;
    },
  };
}

describe('own searches', () => {
  test('last first, each once, at most twenty', () => {
    const kept = storage();
    for (const q of ['đất', 'rừng', 'đất']) rememberSearch(kept, q);
    expect(recentSearches(kept)).toEqual(['đất', 'rừng']);
    for (let i = 0; i < 30; i += 1) rememberSearch(kept, String(i));
    expect(recentSearches(kept)).toHaveLength(20);
    forgetSearches(kept);
    expect(recentSearches(kept)).toEqual([]);
  });

  test.each(['{', '{"a":1}', '[1,"đất"]'])('what is not ours does no harm: %s', (begin) => {
    expect(recentSearches(storage(begin)).every((q) => q === 'đất')).toBe(true);
  });

  test('a full storage does no harm', () => {
    expect(() => rememberSearch(storage(null, true), 'đất')).not.toThrow();
  });

  test('those that begin as was typed', () => {
    expect(recentLike(['Thu hồi', 'thu', 'rừng'], 'thu', 5)).toEqual(['Thu hồi']);
    expect(recentLike(['a', 'b', 'c'], '', 2)).toEqual(['a', 'b']);
  });
});
