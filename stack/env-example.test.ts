import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, it } from 'vitest';
import { readConfiguration } from '../config/configuration.ts';
import { environmentSchema } from '../config/schema.ts';
import { envExample } from './env-example.ts';
import { repository } from './folders.ts';

it('is what the schema gives now', () => {
  const file = readFileSync(join(repository, '.env.example'), 'utf8');
  expect(file, 'run `npm run env-example`').toBe(envExample());
});

it('names every variable, and its defaults are those of the programs', () => {
  const filledIn = parseEnv(envExample().replaceAll(/^#(?=[A-Z_]+=)/gm, ''));
  expect(Object.keys(filledIn)).toEqual(expect.arrayContaining(Object.keys(environmentSchema.shape)));
  expect(readConfiguration(filledIn)).toEqual(readConfiguration({}));
});
