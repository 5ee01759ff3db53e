import { sql } from 'kysely';
import type { Mention } from '../model/link.ts';
import type { Viewer } from '../model/viewer.ts';
import { Problem } from '../problems/problem.ts';
import { answersTo } from './answers.ts';
import { mentionsOfPerson, notOutdated } from './clusters.ts';
import { countedMembers, countPetitions, type Counting } from './counted.ts';
import type { Database } from './database.ts';
import { lettersOf } from './letters.ts';
import { oldestFirst } from './matters.ts';
import {
  decidePersons,
  eachWithEach,
  partedPairs,
  personHistory,
  type MentionPair,
  type PersonAct,
  type PersonHistory,
} from './person-decisions.ts';
import { summariesOf, type DocumentSummary } from './summaries.ts';
import { audienceOf, isId } from './visibility.ts';

/** A petition of a person. */
export interface PersonPetition {
  readonly document: DocumentSummary;
  /** Which of its complainants is the person, from 0. */
  readonly at: number;
  /** The matter it belongs to, where it belongs to any. */
  readonly matter?: string;
  /** The name of the letter that it is a copy of; its own id when it has no copies. */
  readonly letter: string;
}

/** One who petitions, as far as the viewer may see it. */
export interface Person {
  /** `<document id>.<at>` */
  readonly id: string;
  /** Oldest first. */
  readonly petitions: readonly PersonPetition[];
  /** Documents that answer any of them, oldest first. */
  readonly answers: readonly DocumentSummary[];
}

/** One who petitions, with what only their own page tells. */
export interface PersonDetail extends Person {
  /** The first document of each matter, by the matter's id. */
  readonly matters: ReadonlyMap<string, DocumentSummary>;
  /** The other complainants of these petitions, each with the petitions signed together. */
  readonly coSigners: readonly { readonly id: string; readonly petitions: readonly Mention[] }[];
  readonly history: readonly PersonHistory[];
}

/** By what the list of those who petition can be narrowed. */
const PEOPLE_FACETS = ['year', 'district', 'commune', 'addressee'] as const;

const MENTION = /^(.{36})\.(\d{1,4})$/;

/**
 * The complainant that an id of a person names.
 *
 * @throws Problem `not-found`
 */
export function mentionOf(person: string): Mention {
  const [, documentId = '', at = ''] = MENTION.exec(person) ?? [];
  if (!isId(documentId)) throw new Problem('not-found');
  return { documentId, at: Number(at) };
}

const idOf = ({ documentId, at }: Mention): string => `${documentId}.${at}`;

