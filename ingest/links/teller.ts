import type { FactReading } from '../../model/facts.ts';
import type { EvidenceSide } from '../../model/link.ts';
import type { Told } from './profile.ts';

/** Gives a fact with the words it was read from. */
export type Teller = (
  key: FactReading['key'],
  index: number,
  part: FactReading['part'],
  value: string,
) => Told;

/** Gives each fact its place: that of its reading, unless a person corrected it to something else. */
export function teller(readings: readonly FactReading[]): Teller {
  const keyOf = (key: string, index: number, part?: string): string => `${key} ${index} ${part ?? ''}`;
  const byKey = new Map(readings.map((one) => [keyOf(one.key, one.index, one.part), one]));
  return (key, index, part, value) => {
    const reading = byKey.get(keyOf(key, index, part));
    const same = reading && (reading.value === value || part === 'parcel');
    return { value, side: same ? sideOfReading(reading) : { text: value } };
  };
}

const sideOfReading = ({ text, place }: FactReading): EvidenceSide =>
  place ? { text, page: place.page, boxes: place.boxes } : { text };
