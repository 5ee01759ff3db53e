import type { DocumentFacts } from '../../archive/facts.ts';
import type { FactKey, FactReading, Facts } from '../../model/facts.ts';
import type { Box } from '../../model/page.ts';
import { keyOf } from './tokens.ts';

/** Something that one document says and another does not. */
export interface NewFact {
  readonly key: FactKey;
  readonly text: string;
  /** Where it stands, when that is known. */
  readonly page?: number;
  readonly boxes?: readonly Box[];
}

interface Value {
  readonly key: FactKey;
  readonly index: number;
  readonly text: string;
}

/** Facts whose being different says nothing of what a letter adds: it is a new letter, worded anew. */
type Telling = Exclude<FactKey, 'date' | 'type' | 'subject' | 'signer' | 'position' | 'outcome' | 'changes'>;

const parcelText = ({ parcel, sheet }: Facts['parcels'][number]): string =>
  sheet === undefined ? `thửa ${parcel}` : `thửa ${parcel}, tờ bản đồ ${sheet}`;

/** Every value of the telling facts, an item of a list each by itself. */
function valuesOf(facts: Facts): Value[] {
  const lists: Record<Telling, readonly (string | undefined)[]> = {
    kind: [facts.kind],
    number: [facts.number],
    issuer: [facts.issuer],
    respondents: facts.respondents,
    addressees: facts.addressees,
    decisions: facts.decisions,
    parcels: facts.parcels.map(parcelText),
    laws: facts.laws,
    complainants: [],
  };
  const plain = (Object.keys(lists) as Telling[]).flatMap((key) =>
    lists[key].flatMap((text, index) => (text ? [{ key, index, text }] : [])),
  );
  const people = facts.complainants.flatMap((one, index) =>
    [one.name, one.identityNumber, one.phone, one.address].flatMap((text) =>
      text ? [{ key: 'complainants' as const, index, text }] : [],
    ),
  );
  return [...plain, ...people];
}

const nameOf = ({ key, text }: Value): string => `${key} ${keyOf(text)}`;

/** Where a value was read; a corrected one stands nowhere. */
function placeOf({ key, index, text }: Value, readings: readonly FactReading[]) {
  const said = keyOf(text);
  const read = readings.filter((reading) => reading.key === key && reading.index === index);
  const exact = read.find(({ value }) => keyOf(value) === said) ?? (key === 'parcels' ? read[0] : undefined);
  return exact?.place ? { page: exact.place.page, boxes: exact.place.boxes } : {};
}

/** What `here` says about itself that `there` does not, marks forgiven. */
export function newFacts(here: DocumentFacts, there: DocumentFacts): NewFact[] {
  const known = new Set(valuesOf(there.facts).map(nameOf));
  const added = valuesOf(here.facts).filter((value) => !known.has(nameOf(value)));
  return added.map((value) => ({
    key: value.key,
    text: value.text,
    ...placeOf(value, here.readings),
  }));
}
