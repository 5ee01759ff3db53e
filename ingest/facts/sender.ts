import { groupBy } from '../../vietnamese/group.ts';
import { fold } from '../../vietnamese/fold.ts';
import { inOneShape } from '../../vietnamese/misread.ts';
import { isUnmarkedSyllable } from '../../vietnamese/syllable.ts';
import type { Complainant } from '../../model/facts.ts';
import { addressAfter, addressIn } from './address-in-text.ts';
import { identityIn, phoneIn } from './numbers-in-text.ts';
import type { Finding } from './finding.ts';
import type { Flow, Range } from './flow.ts';
import { introducedNames, namesAtEnd, principalsIn } from './introduction.ts';
import { listedNames } from './listed-names.ts';
import { nameAt } from './names-in-text.ts';
import { rowParticulars, type RowParticulars } from './list-row.ts';
import { organisationsIn } from './organisation.ts';
import { respondentBlocks } from './respondents.ts';
import { BODY_BEGINS, NAME_LABEL } from './sender-labels.ts';

/** One who signs a petition: each particular where it stands. */
export type Sender = Readonly<Partial<Record<keyof Complainant, Finding>>>;

/** How far the particulars of one sender may reach. */
const BLOCK = 900;
const SIGNED =
  /(?<![a-z])(?:ngu[o0][il1]\s*(?:lam|v[il1]et|dung|gu[il1]|khieu|t[o0]\s*ca[o0]|k[il1]en|phan|de\s*ngh[il1]|trinh)[^\n]{0,24}|kinh\s*d[o0]n|ky\s*ten|nguoi\s*khai)\s*\n/g;

/**
 * Those who signed a petition: by the label before each name, or as items of a list when many sign
 * together, or by the name under the signature when nothing else names them.
 */
export function sendersIn(flow: Flow): Sender[] {
  const foreign = respondentBlocks(flow);
  const outside = (finding: Finding): boolean =>
    !foreign.some(({ start, end }) => finding.start >= start && finding.start < end);
  const organisations = organisationsIn(flow).filter(outside);
  if (organisations.length > 0)
    return organisations.map((one, i) => ownParticulars(flow, one, organisations[i + 1], foreign));
  const listed = listedNames(flow).filter(outside);
  const labelled = oncePerPerson(namesAfter(flow, NAME_LABEL).filter(outside)).filter(
    (one) => !listed.some((name) => beginsWith(one, name)),
  );
  const signed = signedNames(flow);
  const { names, rows } = withRows(flow, labelled, listed);
  const people = names.length > 1 ? names : oneSender(flow, names, signed, outside);
  const senders = people.map((name, i) => ({
    ...rows.get(name)?.found,
    ...senderAt(flow, agree(name, [...labelled, ...signed]), people[i + 1]),
  }));
  return senders.length === 1 ? [withRest(flow, senders[0] ?? {}, foreign)] : senders;
}

/** Whoever a letter of one is written for; else by label, by his own words, or by the names under it. */
function oneSender(
  flow: Flow,
  labelled: readonly Finding[],
  signed: readonly Finding[],
  outside: (finding: Finding) => boolean,
): readonly Finding[] {
  const principal = principalsIn(flow).find(outside);
  const introduced = introducedNames(flow).find(outside);
  // Whoever signs under a label is surer than a sentence.
  const self = signed[0] && introduced && !sameLetters(signed[0], introduced) ? signed[0] : introduced;
  const sender = principal ?? labelled[0] ?? self ?? signed[0];
  return sender ? [sender] : namesAtEnd(flow).filter(outside);
}

const sameLetters = (one: Finding, other: Finding): boolean => fold(one.value) === fold(other.value);

/** Two who sign side by side are read as one name when nothing but a space is between them. */
const beginsWith = (long: Finding, name: Finding): boolean =>
  fold(long.value).startsWith(`${fold(name.value)} `);

/** The row of a list in which a sender stands, if any. */
type Rows = ReadonlyMap<Finding, RowParticulars>;

/**
 * Senders named by a label and those of a list, in order. The leader of a list is named by both;
 * two of one name in one list are two people, unless a second list names the same again.
 */
function withRows(
  flow: Flow,
  labelled: readonly Finding[],
  listed: readonly Finding[],
): { names: Finding[]; rows: Rows } {
  const rows = new Map<Finding, RowParticulars>();
  const names = [...labelled];
  listed.forEach((name, i) => {
    const row = rowParticulars(flow, { start: name.end, end: listed[i + 1]?.start ?? flow.text.length });
    const known = names.findIndex((one) => fold(one.value) === fold(name.value) && fits(rows.get(one), row));
    const before = names[known];
    if (before === undefined || name.start < before.start) names.splice(known, before ? 1 : 0, name);
    const kept = before === undefined || name.start < before.start ? name : before;
    if (!rows.has(kept)) rows.set(kept, row);
  });
  return { names: names.sort((a, b) => a.start - b.start), rows };
}

/** Nothing in two rows says that they are of two people; a name without a row fits any. */
function fits(one: RowParticulars | undefined, other: RowParticulars): boolean {
  if (one === undefined) return true;
  const differ = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && a !== b;
  const part = (key: 'identityNumber' | 'hamlet'): boolean =>
    differ(one.found[key]?.value, other.found[key]?.value);
  return !differ(one.born, other.born) && !part('identityNumber') && !part('hamlet');
}

