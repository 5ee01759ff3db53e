import type {
  Change,
  Complainant,
  Facts,
  FactReading,
  FactsRead,
  Parcel,
  PetitionKind,
} from '../../model/facts.ts';
import { NO_FACTS } from '../../model/facts.ts';
import type { PageReading } from '../../model/page.ts';
import { addresseesIn } from './addressees.ts';
import { withoutArrivalStamps } from './arrival-stamp.ts';
import { agreeWithin } from './agreement.ts';
import { changesIn, type ChangeFinding } from './changes.ts';
import { decisionsIn } from './citations.ts';
import { issueDateOf } from './issue-date.ts';
import { readingOf, type FactName, type Finding } from './finding.ts';
import { clarityOf, flowOf, type Flow } from './flow.ts';
import { headOf } from './head.ts';
import { kindOf } from './kind.ts';
import { lawsIn } from './laws.ts';
import { officialTypeOf } from './official-type.ts';
import { outcomeOf } from './outcome.ts';
import { parcelsIn, type ParcelFinding } from './parcels.ts';
import { isPetition } from './petition.ts';
import { respondentsIn } from './respondents.ts';
import { sendersIn, type Sender } from './sender.ts';
import { signatureOf } from './signature.ts';
import { subjectOf } from './subject.ts';
import { titleOf } from './title.ts';

export { isDenunciation } from './denunciation.ts';

/** Findings by fact; lists in order. */
interface Found {
  readonly single: Partial<
    Record<
      'type' | 'number' | 'date' | 'issuer' | 'subject' | 'signer' | 'position' | 'outcome' | 'kind',
      Finding | null
    >
  >;
  readonly lists: Record<'respondents' | 'addressees' | 'decisions' | 'laws', readonly Finding[]>;
  readonly complainants: readonly Sender[];
  readonly parcels: readonly ParcelFinding[];
  readonly changes: readonly ChangeFinding[];
}

/**
 * What a document says about itself, with the place and confidence of each value: of official
 * documents by the form of Nghị định 30/2020/NĐ-CP, of petitions by the labels citizens use.
 * Pure and synchronous, a few milliseconds for a document.
 *
 * @param pages - the pages as read, in order; they may have no boxes (typed by a person).
 * @returns facts not found are absent; nothing is guessed without evidence on the pages.
 * @example
 * const { facts, readings } = extractFacts(await readAllPages(file));
 * facts.number; // '1218/QĐ-UBND'
 */
export function extractFacts(pages: readonly PageReading[]): FactsRead {
  const flow = withoutArrivalStamps(flowOf(pages));
  if (flow.lines.length === 0) return { facts: NO_FACTS, readings: [] };
  const found = findAll(flow);
  return { facts: factsOf(found), readings: readingsOf(flow, found) };
}

function findAll(flow: Flow): Found {
  const title = titleOf(flow);
  const petition = isPetition(flow, title);
  const head = headOf(flow, title);
  const written = subjectOf(flow, title, head);
  const subject = written && clarityOf(flow, written) < 0.99 ? agreeWithin(flow, written) : written;
  const date = issueDateOf(flow, head, petition);
  const cited = {
    decisions: decisionsIn(flow, head.number?.value),
    laws: lawsIn(flow),
  };
  const parcels = parcelsIn(flow);
  if (!petition) {
    const { signer, position } = signatureOf(flow);
    const type = officialTypeOf(flow, title, head);
    const single = {
      type,
      number: head.number,
      date,
      issuer: type && head.issuer,
      subject,
      signer,
      position,
      outcome: outcomeOf(flow, title, { type: type?.value, subject }),
    };
    const changes = changesIn(flow, title, { type: type?.value, own: head.number?.value, subject });
    return {
      single,
      lists: { ...cited, respondents: [], addressees: [] },
      complainants: [],
      parcels,
      changes,
    };
  }
  const addressees = addresseesIn(flow);
  const type = title?.value === 'đơn' ? title : { value: 'đơn', start: 0, end: 1, certainty: 0.7 };
  return {
    single: { type, kind: kindOf(flow, title), date, subject },
    lists: { ...cited, addressees, respondents: respondentsIn(flow, addressees) },
    complainants: sendersIn(flow),
    parcels,
    changes: [],
  };
}

function factsOf({ single, lists, complainants, parcels, changes }: Found): Facts {
  const singles = Object.entries(single).flatMap(([key, finding]) => (finding ? [[key, finding.value]] : []));
  const values = (findings: readonly Finding[]): string[] => findings.map(({ value }) => value);
  return {
    ...(Object.fromEntries(singles) as Partial<Facts> & { kind?: PetitionKind }),
    complainants: complainants.map(valuesOf),
    respondents: values(lists.respondents),
    addressees: values(lists.addressees),
    decisions: values(lists.decisions),
    parcels: parcels.map(({ parcel, sheet }): Parcel => ({
      parcel: parcel.value,
      ...(sheet && { sheet: sheet.value }),
    })),
    laws: values(lists.laws),
    changes: changes.map(changeOf),
  };
}

const valuesOf = (sender: Sender): Complainant =>
  Object.fromEntries(Object.entries(sender).map(([part, finding]) => [part, finding.value]));

const changeOf = ({ how, number, date, issuer }: ChangeFinding): Change => ({
  how: how.value,
  number: number.value,
  ...(date && { date: date.value }),
  ...(issuer && { issuer: issuer.value }),
});

function readingsOf(flow: Flow, { single, lists, complainants, parcels, changes }: Found): FactReading[] {
  const one = (name: FactName, finding: Finding | null | undefined): FactReading[] =>
    finding ? [readingOf(flow, name, finding)] : [];
  return [
    ...keysOf(single).flatMap((key) => one({ key }, single[key])),
    ...complainants.flatMap((sender, index) =>
      keysOf(sender).flatMap((part) => one({ key: 'complainants', index, part }, sender[part])),
    ),
    ...keysOf(lists).flatMap((key) => lists[key].flatMap((finding, index) => one({ key, index }, finding))),
    ...parcels.flatMap(({ parcel, sheet }, index) => [
      ...one({ key: 'parcels', index, part: 'parcel' }, parcel),
      ...one({ key: 'parcels', index, part: 'sheet' }, sheet),
    ]),
    ...changes.flatMap((change, index) =>
      keysOf(change).flatMap((part) => one({ key: 'changes', index, part }, change[part])),
    ),
  ];
}

const keysOf = <T extends object>(object: T): (keyof T)[] => Object.keys(object) as (keyof T)[];
