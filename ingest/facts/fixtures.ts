import type { PageReading } from '../../model/page.ts';

/**
 * A page as a person would have typed it, without boxes.
 *
 * @param text - the page's text.
 * @param index - place among the pages, from 0.
 */
export const typedPage = (text: string, index = 0): PageReading => ({
  number: index + 1,
  text: text.normalize('NFC'),
  words: [],
  method: 'typed',
  engine: 'person',
  model: null,
  confidence: 1,
  width: 595,
  height: 842,
  turn: 0,
});
