import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EvidenceField, Verdict } from '../../model/link.ts';
import { page } from '../../tests/archive.ts';
import { extractFacts } from '../facts/extract.ts';
import { flowOf } from '../facts/flow.ts';
import { findLinks } from './find-links.ts';
import { keysAsked, keysOf } from './keys.ts';
import { profileOf } from './profile-of.ts';

interface Expected {
  /** `null`: they have nothing to do with each other. */
  readonly verdict: Verdict | null;
  /** Fields that must be among the evidence. */
  readonly evidence?: readonly EvidenceField[];
}

const folder = join(import.meta.dirname, 'fixtures');

const documentIn = (name: string, number: 1 | 2) => {
  const text = readFileSync(join(folder, name, `input-${number}.txt`), 'utf8').normalize('NFC');
  const pages = [{ ...page(1, text), words: [], method: 'text' as const }];
  const { facts, readings } = extractFacts(pages);
  const profile = profileOf({ facts, readings, flow: flowOf(pages), clear: true });
  return { id: String(number), secret: false, receivedAt: new Date(number), profile };
};

test.each(readdirSync(folder))('%s', (name) => {
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
  const [one, two] = [documentIn(name, 1), documentIn(name, 2)];
  const forward = findLinks(one, [two], 1_000).links;
  // Only an official document looks for the petitions it deals with; either side finds the rest.
  const links = forward.length > 0 ? forward : findLinks(two, [one], 1_000).links;
  expect(links[0]?.verdict ?? null).toBe(expected.verdict);
  const fields = links[0]?.evidence.map(({ field }) => field) ?? [];
  expect(fields).toEqual(expect.arrayContaining([...(expected.evidence ?? [])]));
  if (expected.verdict === null) return;
  const keys = new Set(keysOf(one.profile));
  expect(
    keysAsked(two.profile).some((key) => keys.has(key)),
    'found as a candidate',
  ).toBe(true);
});
