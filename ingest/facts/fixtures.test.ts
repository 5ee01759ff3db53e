import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../model/facts.ts';
import { extractFacts, isDenunciation } from './extract.ts';
import { typedPage } from './fixtures.ts';

/** Facts of a fixture that are stated, `null` for one that it does not have; `secret` is whether it deals with a denunciation. */
type Expected = { readonly [K in keyof Facts]?: Facts[K] | null } & { readonly secret: boolean };

const FIXTURES = join(import.meta.dirname, 'fixtures');

describe.each(readdirSync(FIXTURES))('%s', (name) => {
  const pages = readFileSync(join(FIXTURES, name, 'input.txt'), 'utf8')
    .split('\f')
    .map(typedPage);
  const { secret, ...expected } = JSON.parse(
    readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8'),
  ) as Expected;
  const { facts } = extractFacts(pages);

  test.each(Object.entries(expected))('%s', (key, value) => {
    expect({ [key]: facts[key as keyof Facts] ?? null }).toMatchObject({ [key]: value });
  });

  test('is secret when it deals with a denunciation, and only then', () => {
    expect(isDenunciation(pages)).toBe(secret);
  });
});
