import { sql } from 'kysely';
import type { LinkStatus, Verdict } from '../model/link.ts';
import type { Viewer } from '../model/viewer.ts';
import { answersTo } from './answers.ts';
import { membersOfMatter, notOutdated } from './clusters.ts';
import { countedMembers, countPetitions, type Counted, type Counting } from './counted.ts';
import type { Database } from './database.ts';
import { requireReadable } from './documents.ts';
import { lettersOf } from './letters.ts';
import { CERTAIN, standingLinks } from './standing-links.ts';
import { summariesOf, type DocumentSummary } from './summaries.ts';
import { audienceOf, readableTo } from './visibility.ts';

/** A link between two documents of a matter. */
export interface MatterLink {
  readonly from: string;
  readonly to: string;
  readonly verdict: Verdict;
  readonly score: number;
  readonly status: LinkStatus;
}

/** A complainant of a document and the person who that is. */
export interface Signer {
  readonly documentId: string;
  /** Which of its complainants, from 0. */
  readonly at: number;
  readonly person: string;
}

/** A matter, as far as the viewer may see it. */
export interface Matter {
  readonly id: string;
  /** Of its documents, those beyond the most that are given too. */
  readonly total: number;
  readonly members: readonly DocumentSummary[];
  /** Documents that members cite. */
  readonly cited: readonly DocumentSummary[];
  /** Among all these, rejected ones left out. */
  readonly links: readonly MatterLink[];
  readonly signers: readonly Signer[];
  /** For documents with copies, the name of the letter that they are copies of. */
  readonly letters: ReadonlyMap<string, string>;
}

/** A matter in a list, with those of its petitions that count. */
export interface CountedMatter {
  readonly id: string;
  /** Copies not twice. */
  readonly petitions: number;
  /** The first of the copies of each letter, oldest first. */
  readonly letters: readonly DocumentSummary[];
  readonly lastAnswer: DocumentSummary | undefined;
  /** Different persons who petition. */
  readonly people: number;
}

/** By what the list of matters can be narrowed. */
const MATTER_FACETS = ['year', 'district', 'commune', 'kind'] as const;

/** Matters described at once on the way into a file. */
const EXPORTED_AT_ONCE = 500;

/** Most documents of a matter that are given. */
const MOST = 500;

/** Whether the link may be relied on before anyone has looked at it. */
export const isCertain = ({ score, status }: MatterLink): boolean =>
  status === 'confirmed' || (status === 'candidate' && score >= CERTAIN);

/** When a document stands in the order of things: by the date it bears, or else when it came. */
export const dayOf = ({ facts, receivedAt }: DocumentSummary): string =>
  facts.date ?? receivedAt.toISOString().slice(0, 10);

/** Documents, oldest first. */
export const oldestFirst = (documents: Iterable<DocumentSummary>): DocumentSummary[] =>
  [...documents].sort(
    (a, b) =>
      dayOf(a).localeCompare(dayOf(b)) ||
      a.receivedAt.getTime() - b.receivedAt.getTime() ||
      a.id.localeCompare(b.id),
  );

/** The first of the copies of each letter. */
function firstOfEach(
  documents: readonly DocumentSummary[],
  letters: ReadonlyMap<string, string>,
): DocumentSummary[] {
  const seen = new Set<string>();
  return documents.filter(({ id }) => {
    const letter = letters.get(id) ?? id;
    return seen.has(letter) ? false : seen.add(letter);
  });
}

