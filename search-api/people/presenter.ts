import type { Person, PersonDetail, PersonPetition } from '../../archive/people.ts';
import { dayOf } from '../../archive/matters.ts';
import type { DocumentSummary } from '../../archive/summaries.ts';
import type { Complainant } from '../../model/facts.ts';
import { presentSummary } from '../documents/summary.ts';
import { matterTitle, presentAnswer, yearsOf } from '../matters/presenter.ts';
import type { PersonDetailJson, PersonJson } from './people.schemas.ts';

/** Petitions listed on a person's page. */
const MOST = 1000;

const whoIn = ({ document, at }: PersonPetition): Complainant => document.facts.complainants[at] ?? {};

/** Each value once, the most frequent first. */
function byFrequency(values: Iterable<string | undefined>): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** Letters, each by the first of its copies; petitions are oldest first. */
function lettersAmong(petitions: readonly PersonPetition[]): Map<string, PersonPetition> {
  const first = new Map<string, PersonPetition>();
  for (const petition of petitions) if (!first.has(petition.letter)) first.set(petition.letter, petition);
  return first;
}

/** How the person is spelt, the most frequent first, of equals the last. */
const namesOf = (petitions: readonly PersonPetition[]): PersonDetailJson['names'] =>
  byFrequency(petitions.toReversed().map((petition) => whoIn(petition).name)).map(([name, count]) => {
    return { name, count };
  });

const last = <T>(values: readonly (T | undefined)[]): T | undefined =>
  values.findLast((value) => value !== undefined);

/** One who petitions, in a list. */
export function presentPerson({ id, petitions, answers }: Person): PersonJson {
  const letters = [...lettersAmong(petitions).values()];
  const days = petitions.map(({ document }) => dayOf(document));
  const who = petitions.map(whoIn);
  const [commune, district] = [last(who.map((one) => one.commune)), last(who.map((one) => one.district))];
  const lastAnswer = answers.at(-1);
  return {
    id,
    name: namesOf(petitions)[0]?.name ?? '',
    petitions: letters.length,
    copies: petitions.length - letters.length,
    matters: new Set(petitions.map(({ matter, document }) => matter ?? document.id)).size,
    firstPetition: days[0] ?? null,
    lastPetition: days.at(-1) ?? null,
    addressees: byFrequency(petitions.flatMap(({ document }) => document.facts.addressees)).map(
      ([one]) => one,
    ),
    years: yearsOf(letters.map(({ document }) => dayOf(document))),
    ...(lastAnswer && { lastAnswer: presentAnswer(lastAnswer) }),
    ...(commune !== undefined && { commune }),
    ...(district !== undefined && { district }),
  };
}

/** Where a person said they lived, in the order in which they first said it. */
function addressesOf(petitions: readonly PersonPetition[]): PersonDetailJson['addresses'] {
  const found = new Map<string, { from: string; to: string }>();
  for (const petition of petitions) {
    const { address } = whoIn(petition);
    const day = dayOf(petition.document);
    if (address !== undefined) found.set(address, { from: found.get(address)?.from ?? day, to: day });
  }
  return [...found].map(([address, time]) => ({ address, ...time }));
}

function coSignersOf({ coSigners, petitions }: PersonDetail): PersonDetailJson['coSigners'] {
  const documents = new Map(petitions.map((petition) => [petition.document.id, petition]));
  return coSigners
    .map(({ id, petitions: signed }) => {
      const names = signed.map(
        ({ documentId, at }) => documents.get(documentId)?.document.facts.complainants[at]?.name,
      );
      const letters = new Set(signed.map(({ documentId }) => documents.get(documentId)?.letter));
      return { id, name: byFrequency(names)[0]?.[0] ?? '', petitions: letters.size };
    })
    .sort((a, b) => b.petitions - a.petitions || a.name.localeCompare(b.name, 'vi'));
}

/** One who petitions, with all that is known. */
export function presentPersonDetail(person: PersonDetail): PersonDetailJson {
  const { petitions, matters, history } = person;
  const letters = lettersAmong(petitions);
  const who = petitions.map(whoIn);
  const titleOf = (id: string, document: DocumentSummary) => ({
    id,
    title: matterTitle(matters.get(id) ?? document),
  });
  const inMatters = byFrequency([...letters.values()].map(({ matter, document }) => matter ?? document.id));
  const documents = new Map(petitions.map(({ document }) => [document.id, document]));
  return {
    ...presentPerson(person),
    documents: petitions.map(({ document }) => document.id),
    petitionsList: petitions
      .toReversed()
      .slice(0, MOST)
      .map(({ document, at, letter, matter }) => {
        const original = letters.get(letter)?.document.id;
        return {
          ...presentSummary(document),
          addressees: [...document.facts.addressees],
          ...(matter !== undefined && { matter: titleOf(matter, document) }),
          ...(original !== undefined && original !== document.id && { copyOf: original }),
          mention: `${document.id}.${at}`,
        };
      }),
    names: namesOf(petitions),
    identityNumbers: byFrequency(who.map((one) => one.identityNumber)).map(([number]) => number),
    phones: byFrequency(who.map(({ phone }) => phone)).map(([phone]) => phone),
    addresses: addressesOf(petitions),
    mattersList: inMatters.flatMap(([id, count]) => {
      const document = matters.get(id) ?? documents.get(id);
      return document ? [{ ...titleOf(id, document), petitions: count }] : [];
    }),
    coSigners: coSignersOf(person),
    history: history.map(({ at, what, reason, documents: about }) => {
      return { at: at.toISOString(), what, reason, documents: [...about] };
    }),
  };
}
