import { describe, expect, it } from 'vitest';
import { segments } from './highlight.ts';

describe('segments', () => {
  it('tells what was found from the text around it', () => {
    expect(segments('về việc <mark>thu hồi</mark> <mark>đất</mark> ở')).toEqual([
      { text: 'về việc ', marked: false },
      { text: 'thu hồi', marked: true },
      { text: ' ', marked: false },
      { text: 'đất', marked: true },
      { text: ' ở', marked: false },
    ]);
  });

  it('gives back the letters that were escaped, once', () => {
    expect(segments('A &amp;lt; B &#x27;C&#39; &quot;')).toEqual([
      { text: "A &lt; B 'C' \"", marked: false },
    ]);
  });

  it('keeps any other tag as text', () => {
    const text = segments('<img src=x onerror=alert(1)> <b>đất</b>')
      .map((segment) => segment.text)
      .join('');
    expect(text).toBe('<img src=x onerror=alert(1)> <b>đất</b>');
  });
});
