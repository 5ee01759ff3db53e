import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleDashed from '@lucide/svelte/icons/circle-dashed';
import CirclePause from '@lucide/svelte/icons/circle-pause';
import CircleSlash from '@lucide/svelte/icons/circle-slash';
import CircleX from '@lucide/svelte/icons/circle-x';
import Contrast from '@lucide/svelte/icons/contrast';
import type { Precedent } from '../api.ts';
import { sentence } from '../words.ts';

type Outcome = NonNullable<Precedent['outcome']>;

/** The sign of each outcome and its tone: never the tone alone. */
const SIGNS = {
  'công nhận toàn bộ': { icon: CircleCheck, tone: 'good' },
  'công nhận một phần': { icon: Contrast, tone: 'warn' },
  'không công nhận': { icon: CircleX, tone: 'bad' },
  'đình chỉ': { icon: CirclePause, tone: '' },
  'không thụ lý': { icon: CircleSlash, tone: '' },
} as const satisfies Record<Outcome, unknown>;

/** An outcome as a word with a sign. */
export const signOf = (outcome: Precedent['outcome']) =>
  outcome === null
    ? { icon: CircleDashed, tone: '', words: 'Chưa rõ kết quả' }
    : { ...SIGNS[outcome], words: sentence(outcome) };
