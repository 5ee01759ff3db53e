import type { FactReading, Facts } from '../../model/facts.ts';
import type { EvidenceSide } from '../../model/link.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import { placesNamed } from '../../vietnamese/places/gazetteer.ts';
import { plain } from '../facts/folding.ts';
import type { Flow } from '../facts/flow.ts';
import type { Sender } from '../facts/sender.ts';
import { birthYearIn } from './birth-year.ts';
import { citationsIn } from './citations.ts';
import { copyKeys } from './copy-keys.ts';
import { tellsOfEarlier } from './earlier-letters.ts';
import { rangeOfPlace, toldBy } from './flow-place.ts';
import { letterAlone } from './letter-alone.ts';
import { letterDatesIn } from './letter-dates.ts';
import { narrativeOf } from './narrative.ts';
import { petitionersNamed } from './petitioners-named.ts';
import {
  PROFILE_FORMAT,
  type Citation,
  type CommuneName,
  type ParcelProfile,
  type PersonProfile,
  type Profile,
  type Told,
} from './profile.ts';
import { namesTold } from './names-told.ts';
import { receiptsIn } from './received.ts';
import { bodyForm, communeName, comparable } from './text-forms.ts';

/** A document to be compared. */
export interface ProfileInput {
  readonly facts: Facts;
  readonly readings: readonly FactReading[];
  readonly flow: Flow;
  /** Whether marks and digits can be trusted on every page. */
  readonly clear: boolean;
}

/** An official document sends a petition on: its subject says so, or it does so in its own name. */
const FORWARDS_SUBJECT = /(?<![a-z])(?:chuyen|don doc)(?![a-z])/;
/** It answers, and what it says of sending on was done before. */
const ANSWERS_SUBJECT = /(?<![a-z])(?:tra loi|phuc dap|ket qua)(?![a-z])/;
const FORWARDS =
  /(?<![a-z])k[il1]nh\s*chuyen(?![a-z])|(?<!(?:va|da)\s)(?<![a-z])chuyen\s*(?:d[o0]n|den)(?![a-z])[^.;]{0,140}?de\s*(?:xem\s*xet|g[il1]a[il1]\s*quyet)|ph[il1]eu\s*chuyen\s*d[o0]n/;

/** Makes the profile of a document. Pure: the same document gives the same profile. */
export function profileOf({ facts, readings, flow, clear }: ProfileInput): Profile {
  const petition = facts.type === 'đơn' || facts.complainants.length > 0;
  const told = teller(readings);
  const telling = petition ? letterAlone(flow) : flow;
  const communes = communesNamed(telling, facts);
  const citations = citationsIn(flow, facts);
  const receipts = petition ? receiptsIn(flow) : [];
  const people = petition
    ? facts.complainants.map((_, at) => complainantAt(facts, told, flow, readings, at))
    : petitionersNamed(flow, facts.signer).map((sender) => namedPerson(flow, sender));
  return {
    format: PROFILE_FORMAT,
    petition,
    clear,
    ...(facts.date && { date: facts.date }),
    ...(facts.number && { number: told('number', 0, undefined, facts.number) }),
    ...(facts.issuer && { issuer: bodyForm(facts.issuer) }),
    people,
    letterDates: petition ? [] : lettersSpokenOf(flow, facts, citations),
    forwards: !petition && isForwarding(flow, facts),
    again: petition && tellsOfEarlier(telling),
    citations,
    parcels: facts.parcels.map(({ parcel, sheet }, at): ParcelProfile => {
      const value = sheet ? `${parcel}/${sheet}` : parcel;
      const { side } = told('parcels', at, 'parcel', value);
      return { value, side, parcel, ...(sheet && { sheet }) };
    }),
    communes,
    hamlets: hamletsNamed(telling, facts),
    respondents: facts.respondents.map((name, at) => {
      return { ...told('respondents', at, undefined, name), value: bodyForm(name) };
    }),
    ...(facts.subject && {
      subject: { ...told('subject', 0, undefined, facts.subject), value: comparable(facts.subject) },
    }),
    laws: facts.laws.map((law, at) => told('laws', at, undefined, law)),
    received: receipts.map((receipt) => toldBy(flow, receipt)),
    named: namesTold(telling, facts, communes),
    addressees: facts.addressees.map(bodyForm),
    narrative: narrativeOf(telling, readings, receipts),
    // Without readings, which the index does not have: both must make the same keys.
    copyKeys: copyKeys(narrativeOf(telling, [], receipts)),
  };
}