/** Names that follow a label; a capital `La` at its end is the family name, not the word `là`. */
const namesAfter = (flow: Flow, label: RegExp): Finding[] =>
  [...flow.folded.matchAll(label)].flatMap((match) => {
    const end = match.index + match[0].length;
    const family = /La\s+$/.exec(flow.plain.slice(match.index, end));
    const name = nameAt(flow, family ? match.index + family.index : end);
    return name ? [name] : [];
  });

function signedNames(flow: Flow): Finding[] {
  return [...flow.folded.matchAll(SIGNED)].flatMap((match) => {
    const lines = flow.lines.filter((line) => line.at >= match.index + match[0].length).slice(0, 6);
    const name = lines.map((line) => nameAt(flow, line.at)).find((one) => one !== null);
    return name ? [{ ...name, certainty: name.certainty * 0.85 }] : [];
  });
}

/** The same letters, or the same misread, are the same sender; the first, fullest place keeps the name. */
function oncePerPerson(names: readonly Finding[]): Finding[] {
  const seen: string[] = [];
  return names.filter(({ value }) => {
    const letters = fold(value);
    if (seen.some((other) => other === letters || isMisread(letters, other))) return false;
    seen.push(letters);
    return true;
  });
}

/** `Tbắng` beside `Thắng`: of one shape, and only one of the two is a Vietnamese syllable. */
function isMisread(name: string, other: string): boolean {
  if (inOneShape(name) !== inOneShape(other)) return false;
  const [mine, theirs] = [name.split(' '), other.split(' ')];
  const differing = mine.flatMap((syllable, i) =>
    syllable === theirs[i] ? [] : [[syllable, theirs[i] ?? '']],
  );
  return (
    mine.length === theirs.length &&
    differing.every((pair) => pair.filter((syllable) => isUnmarkedSyllable(syllable)).length === 1)
  );
}

/** A name whose marks differ from the same name elsewhere takes the reading that occurs more often. */
function agree(name: Finding, all: readonly Finding[]): Finding {
  const same = all.filter(({ value }) => fold(value) === fold(name.value));
  const votes = groupBy(same, ({ value }) => value);
  const best = [...votes.values()].sort((a, b) => b.length - a.length)[0];
  const own = votes.get(name.value)?.length ?? 0;
  return best?.[0] && best.length > own ? { ...name, value: best[0].value, certainty: 0.7 } : name;
}

function senderAt(flow: Flow, name: Finding, next: Finding | undefined): Sender {
  const far = Math.min(name.end + BLOCK, next?.start ?? Infinity, flow.text.length);
  const body = bodyAfter(flow, name.end);
  return particulars(flow, { start: name.end, end: Math.min(far, body ?? Infinity) }, name);
}

const ownParticulars = (
  flow: Flow,
  name: Finding,
  next: Finding | undefined,
  foreign: readonly Range[],
): Sender => {
  const own = senderAt(flow, name, next);
  return next ? own : withRest(flow, own, foreign);
};

const bodyAfter = (flow: Flow, at: number): number | undefined => {
  const pattern = new RegExp(BODY_BEGINS.source, 'g');
  pattern.lastIndex = at;
  return pattern.exec(flow.folded)?.index;
};

function particulars(flow: Flow, range: Range, name?: Finding): Sender {
  const identityNumber = identityIn(flow, range);
  const phone = phoneIn(flow, range);
  const labelled = addressIn(flow, range);
  const address = labelled.address || !name ? labelled : addressAfter(flow, range);
  return {
    ...(name ? { name } : {}),
    ...address,
    ...(identityNumber && { identityNumber }),
    ...(phone && { phone }),
  };
}

/** A single sender's particulars may stand before the name or at the letter's end. */
function withRest(flow: Flow, sender: Sender, foreign: readonly Range[]): Sender {
  const free = freeRanges(flow, foreign).map((range) => particulars(flow, range));
  const identityNumber = sender.identityNumber ?? free.find((one) => one.identityNumber)?.identityNumber;
  const phone = sender.phone ?? free.find((one) => one.phone)?.phone;
  const address = sender.address
    ? {}
    : addressOf(free.find((one) => one.address && one.commune) ?? addressBesideName(flow, sender));
  return { ...address, ...sender, ...(identityNumber && { identityNumber }), ...(phone && { phone }) };
}

/** Who signs by his name alone may have said at the letter's beginning where he lives. */
function addressBesideName(flow: Flow, { name }: Sender): Sender {
  if (!name) return {};
  const written = fold(name.value)
    .replace(/[^a-z0-9\s]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  const places = [...flow.folded.matchAll(new RegExp(written, 'g'))];
  const found = places.map(({ 0: { length }, index }) =>
    addressAfter(flow, { start: index + length, end: flow.text.length }),
  );
  return found.find(({ address }) => address) ?? {};
}

const addressOf = ({ address, hamlet, commune, district, province }: Sender): Sender => ({
  ...(address && { address }),
  ...(hamlet && { hamlet }),
  ...(commune && { commune }),
  ...(district && { district }),
  ...(province && { province }),
});

/** What lies outside the paragraphs about the one complained of. */
function freeRanges(flow: Flow, foreign: readonly Range[]): Range[] {
  const edges = [0, ...foreign.flatMap(({ start, end }) => [start, end]), flow.text.length];
  return edges.flatMap((start, i) => (i % 2 === 0 ? [{ start, end: edges[i + 1] ?? flow.text.length }] : []));
}
