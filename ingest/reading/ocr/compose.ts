import { columnsInOrder } from '../../../formats/layout/columns.ts';
import { composeText } from '../../../formats/layout/compose.ts';
import { toSegments, type Segment } from '../../../formats/layout/lines.ts';
import type { Word } from '../../../model/page.ts';
import { fold } from '../../../vietnamese/fold.ts';
import type { OcrLine, OcrWord } from './tsv.ts';

/** What a page says. */
export interface ComposedText {
  readonly text: string;
  readonly words: Word[];
}

/**
 * Text and words in the same reading order as those of text layers: letterhead and foot column by
 * column, a wide gap inside a line as a tab.
 *
 * @param lines - from the top down; boxes in the pixels of a page of `size`.
 */
export function compose(lines: readonly OcrLine[], size: { width: number; height: number }): ComposedText {
  const segments = columnsInOrder(lines.flatMap(segmentsOfLine));
  const { text, words } = composeText(segments, size);
  const read = segments.flatMap((segment) => segment.words as readonly PlacedWord[]);
  return { text, words: words.map((word, i) => ({ ...word, confidence: read[i]?.confidence ?? 0 })) };
}

interface PlacedWord {
  readonly text: string;
  readonly box: Pick<OcrWord, 'x0' | 'y0' | 'x1' | 'y1'>;
  readonly confidence: number;
}

function segmentsOfLine(line: OcrLine): Segment[] {
  const words = line.map((word, i): PlacedWord => ({
    text: word.text,
    box: asHighAsLine(line, i),
    confidence: word.confidence,
  }));
  const motto = mottoStart(line);
  return motto > 0
    ? [...toSegments(words.slice(0, motto)), ...toSegments(words.slice(motto))]
    : toSegments(words);
}

/** The box of a word; a dash or a full stop gets the height of the word beside it. */
function asHighAsLine(line: OcrLine, i: number): PlacedWord['box'] {
  const { x0, x1, y0, y1 } = line[i] ?? NOWHERE;
  const beside = line[i - 1] ?? line[i + 1];
  if (beside === undefined || y1 - y0 >= 0.6 * (beside.y1 - beside.y0)) return { x0, x1, y0, y1 };
  return { x0, x1, y0: Math.min(y0, beside.y0), y1: Math.max(y1, beside.y1) };
}

const NOWHERE: PlacedWord['box'] = { x0: 0, y0: 0, x1: 0, y1: 0 };

const MOTTO = /(?:^| )(cong hoa xa hoi|doc lap\W+tu do)/;

/** Where the country's name or motto begins on a line that the engine took for one: the issuer stands before it. */
function mottoStart(line: OcrLine): number {
  const text = fold(line.map((word) => word.text).join(' '));
  const found = MOTTO.exec(text)?.[1];
  if (found === undefined) return 0;
  return text.slice(0, text.indexOf(found)).split(' ').length - 1;
}
