import type { FactReading, Facts } from '../../model/facts.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import type { Flow } from '../facts/flow.ts';
import type { Sender } from '../facts/sender.ts';
import { birthYearIn } from './birth-year.ts';
import { rangeOfPlace, toldBy } from './flow-place.ts';
import type { PersonProfile, Told } from './profile.ts';
import type { Teller } from './teller.ts';
import { communeName, comparable } from './text-forms.ts';

/** A complainant as a petition tells of them: facts, and the year of birth beside the name. */
export function complainantAt(
  facts: Facts,
  told: Teller,
  flow: Flow,
  readings: readonly FactReading[],
  at: number,
): PersonProfile {
  const person = facts.complainants[at] ?? {};
  const part = (name: 'name' | 'identityNumber' | 'phone' | 'address') =>
    person[name] === undefined ? undefined : told('complainants', at, name, person[name]);
  const nameOf = (index: number) =>
    readings.find((one) => one.key === 'complainants' && one.index === index && one.part === 'name')?.place ??
    undefined;
  const here = nameOf(at);
  const next = nameOf(at + 1);
  const start = here && rangeOfPlace(flow, here)?.end;
  const nextStart = next && rangeOfPlace(flow, next)?.start;
  const end = Math.min(nextStart ?? Infinity, (start ?? 0) + 220);
  const born =
    start === undefined ? undefined : birthYearIn(flow, { start, end: Math.max(end, start) }, facts.date);
  return personOf({
    name: part('name'),
    identityNumber: part('identityNumber'),
    phone: part('phone'),
    address: part('address'),
    birthYear: born && toldBy(flow, born),
    hamlet: person.hamlet,
    commune: person.commune,
    district: person.district,
    province: person.province,
  });
}

/** A citizen whose petition an official document deals with. */
export function namedPerson(flow: Flow, sender: Sender): PersonProfile {
  const { name, identityNumber, phone, address } = sender;
  const born = name && birthYearIn(flow, { start: name.end, end: name.end + 60 }, undefined);
  return personOf({
    name: name && toldBy(flow, name),
    identityNumber: identityNumber && toldBy(flow, identityNumber),
    phone: phone && toldBy(flow, phone),
    address: address && toldBy(flow, address),
    birthYear: born && toldBy(flow, born),
    hamlet: sender.hamlet?.value,
    commune: sender.commune?.value,
    district: sender.district?.value,
    province: sender.province?.value,
  });
}

interface PersonParts {
  readonly name: Told | undefined;
  readonly identityNumber: Told | undefined;
  readonly phone: Told | undefined;
  readonly address: Told | undefined;
  readonly birthYear: Told | undefined;
  readonly hamlet: string | undefined;
  readonly commune: string | undefined;
  readonly district: string | undefined;
  readonly province: string | undefined;
}

const personOf = ({ name, hamlet, commune, district, province, ...told }: PersonParts): PersonProfile => ({
  ...(name && { name: { ...name, value: normalise(name.value) } }),
  ...(told.identityNumber && { identityNumber: told.identityNumber }),
  ...(told.phone && { phone: told.phone }),
  ...(told.birthYear && { birthYear: told.birthYear }),
  ...(told.address && { address: told.address }),
  ...(hamlet && { hamlet: comparable(hamlet) }),
  ...(commune && { commune: communeName(commune, province) }),
  ...(district && { district: comparable(district) }),
});
