import type { Box } from '../../model/page.ts';

/** Whether a word goes on in the line of the box before it: side by side, and at about one height. */
function continues(line: Box, word: Box): boolean {
  const shared = Math.min(line[3], word[3]) - Math.max(line[1], word[1]);
  const height = Math.min(line[3] - line[1], word[3] - word[1]);
  return word[0] >= line[0] && shared > height / 2;
}

const around = (line: Box, word: Box): Box => [
  Math.min(line[0], word[0]),
  Math.min(line[1], word[1]),
  Math.max(line[2], word[2]),
  Math.max(line[3], word[3]),
];

/**
 * One box for each line that words in a row cover.
 *
 * @param runs - words that follow one another; a run never shares a box with the next
 */
export function lineBoxes(runs: Iterable<readonly Box[]>): Box[] {
  const lines: Box[] = [];
  for (const run of runs) {
    let line: Box | undefined;
    for (const word of run) {
      if (line !== undefined && continues(line, word)) {
        line = around(line, word);
        lines[lines.length - 1] = line;
      } else {
        line = word;
        lines.push(word);
      }
    }
  }
  return lines;
}
