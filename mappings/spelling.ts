import { I_FOR_Y } from '../vietnamese/iy.ts';
import { TONE_PLACEMENTS } from '../vietnamese/tone.ts';

const LOOK_ALIKES = [
  ['Ð', 'Đ'],
  ['ð', 'đ'],
] as const;

const rule = ([written, same]: readonly [string, string]): string => `${written} => ${same}`;

/**
 * Rules of the `mapping` character filter that makes two spellings of one word equal: the tone's
 * place (`hòa` = `hoà`), and Ð for Đ. The engine corrects offsets, so that highlights keep the
 * spelling of the source.
 */
export const LETTER_RULES: readonly string[] = [...TONE_PLACEMENTS, ...LOOK_ALIKES].map(rule);

/** Rules for whole syllables, lower case: i for y where both spell one word (`kỹ` = `kĩ`). */
export const SYLLABLE_RULES: readonly string[] = I_FOR_Y.map(rule);
