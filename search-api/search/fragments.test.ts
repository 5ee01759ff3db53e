import { describe, expect, test } from 'vitest';
import { fragments, markedHtml } from './fragments.ts';

const rangesOf = (text: string, ...words: string[]) =>
  words
    .flatMap((word) =>
      [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        start: index,
        end: index + word.length,
      })),
    )
    .sort((a, b) => a.start - b.start);

describe('fragments', () => {
  test('show what was found with text about it, cut between words', () => {
    const text = `${'trước '.repeat(100)}thu hồi đất${' sau'.repeat(100)}`;
    const [found = ''] = fragments(text, rangesOf(text, 'thu hồi đất'), 2);
    expect(found).toMatch(/^… (trước )+<mark>thu hồi đất<\/mark>( sau)+ …$/);
    expect(found.length).toBeLessThan(230);
  });

  test('prefer a part with different finds to one with many', () => {
    const text = `${'đất '.repeat(10)}${'. '.repeat(200)}thu hồi đất`;
    expect(fragments(text, rangesOf(text, 'đất', 'thu hồi'), 1)[0]).toContain(
      '<mark>thu hồi</mark> <mark>đất</mark>',
    );
  });

  test('do not overlap, and are no more than asked for', () => {
    const text = Array.from({ length: 9 }, (_, i) => `${'x '.repeat(150)}đất${i}`).join(' ');
    const found = fragments(text, rangesOf(text, 'đất'), 3);
    expect(found).toHaveLength(3);
    expect(new Set(found).size).toBe(3);
  });

  test('are none when nothing was found', () => {
    expect(fragments('đất', [], 3)).toEqual([]);
  });

  test('stand on one line and are escaped', () => {
    const text = `<b>thu\n  hồi</b> & "x" 'y'`;
    expect(markedHtml(text, rangesOf(text, 'hồi'))).toBe(
      '&lt;b&gt;thu <mark>hồi</mark>&lt;/b&gt; &amp; &quot;x&quot; &#39;y&#39;',
    );
  });

  test('hold a find longer than a fragment', () => {
    const text = `a ${'đất '.repeat(100)}b`;
    const [found] = fragments(text, [{ start: 2, end: 402 }], 1);
    expect(found).toContain('</mark>');
  });
});