/** Those who petition, for a person. */
export const peopleRepository = (db: Database) => {
  async function mattersOf(ids: readonly string[], viewer: Viewer): Promise<Map<string, string>> {
    const { rows } = await sql<{ id: string; matter: string }>`
      select c.document_id as id, c.matter from matters c
      where c.audience = ${audienceOf(viewer)} and c.document_id = any(${ids}::uuid[])
        and ${notOutdated('matters', 'matter', viewer)}`.execute(db);
    return new Map(rows.map(({ id, matter }) => [id, matter]));
  }

  /** Persons by their mentions; those whose document says nothing of such a complainant are left out. */
  async function describe(
    groups: readonly { readonly id: string; readonly mentions: readonly Mention[] }[],
    viewer: Viewer,
  ): Promise<Person[]> {
    const ids = [...new Set(groups.flatMap(({ mentions }) => mentions.map((one) => one.documentId)))];
    const [matters, letters, answers] = await Promise.all([
      mattersOf(ids, viewer),
      lettersOf(db, ids, viewer),
      answersTo(db, ids, viewer),
    ]);
    const documents = await summariesOf(db, [...ids, ...answers.map(({ answer }) => answer)], viewer);
    const shown = (id: string): DocumentSummary[] => [documents.get(id) ?? []].flat();
    return groups.map(({ id, mentions }) => {
      const mine = new Map(mentions.map((mention) => [mention.documentId, mention.at]));
      const answered = answers.filter(({ petition }) => mine.has(petition)).map(({ answer }) => answer);
      return {
        id,
        answers: oldestFirst([...new Set(answered)].flatMap(shown)),
        petitions: oldestFirst([...mine.keys()].flatMap(shown)).flatMap((document) => {
          const at = mine.get(document.id) ?? 0;
          const matter = matters.get(document.id);
          const letter = letters.get(document.id) ?? document.id;
          return document.facts.complainants[at] === undefined
            ? []
            : [{ document, at, letter, ...(matter !== undefined && { matter }) }];
        }),
      };
    });
  }

  async function coSigners(petitions: readonly PersonPetition[], viewer: Viewer) {
    const mine = new Set(petitions.map(({ document, at }) => idOf({ documentId: document.id, at })));
    const { rows } = await sql<Mention & { person: string }>`
      select c.person, c.document_id as "documentId", c.at from people c
      where c.audience = ${audienceOf(viewer)} and ${notOutdated('people', 'person', viewer)}
        and c.document_id = any(${petitions.map(({ document }) => document.id)}::uuid[])
      order by c.document_id, c.at`.execute(db);
    const byPerson = new Map<string, Mention[]>();
    for (const { person, ...mention } of rows) {
      if (!mine.has(idOf(mention))) byPerson.set(person, [...(byPerson.get(person) ?? []), mention]);
    }
    return [...byPerson].map(([id, signed]) => ({ id, petitions: signed }));
  }

  async function detail(id: string, mentions: readonly Mention[], viewer: Viewer): Promise<PersonDetail> {
    const [person] = await describe([{ id, mentions }], viewer);
    if (person === undefined || person.petitions.length === 0) throw new Problem('not-found');
    const matters = [...new Set(person.petitions.flatMap(({ matter }) => matter ?? []))];
    return {
      ...person,
      matters: await summariesOf(db, matters, viewer),
      coSigners: await coSigners(person.petitions, viewer),
      history: await personHistory(db, mentions, viewer),
    };
  }

  /** The mentions of one person, the smallest first, by which they are named. */
  async function personOf(id: string, viewer: Viewer): Promise<{ id: string; mentions: Mention[] }> {
    const asked = mentionOf(id);
    const visible = await summariesOf(db, [asked.documentId], viewer);
    if (visible.get(asked.documentId)?.facts.complainants[asked.at] === undefined) {
      throw new Problem('not-found');
    }
    return mentionsOfPerson(db, asked, viewer);
  }

  const keep = (
    pairs: readonly MentionPair[],
    said: { act: PersonAct; same: boolean; reason: string },
    viewer: Viewer,
  ): Promise<void> => db.transaction().execute((trx) => decidePersons(trx, pairs, said, viewer));

  /** The mentions in some documents, and those that are left. */
  async function partition(id: string, documents: readonly string[], viewer: Viewer) {
    const person = await personOf(id, viewer);
    const named = new Set(documents);
    const some = person.mentions.filter(({ documentId }) => named.has(documentId));
    const rest = person.mentions.filter(({ documentId }) => !named.has(documentId));
    if (some.length < named.size) throw new Problem('not-found');
    if (rest.length === 0) {
      throw new Problem('invalid-request', { detail: 'Hãy để lại ít nhất một đơn.' });
    }
    return { id: person.id, all: person.mentions, some, rest };
  }

  const named = (mentions: readonly Mention[]): string => mentions.map(idOf)[0] ?? '';

  return {
    /**
     * One who petitions, by any of the complainants who are this person.
     *
     * @throws Problem `not-found`
     */
    async get(id: string, viewer: Viewer): Promise<PersonDetail> {
      const person = await personOf(id, viewer);
      return detail(person.id, person.mentions, viewer);
    },

    /** Part of the list of those who petition, the filters applied to their petitions. */
    async list(asked: Counting, viewer: Viewer) {
      const { counted, ...rest } = await countPetitions(db, 'people', PEOPLE_FACETS, asked, viewer);
      const ids = counted.map(({ id }) => id);
      const members = await countedMembers(db, 'people', ids, asked, viewer);
      const groups = [...members].map(([id, mentions]) => ({ id, mentions }));
      return { ...rest, people: await describe(groups, viewer) };
    },

    /**
     * Keeps a person's word that two are one.
     *
     * @returns the one person, as they will stand
     * @throws Problem `not-found`; `invalid-request` when they are one already
     */
    async merge(id: string, other: string, reason: string, viewer: Viewer): Promise<PersonDetail[]> {
      const [one, two] = [await personOf(id, viewer), await personOf(other, viewer)];
      if (one.id === two.id) throw new Problem('invalid-request', { detail: 'Hai người này đã là một.' });
      const first = eachWithEach(one.mentions.slice(0, 1), two.mentions.slice(0, 1));
      // What was parted before would keep them apart.
      const parted = await partedPairs(db, one.mentions, two.mentions);
      await keep([...first, ...parted], { act: 'merged', same: true, reason }, viewer);
      return [await detail(one.id, [...one.mentions, ...two.mentions], viewer)];
    },

    /**
     * Keeps a person's word that some petitions are another person's.
     *
     * @returns who stays and who leaves, as they will stand
     * @throws Problem `not-found`; `invalid-request` when none would stay
     */
    async split(id: string, documents: readonly string[], reason: string, viewer: Viewer) {
      const { some, rest } = await partition(id, documents, viewer);
      await keep(eachWithEach(some, rest), { act: 'split', same: false, reason }, viewer);
      return Promise.all([rest, some].map((mentions) => detail(named(mentions), mentions, viewer)));
    },

    /**
     * Keeps a person's word that some petitions are this person's, whatever is found later.
     *
     * @throws Problem `not-found`; `invalid-request` when no others are there to hold them to
     */
    async confirm(id: string, documents: readonly string[], reason: string, viewer: Viewer) {
      const { id: person, all, some, rest } = await partition(id, documents, viewer);
      await keep(eachWithEach(some, rest.slice(0, 1)), { act: 'confirmed', same: true, reason }, viewer);
      return [await detail(person, all, viewer)];
    },
  };
};
