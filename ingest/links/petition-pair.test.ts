import { expect, test } from 'vitest';
import { comparePetitions } from './petition-pair.ts';
import type { PersonProfile, Profile } from './profile.ts';

const told = (value: string) => ({ value, side: { text: value } });

const signed = (people: readonly PersonProfile[]): Profile => ({
  format: 0,
  petition: true,
  clear: true,
  people,
  letterDates: [],
  forwards: false,
  again: false,
  citations: [],
  parcels: [],
  communes: [],
  hamlets: [],
  respondents: [],
  laws: [],
  received: [],
  named: [],
  addressees: [],
  narrative: '',
  copyKeys: [],
});

test('finds each of very many signers in another long list, asking for the rarity of few names', () => {
  const signers = Array.from({ length: 300 }, (_, at) => ({
    name: told(`Hộ Số ${String(at)}`),
    identityNumber: told(String(24_091_000_000 + at * 1_117)),
  }));
  let asked = 0;
  const bearers = () => {
    asked += 1;
    return 1;
  };
  const { people } = comparePetitions(signed(signers), signed(signers.toReversed()), {
    bearers,
    among: 1_000,
  });
  expect(people).toHaveLength(300);
  expect(people.every(({ a, b }) => a + b === 299)).toBe(true);
  expect(asked).toBeLessThan(1_000);
});
