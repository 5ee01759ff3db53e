import { I_FOR_Y } from '../vietnamese/iy.ts';
import { TONE_PLACEMENTS } from '../vietnamese/tone.ts';

const LOOK_ALIKES = [
  ['Ð', 'Đ'],
  ['ð', 'đ'],
] as const;

/**
 * Rules of the `mapping` character filter that makes two spellings of one word equal: the tone's
 * place (`hòa` = `hoà`) and i for y where both spell one word (`kỹ` = `kĩ`). The engine corrects
 * offsets, so that highlights keep the spelling of the source.
 */
export const SPELLING_RULES: readonly string[] = [...TONE_PLACEMENTS, ...I_FOR_Y, ...LOOK_ALIKES].map(
  ([written, same]) => `${written} => ${same}`,
);
