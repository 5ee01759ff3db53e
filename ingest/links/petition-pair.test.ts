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
  givenNames: [],
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

test.each([
  [['thanh tra tinh nghe an'], ['ban tiep cong dan tinh nghe an'], 'circulating'],
  [['thanh tra tinh nghe an'], ['thanh tra tinh nqhe an'], 'duplicate'],
  [['thanh tra tinh nghe an'], ['thanh tra tinh nghe an', 'uy ban nhan dan thanh pho vinh'], 'circulating'],
  [['thanh tra tinh nghe an'], [''], 'duplicate'],
])('copies with stamps of %s and of %s: %s', (mine, theirs, verdict) => {
  const sender = { name: told('Phan Đình Tứ'), identityNumber: told('040070001234') };
  const narrative = Array.from({ length: 80 }, (_, at) => `tu${String(at)}`).join(' ');
  const [one, other] = [mine, theirs].map((bodies) => {
    return { ...signed([sender]), narrative, date: '2022-03-04', received: bodies.map(told) };
  });
  if (!one || !other) throw new Error('two copies');
  const pair = comparePetitions(one, other, { bearers: () => 1, among: 1_000 });
  expect(pair.verdict?.verdict).toBe(verdict);
});
