import type { Matter } from '../matter.ts';
import { BUILDING } from './building.ts';
import { LAND } from './land.ts';
import { NATURE } from './nature.ts';
import { LIVING } from './living.ts';
import { OFFICIALS } from './officials.ts';
import { ORDER } from './order.ts';
import { SCHOOLS } from './schools.ts';
import { WELFARE } from './welfare.ts';

/** Every matter the generator knows. */
export const MATTERS: readonly Matter[] = [
  ...LAND,
  ...BUILDING,
  ...NATURE,
  ...WELFARE,
  ...SCHOOLS,
  ...OFFICIALS,
  ...ORDER,
  ...LIVING,
];
