/**
 * Lower case without any mark: `Đất đai` → `dat dai`. What people type in a hurry, and what OCR
 * gets right most often. Text in NFC keeps its length, letter for letter, so offsets stay true.
 *
 * @param text - any text; NFD is composed first.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\u0000-\u007f]/g, foldLetter)
    .toLowerCase();
}

const MARKS = /\p{M}+/gu;

/** Each letter once worked out: folding is on the way of every document. */
const folded = new Map<string, string>();

function foldLetter(letter: string): string {
  const known = folded.get(letter) ?? withoutMarks(letter);
  folded.set(letter, known);
  return known;
}

function withoutMarks(letter: string): string {
  if (letter === 'đ' || letter === 'Đ' || letter === 'Ð' || letter === 'ð') return 'd';
  return letter.normalize('NFD').replace(MARKS, '') || letter;
}
