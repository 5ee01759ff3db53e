import { gap, overlapsLine, type LineWord } from '../layout/lines.ts';

/**
 * Puts words that annotations draw where they stand among the page's own: `Số: … /QĐ-UBND` with a
 * widget `2280` becomes `Số: 2280 /QĐ-UBND`. What stands on no line comes last.
 */
export function withInlays(words: readonly LineWord[], inlays: readonly LineWord[]): LineWord[] {
  const all = [...words];
  for (const inlay of inlays) all.splice(placeFor(all, inlay), 0, inlay);
  return all;
}

/** After the nearest word to its left on the line, else before the nearest to its right. */
function placeFor(words: readonly LineWord[], inlay: LineWord): number {
  let left = { index: -1, gap: Infinity };
  let right = { index: -1, gap: Infinity };
  words.forEach((word, index) => {
    if (!overlapsLine(word.box, inlay.box)) return;
    const before = gap(word.box, inlay.box);
    const after = gap(inlay.box, word.box);
    if (before > -0.5 && before < left.gap) left = { index, gap: before };
    else if (after > -0.5 && after < right.gap) right = { index, gap: after };
  });
  if (left.index >= 0 && left.gap <= right.gap) return left.index + 1;
  if (right.index >= 0) return right.index;
  return left.index >= 0 ? left.index + 1 : words.length;
}
