import { placeTone } from '../../vietnamese/tone.ts';

/**
 * Words that bind others together (hư từ). They say nothing of what a document is about and stand
 * in nearly all, so that none need have them; their neighbours still count in the ranking. Only as
 * written here: without marks most are other words as well.
 */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'và là của có được bị cho với về tại ở trong ngoài trên để do vì khi đã đang sẽ này đó các những một từ đến theo như thì mà nên hay hoặc cùng nào gì ai rất cũng vẫn còn'
    .split(' ')
    .map(placeTone),
);

/**
 * The words of a query that a document must have: all of them when none is left otherwise.
 *
 * @param words - normalised, parted by spaces
 */
export function contentWords(words: string): string {
  const content = words.split(' ').filter((word) => !FUNCTION_WORDS.has(word.toLowerCase()));
  return content.length > 0 ? content.join(' ') : words;
}
