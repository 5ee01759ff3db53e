import type { FactReading, Facts } from '../../model/facts.ts';
import type { Flow } from '../facts/flow.ts';
import { citationsIn } from './citations.ts';
import { copyKeys } from './copy-keys.ts';
import { tellsOfEarlier } from './earlier-letters.ts';
import { toldBy } from './flow-place.ts';
import { letterAlone } from './letter-alone.ts';
import { letterDatesIn } from './letter-dates.ts';
import { narrativeOf } from './narrative.ts';
import { petitionersNamed } from './petitioners-named.ts';
import { PROFILE_FORMAT, type Citation, type ParcelProfile, type Profile, type Told } from './profile.ts';
import { givenNamesTold, namesTold } from './names-told.ts';
import { complainantAt, namedPerson } from './people-told.ts';
import { communesNamed, hamletsNamed } from './places-named.ts';
import { teller } from './teller.ts';
import { receiptsIn } from './received.ts';
import { bodyForm, comparable } from './text-forms.ts';

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
    givenNames: petition ? givenNamesTold(telling) : [],
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
