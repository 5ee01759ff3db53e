import type { Flow } from '../facts/flow.ts';

/**
 * Whether what looks like `bà` or `anh` is a syllable of a name: `Bá` in `Võ Bá Phương`, whose marks OCR may have lost. It has a
 * capital then, and so has the word before it on the line.
 *
 * @param at - where it begins in the flow's text
 */
export const isWithinName = (flow: Flow, at: number): boolean =>
  /^[A-Z]/.test(flow.plain.slice(at)) && /[A-Z][A-Za-z]* +$/.test(flow.plain.slice(Math.max(0, at - 20), at));
