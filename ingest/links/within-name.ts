import { isFamilyName } from '../../vietnamese/names.ts';
import type { Flow } from '../facts/flow.ts';

/** The two words before on the line, each with a capital. */
const BEFORE = /(?:([A-Z]\S*) +)?([A-Z]\S*) +$/;

/**
 * Whether what looks like `bà` or `anh` is a syllable of a name: `Bá` in `Võ Bá Phương`, whose marks OCR may have lost. It has a
 * capital then, and a family name stands before it. `Ông` is no syllable of names.
 *
 * @param at - where it begins in the flow's text
 */
export function isWithinName(flow: Flow, at: number): boolean {
  const before = BEFORE.exec(flow.plain.slice(Math.max(0, at - 24), at));
  if (!before || !/^(?!ong)[A-Z]/i.test(flow.plain.slice(at)) || !/^[A-Z]/.test(flow.plain.slice(at)))
    return false;
  const words = flow.text
    .slice(at - before[0].length, at)
    .trim()
    .split(/ +/);
  return words.some(isFamilyName);
}
