import type { PetitionKind } from '../../model/facts.ts';
import { editDistance } from './letters.ts';

/** What titles say; some of it names no kind and must not pass for one that does. */
const LETTERS: readonly (readonly [letters: string, kind?: PetitionKind])[] = [
  ['tocao', 'tố cáo'],
  ['togiac', 'tố cáo'],
  ['khieunai', 'khiếu nại'],
  ['kiennghi', 'kiến nghị'],
  ['phananh', 'phản ánh'],
  ...[
    'denghi',
    'keucuu',
    'trinhbay',
    'tuongtrinh',
    'yeucau',
    'xacnhan',
    'khoikien',
    'xin',
    'baocao',
    'hoagiai',
    'camdoan',
  ].map((letters) => [letters] as const),
];
/** This share of a word's letters may be misread; in a long title, where much may resemble, less. */
const FAULTS = 0.4;
const FAULTS_OF_MANY = 0.2;
const MANY = 16;
const LONGEST = 50;

/**
 * The kind a petition's title names, letters lost and misread by OCR forgiven: `ĐƠN IỐ CÁ0`.
 *
 * @param folded - one line, folded.
 * @returns undefined when the line does not begin like `ĐƠN` or names no kind.
 */
export function kindInTitle(folded: string): PetitionKind | undefined {
  const letters = folded
    .replace(/0/g, 'o')
    .replace(/7/g, 't')
    .replace(/[1|!]/g, 'i')
    .replace(/[^a-z]/g, '');
  if (folded.length > LONGEST || !/^(?:d[a-z]?n|[a-z]?on|do)/.test(letters) || letters.includes('baocao'))
    return;
  const rest = letters.slice(2);
  const near = LETTERS.map(([word, kind]) => ({ kind, share: leastFaults(rest, word) / word.length }));
  const best = near.sort((a, b) => a.share - b.share)[0];
  return best && best.share <= (rest.length > MANY ? FAULTS_OF_MANY : FAULTS) ? best.kind : undefined;
}

/** Fewest faults between a word and any part of a line about as long. */
function leastFaults(letters: string, word: string): number {
  const limit = Math.floor(word.length * FAULTS);
  const lengths = [0, -1, 1].map((more) => word.length + more);
  const faults = lengths.flatMap((length) =>
    Array.from({ length: Math.max(1, letters.length - length + 1) }, (_, at) =>
      editDistance(letters.slice(at, at + length), word, limit),
    ),
  );
  return Math.min(...faults);
}
