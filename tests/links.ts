import pg from 'pg';
import type { Audience, Evidence, Verdict } from '../model/link.ts';

/** What linking would have found and put together, as far as a test says. */
export interface Linked {
  readonly links?: readonly {
    readonly from: string;
    readonly to: string;
    readonly verdict: Verdict;
    readonly score?: number;
    readonly evidence?: readonly Evidence[];
  }[];
  /** Persons, each as `<document id>.<at>`, the first of which names them. */
  readonly people?: Partial<Record<Audience, readonly (readonly string[])[]>>;
  /** Matters, each as document ids, the first of which names it. */
  readonly matters?: Partial<Record<Audience, readonly (readonly string[])[]>>;
}

const undirected = (verdict: Verdict): boolean => verdict !== 'answers' && verdict !== 'cites';

async function insertLinks(client: pg.Client, links: Linked['links'] = []): Promise<void> {
  for (const { from, to, verdict, score = 0.95, evidence = [] } of links) {
    const turned = undirected(verdict) && from > to;
    await client.query(
      'insert into links (from_id, to_id, verdict, score, evidence) values ($1, $2, $3, $4, $5)',
      [turned ? to : from, turned ? from : to, verdict, score, JSON.stringify(evidence)],
    );
  }
}

async function insertPeople(client: pg.Client, audience: string, people: readonly (readonly string[])[]) {
  for (const mentions of people) {
    for (const mention of mentions) {
      const [id, at] = mention.split('.');
      await client.query('insert into people values ($1, $2, $3, $4)', [audience, id, at, mentions[0]]);
    }
  }
}

async function insertMatters(client: pg.Client, audience: string, matters: readonly (readonly string[])[]) {
  for (const documents of matters) {
    for (const id of documents) {
      await client.query('insert into matters values ($1, $2, $3)', [audience, id, documents[0]]);
    }
  }
}

/**
 * Writes what linking would: links, persons and matters, and that every document has been linked.
 * What was there before is forgotten, but not what people decided.
 */
export async function link(databaseUrl: string, { links, people = {}, matters = {} }: Linked): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    await client.query('truncate links, people, matters');
    await insertLinks(client, links);
    for (const audience of ['everyone', 'cleared'] as const) {
      await insertPeople(client, audience, people[audience] ?? []);
      await insertMatters(client, audience, matters[audience] ?? []);
    }
    await client.query('update documents set linked_version = version');
  } finally {
    await client.end();
  }
}