/** What decides or concludes is no slip, whatever it says of others' slips. */
const DECIDES = new Set(['quyết định', 'kết luận', 'báo cáo', 'bản án', 'biên bản']);

function isForwarding(flow: Flow, { type = '', subject }: Facts): boolean {
  const about = comparable(subject ?? '');
  if (DECIDES.has(type)) return false;
  if (type === 'phiếu chuyển' || FORWARDS_SUBJECT.test(about)) return true;
  return !ANSWERS_SUBJECT.test(about) && FORWARDS.test(flow.folded);
}

/** Days of letters: none is the document's own day, or that of a decision cited beside the letter. */
const lettersSpokenOf = (flow: Flow, { date }: Facts, citations: readonly Citation[]): Told[] =>
  letterDatesIn(flow).filter(
    ({ value }) => value !== date && !citations.some((citation) => citation.date === value),
  );

type Teller = (key: FactReading['key'], index: number, part: FactReading['part'], value: string) => Told;

/** Gives each fact its place: that of its reading, unless a person corrected it to something else. */
function teller(readings: readonly FactReading[]): Teller {
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

function complainantAt(
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

function namedPerson(flow: Flow, sender: Sender): PersonProfile {
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

const COMMUNE =
  /(?<![\p{L}])(?<!(?:tac|[Tt]hi|[Hh]oa)\s+)([Xx]a|[Pp]huong|[Tt]hi\s+tran|[Dd]ac\s+khu)\s+((?:[A-Z][A-Za-z'’]*|\d{1,2})(?:\s+(?:[A-Z][A-Za-z'’]*|\d{1,2}(?!\d))){0,3})/gu;
/** `Nguyễn Kim Phương` and, below, `Căn cứ Điều …`: no ward (phường). */
const GIVEN_NAME = /^phương$/i;
const MOST_COMMUNES = 12;

/** Communes a text names, outside the complainants' addresses where it names any other place at all. */
function communesNamed(flow: Flow, facts: Facts): CommuneName[] {
  const province = facts.complainants.find((person) => person.province)?.province;
  const own = new Set(facts.complainants.flatMap(({ commune }) => (commune ? [comparable(commune)] : [])));
  const times = new Map<string, number>();
  for (const match of plain(flow.text).matchAll(COMMUNE)) {
    const at = match.index + match[0].length - (match[2] ?? '').length;
    const unit = flow.text.slice(match.index, at).trim();
    const name = placeAt(flow.text.slice(at, at + (match[2] ?? '').length));
    if (!name || GIVEN_NAME.test(unit)) continue;
    const written = `${unit} ${name}`;
    times.set(written, (times.get(written) ?? 0) + 1);
  }
  const named = [...times].map(([written, count]) => ({ commune: communeName(written, province), count }));
  // A complainant's own commune stands in the address once; named again, it is where the matter lies.
  const counted = named.filter(({ commune, count }) => !own.has(commune.name) || count > 1);
  return (counted.length > 0 ? counted : named).slice(0, MOST_COMMUNES).map(({ commune }) => commune);
}

/** With their marks, since `bản` without any is `Ban Tiếp công dân` too. */
const HAMLET =
  /(?<!\p{L})(thôn|ấp|khóm|xóm|bản|buôn|đội|tổ dân phố|khu phố|tiểu khu|làng)\s+((?:số\s+)?\d{1,2}(?!\d)|\p{Lu}[\p{L}'’]*(?:\s+(?:\p{Lu}[\p{L}'’]*|\d{1,2}(?!\d))){0,2})/gu;

/** Hamlets a text names, more often than the complainants' addresses do. */
function hamletsNamed(flow: Flow, { complainants }: Facts): string[] {
  const times = new Map<string, number>();
  for (const [written] of flow.text.matchAll(HAMLET)) {
    const name = comparable(written);
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  for (const { hamlet } of complainants) {
    const own = comparable(hamlet ?? '');
    times.set(own, (times.get(own) ?? 0) - 1);
  }
  return [...times].flatMap(([name, count]) => (count > 0 ? [name] : []));
}

/** The longest known commune that the words begin with; without one, their first two. */
function placeAt(words: string): string | undefined {
  const syllables = words.trim().split(/\s+/);
  for (let length = Math.min(3, syllables.length); length > 0; length -= 1) {
    const name = syllables.slice(0, length).join(' ');
    if (placesNamed(name, 'commune').length > 0) return name;
  }
  return syllables.slice(0, 2).join(' ') || undefined;
}
