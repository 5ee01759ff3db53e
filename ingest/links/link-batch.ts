import type { LinkableDocument, LinkedVersion } from '../../archive/linking.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Link, SamePerson } from '../../model/link.ts';
import { flowOf } from '../facts/flow.ts';
import type { Candidates } from './candidates.ts';
import { findLinks } from './find-links.ts';
import { gather } from './gather.ts';
import { keysAsked } from './keys.ts';
import type { Profile } from './profile.ts';
import { profileOf } from './profile-of.ts';
import type { Profiles } from './profiles.ts';

/** What linking works with. */
export interface LinkingTools {
  readonly archive: Pick<Archive, 'linking' | 'clustering'>;
  readonly candidates: Candidates;
  readonly profiles: Profiles;
}

/**
 * Links some documents with all there are: makes and keeps their profiles, finds candidates by the
 * index, gives verdicts, and puts persons and matters together anew where they changed. Official documents
 * that deal with a petition of these are linked again, since they answer the likeliest of several.
 *
 * @throws Problem `search-unavailable`, `database-unavailable`
 */
export async function linkBatch(tools: LinkingTools, due: readonly LinkedVersion[]): Promise<void> {
  const { linking } = tools.archive;
  const documents = await linking.documents(due.map(({ id }) => id));
  await linking.saveProfiles(
    documents.map((document) => ({ id: document.id, version: document.version, profile: profile(document) })),
  );
  await tools.candidates.refresh();
  const ids = documents.map(({ id }) => id);
  const first = await linkAll(tools, ids, await linking.countPeople());
  const officials = first.officials.filter((id) => !ids.includes(id));
  const second = await linkAll(tools, officials, first.among);
  await linking.save(
    [...ids, ...officials],
    [...onceEach([...second.links, ...keptOf(first.links, officials)])],
    [...first.people, ...second.people],
  );
  await gather(tools.archive, [...ids, ...officials]);
  // Only now: whoever stops before is to begin again.
  await linking.done(documents.map(({ id, version }) => ({ id, version })));
}

/**
 * A scan read with so much confidence has its digits and nearly all its marks right: clean pages have .94 and more
 * (78 pages of samples, .13 % of characters wrong), pages of which one word in twenty is wrong .93 and less.
 */
const CLEAR_SCAN = 0.935;

const profile = ({ facts, readings, pages }: LinkableDocument): Profile =>
  profileOf({
    facts,
    readings,
    flow: flowOf(pages),
    clear: pages.every(({ method, confidence }) => method !== 'ocr' || confidence >= CLEAR_SCAN),
  });

/** Links of the first round between documents that the second did not look at again. */
const keptOf = (links: readonly Link[], officials: readonly string[]): Link[] =>
  links.filter(({ from, to }) => !officials.includes(from) && !officials.includes(to));

function onceEach(links: readonly Link[]): IterableIterator<Link> {
  return new Map(links.map((link) => [[link.from, link.to].sort().join(' '), link])).values();
}

interface Round {
  readonly links: readonly Link[];
  readonly people: readonly SamePerson[];
  /** Official documents that may deal with one of these petitions. */
  readonly officials: readonly string[];
  readonly among: number;
}

async function linkAll(
  { archive, candidates, profiles }: LinkingTools,
  ids: readonly string[],
  among: number,
): Promise<Round> {
  const own = await profiles.of(ids);
  const asked = own.map((one) => ({ id: one.id, keys: keysAsked(one.profile) }));
  const found = await candidates.find(asked);
  const links: Link[] = [];
  const people: SamePerson[] = [];
  const officials = new Set<string>();
  const linked = await archive.linking.linksOf(ids);
  const ends = linked.flatMap(({ from, to }) => [from, to]);
  const kept = await profiles.of([...new Set([...found.flat(), ...ends])]);
  const known = new Map(kept.map((one) => [one.id, one]));
  for (const [at, document] of own.entries()) {
    const others = [...new Set([...(found[at] ?? []), ...partnersOf(document.id, linked)])].flatMap(
      (id) => known.get(id) ?? [],
    );
    const result = findLinks(document, others, among);
    links.push(...result.links);
    people.push(...result.people);
    if (!document.profile.petition) continue;
    const dealing = partnersOf(document.id, linked.filter(dealsWith));
    const dealtBefore = dealing.filter((id) => known.get(id)?.profile.petition === false);
    for (const id of [...result.officials, ...dealtBefore]) officials.add(id);
  }
  return { links, people, officials: [...officials], among };
}

const dealsWith = ({ verdict }: Pick<Link, 'verdict'>): boolean =>
  verdict === 'answers' || verdict === 'circulating';

/** A document that was linked with another is looked at again though it is no candidate any more. */
const partnersOf = (id: string, links: readonly Pick<Link, 'from' | 'to'>[]): string[] =>
  links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