/** Matters, for a person. */
export const mattersRepository = (db: Database) => {
  async function citedBy(ids: readonly string[], viewer: Viewer): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select distinct l.to_id as id from ${standingLinks(sql`x.from_id = any(${ids}::uuid[])`)} l
      join documents d on d.id = l.to_id
      where l.verdict = 'cites' and l.status <> 'rejected' and l.score >= ${CERTAIN} and ${readableTo(viewer)}
        and not l.to_id = any(${ids}::uuid[])
      order by 1 limit ${MOST}`.execute(db);
    return rows.map(({ id }) => id);
  }

  async function linksAmong(ids: readonly string[]): Promise<MatterLink[]> {
    const chosen = sql`(x.from_id = any(${ids}::uuid[]) and x.to_id = any(${ids}::uuid[]))`;
    const { rows } = await sql<MatterLink>`
      select l.from_id as "from", l.to_id as "to", l.verdict, l.score, l.status
      from ${standingLinks(chosen)} l where l.status <> 'rejected' order by 1, 2`.execute(db);
    return rows;
  }

  async function signersOf(ids: readonly string[], viewer: Viewer): Promise<Signer[]> {
    const { rows } = await sql<Signer>`
      select c.document_id as "documentId", c.at, c.person from people c
      where c.audience = ${audienceOf(viewer)} and c.document_id = any(${ids}::uuid[])
        and ${notOutdated('people', 'person', viewer)} order by 1, 2`.execute(db);
    return rows;
  }

  async function describe(
    counted: readonly Counted[],
    asked: Counting,
    viewer: Viewer,
  ): Promise<CountedMatter[]> {
    const matters = counted.map(({ id }) => id);
    const members = await countedMembers(db, 'matters', matters, asked, viewer);
    const ids = [...members.values()].flat().map(({ documentId }) => documentId);
    const [answers, signers, letters] = await Promise.all([
      answersTo(db, ids, viewer),
      signersOf(ids, viewer),
      lettersOf(db, ids, viewer),
    ]);
    const documents = await summariesOf(db, [...ids, ...answers.map(({ answer }) => answer)], viewer);
    const shown = (some: Iterable<string>) =>
      oldestFirst([...some].flatMap((one) => documents.get(one) ?? []));
    return counted.map(({ id, petitions }) => {
      const mine = new Set(members.get(id)?.map(({ documentId }) => documentId));
      const answering = answers.filter(({ petition }) => mine.has(petition)).map(({ answer }) => answer);
      return {
        id,
        petitions,
        letters: firstOfEach(shown(mine), letters),
        lastAnswer: shown(new Set(answering)).at(-1),
        people: new Set(signers.filter((one) => mine.has(one.documentId)).map(({ person }) => person)).size,
      };
    });
  }

  return {
    /** Part of the list of matters, the filters applied to their petitions. */
    async list(asked: Counting, viewer: Viewer) {
      const { counted, ...rest } = await countPetitions(db, 'matters', MATTER_FACETS, asked, viewer);
      return { ...rest, matters: await describe(counted, asked, viewer) };
    },

    /**
     * The whole list, in parts as they are asked for.
     *
     * @param most - matters taken; `total` says how many there are
     */
    async all(asked: Counting, most: number, viewer: Viewer) {
      const { total, counted } = await countPetitions(
        db,
        'matters',
        [],
        { ...asked, page: 1, size: most },
        viewer,
      );
      return {
        total,
        async *parts(): AsyncGenerator<CountedMatter[], void> {
          for (let at = 0; at < counted.length; at += EXPORTED_AT_ONCE) {
            yield await describe(counted.slice(at, at + EXPORTED_AT_ONCE), asked, viewer);
          }
        },
      };
    },

    /**
     * The matter that a document belongs to; of a document that belongs to none, itself alone.
     *
     * @throws Problem `not-found`, `not-yet-read`
     */
    async of(id: string, viewer: Viewer): Promise<Matter> {
      await requireReadable(db, id, viewer);
      const { id: matter, documents } = await membersOfMatter(db, id, viewer);
      const all = oldestFirst((await summariesOf(db, documents, viewer)).values());
      const members = all.slice(0, MOST);
      const ids = members.map((member) => member.id);
      const cited = await citedBy(ids, viewer);
      return {
        id: matter,
        total: all.length,
        members,
        cited: [...(await summariesOf(db, cited, viewer)).values()],
        links: await linksAmong([...ids, ...cited]),
        signers: await signersOf(ids, viewer),
        letters: await lettersOf(db, ids, viewer),
      };
    },
  };
};
