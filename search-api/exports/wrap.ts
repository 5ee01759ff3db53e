/** Breaks a text into lines no wider than a width in points. */
export type Wrap = (text: string, width: number) => readonly string[];

/** Words whose widths are remembered: those of a province's archive, whatever its numbers. */
const MOST_KNOWN = 20_000;

/**
 * Makes what breaks texts into lines, at spaces; a word wider than the line is broken within.
 *
 * @param widthOf - width of a text in points
 */
export function wrapper(widthOf: (text: string) => number): Wrap {
  const known = new Map<string, number>();
  const measured = (word: string): number => {
    const width = known.get(word);
    if (width !== undefined) return width;
    if (known.size >= MOST_KNOWN) known.clear();
    const fresh = widthOf(word);
    known.set(word, fresh);
    return fresh;
  };
  const space = (): number => measured('\u00a0');

  /** A word in pieces that fit. */
  function pieces(word: string, width: number): string[] {
    if (measured(word) <= width) return [word];
    const found: string[] = [];
    let piece = '';
    for (const { segment } of new Intl.Segmenter('vi').segment(word)) {
      if (piece && widthOf(piece + segment) > width) {
        found.push(piece);
        piece = '';
      }
      piece += segment;
    }
    return [...found, piece];
  }

  return (text, width) => {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const word of text.split(/\s+/).filter(Boolean)) {
      for (const piece of pieces(word, width)) {
        const more = measured(piece);
        if (line && used + space() + more > width) {
          lines.push(line);
          line = '';
        }
        used = line ? used + space() + more : more;
        line = line ? `${line} ${piece}` : piece;
      }
    }
    return line ? [...lines, line] : lines;
  };
}
