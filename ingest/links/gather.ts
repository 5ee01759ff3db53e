import type { Archive } from '../../archive/archive.ts';
import type { MatterGraph, MentionRecord, PeopleGraph } from '../../archive/clustering.ts';
import type { Audience, Mention } from '../../model/link.ts';
import { editDistance } from '../facts/letters.ts';
import { clustersOf } from './clusters.ts';
import { probability, THRESHOLD } from './weights.ts';

const AUDIENCES: readonly Audience[] = ['everyone', 'cleared'];

/** Puts persons and matters together anew, for each audience, around some documents. */
export async function gather(
  { clustering }: Pick<Archive, 'clustering'>,
  ids: readonly string[],
): Promise<void> {
  const people = await clustering.peopleGraph(ids, probability(THRESHOLD.mergePeople));
  await clustering.savePeople(
    distinct([...ids, ...people.mentions.map(({ documentId }) => documentId)]),
    AUDIENCES.flatMap((audience) => personsFor(audience, people)),
  );
  const matters = await clustering.matterGraph(ids);
  await clustering.saveMatters(
    distinct([...ids, ...matters.documents.map(({ id }) => id)]),
    AUDIENCES.flatMap((audience) => mattersFor(audience, matters)),
  );
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

/** The name of a mention, and of the person whose first mention it is. */
const mentionId = ({ documentId, at }: Mention): string => `${documentId}.${at}`;

function personsFor(audience: Audience, { mentions, bonds, apart }: PeopleGraph) {
  const seen = mentions.filter(({ secret }) => audience === 'cleared' || !secret);
  const byId = new Map(seen.map((mention) => [mentionId(mention), mention]));
  const clusters = clustersOf({
    members: [...byId.keys()],
    bonds: bonds.map(({ a, b, score }) => ({ a: mentionId(a), b: mentionId(b), score })),
    apart: apart.map(([a, b]) => [mentionId(a), mentionId(b)]),
    marks: new Map([...byId].flatMap(([id, mention]) => markOf(mention).map((mark) => [id, mark] as const))),
    conflict: ofTwoPeople,
  });
  return seen.map(({ documentId, at }) => {
    const id = mentionId({ documentId, at });
    return { audience, documentId, at, person: clusters.get(id) ?? id };
  });
}

/** The number of a mention's card, or else its year of birth. */
const markOf = ({ identityNumber, birthYear }: MentionRecord): string[] =>
  [identityNumber ?? birthYear].filter((mark) => mark !== null);

/**
 * Two cards of one kind with more than a digit between them are two people's, and so are two years of birth further
 * apart than papers of one person are.
 */
const ofTwoPeople = (one: string, other: string): boolean =>
  one.length === other.length &&
  (one.length === 4 ? Math.abs(Number(one) - Number(other)) > 2 : editDistance(one, other, 1) > 1);

function mattersFor(audience: Audience, { documents, bonds, apart }: MatterGraph) {
  const seen = documents.filter(({ secret }) => audience === 'cleared' || !secret);
  const clusters = clustersOf({ members: seen.map(({ id }) => id), bonds, apart });
  const sizes = new Map<string, number>();
  for (const matter of clusters.values()) sizes.set(matter, (sizes.get(matter) ?? 0) + 1);
  return seen.flatMap(({ id, petition }) => {
    const matter = clusters.get(id) ?? id;
    // An official document that answers nothing here is no matter of its own.
    return petition || (sizes.get(matter) ?? 0) > 1 ? [{ audience, documentId: id, matter }] : [];
  });
}
