import { Problem } from '../../problems/problem.ts';
import { cleanText } from '../../vietnamese/normalise.ts';
import { columnsInOrder } from '../layout/columns.ts';
import { composeText } from '../layout/compose.ts';
import { toSegments, type LineWord } from '../layout/lines.ts';
import { MAX_PAGES } from '../limits.ts';
import type { LegacyEncoding, MediaType, Original, OriginalPage, TextLayer } from '../original.ts';
import { drawTypeset } from './draw.ts';
import type { Section } from './flow.ts';
import { LINE } from './font.ts';
import { typeset, type TypesetPage } from './pages.ts';

/** What is known of a flowing document beside its sections. */
export interface FlowNotes {
  readonly fonts: readonly string[];
  readonly legacy: readonly LegacyEncoding[];
}

/**
 * A document that flows (Word, plain text), set onto pages by us: text, boxes and picture agree.
 *
 * @throws Problem `too-many-pages`.
 */
export function typesetOriginal(
  mediaType: MediaType,
  sections: readonly Section[],
  notes: FlowNotes,
): Original {
  const pages = typeset(sections);
  if (pages.length > MAX_PAGES) throw new Problem('too-many-pages');
  return {
    mediaType,
    pageCount: pages.length,
    page: (number) => {
      const page = pages[number - 1];
      return page
        ? Promise.resolve(typesetPage(page, notes))
        : Promise.reject(new RangeError(`no page ${number}`));
    },
    signatures: () => Promise.resolve([]),
    close: () => Promise.resolve(),
  };
}

function typesetPage(page: TypesetPage, notes: FlowNotes): OriginalPage {
  return {
    width: page.width,
    height: page.height,
    textLayer: () => Promise.resolve(textLayer(page, notes)),
    picture: (options) => drawTypeset(page, options),
    scanDpi: () => Promise.resolve(null),
    scan: () => Promise.resolve(null),
  };
}

function textLayer(page: TypesetPage, notes: FlowNotes): TextLayer {
  const { text, words } = composeText(columnsInOrder(toSegments(lineWords(page))), page);
  const images = page.items.filter((item) => item.kind === 'image');
  const imageArea = images.reduce((sum, { image }) => sum + image.width * image.height, 0);
  return {
    text,
    words,
    turn: 0,
    hints: {
      ...notes,
      imageCover: Math.min(1, imageArea / (page.width * page.height)),
      textCover: words.reduce((sum, { box: [x0, y0, x1, y1] }) => sum + (x1 - x0) * (y1 - y0), 0),
      unmapped: 0,
      invisible: 0,
      stamps: [],
    },
  };
}

/** Words with boxes; pieces of one word in several styles are put together. */
function lineWords(page: TypesetPage): LineWord[] {
  const words: LineWord[] = [];
  for (const item of page.items) {
    if (item.kind !== 'word') continue;
    const { x, y, width, style, joined } = item;
    const box = { x0: x, y0: y - style.size * LINE.ascent, x1: x + width, y1: y + style.size * LINE.descent };
    const before = joined ? words.pop() : undefined;
    const text = cleanText((before?.text ?? '') + item.text);
    if (before) words.push({ text, box: { ...before.box, x1: box.x1, y1: Math.max(before.box.y1, box.y1) } });
    else if (text !== '') words.push({ text, box });
  }
  return words;
}
