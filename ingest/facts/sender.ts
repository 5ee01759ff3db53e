import { groupBy } from '../../vietnamese/group.ts';
import { fold } from '../../vietnamese/fold.ts';
import type { Complainant } from '../../model/facts.ts';
import { addressIn } from './address-in-text.ts';
import { identityIn, phoneIn } from './numbers-in-text.ts';
import type { Finding } from './finding.ts';
import type { Flow, Range } from './flow.ts';
import { nameAt } from './names-in-text.ts';
import { organisationsIn } from './organisation.ts';
import { respondentBlocks } from './respondents.ts';
import { BODY_BEGINS, NAME_LABEL } from './sender-labels.ts';

/** One who signs a petition: each particular where it stands. */
export type Sender = Readonly<Partial<Record<keyof Complainant, Finding>>>;

/** How far the particulars of one sender may reach. */
const BLOCK = 900;
/** What announces a list of senders. */
const LIST =
  /(?<![a-z])(?:chung\s*t[o0][il1]\s*(?:la|g[o0]m|ten|c[o0])|danh\s*sach|nhung\s*ngu[o0][il1]\s*(?:ky|c[o0]\s*ten|dung|lam)|cac\s*h[o0]\s*(?:dan|g[il1]a\s*d[il1]nh)|c[o0]\s*ten\s*duo[il1]\s*day|s\s*t\s*t)/g;
const ITEM = /(?:^|\n|[;:.]\s+)\s*(?:\(?\d{1,3}\)?\s*[.)\-:/]?|[-+•])\s*(?:h[o0]\s*)?(?=\p{L})/gu;
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
  const labelled = namesAfter(flow, NAME_LABEL).filter(outside);
  const listed = listedNames(flow).filter(outside);
  const signed = signedNames(flow);
  const names = oncePerPerson([...labelled, ...listed].sort((a, b) => a.start - b.start));
  const people = names.length > 0 ? names : signed.slice(0, 1);
  const senders = people.map((name, i) =>
    senderAt(flow, agree(name, [...labelled, ...signed]), people[i + 1]),
  );
  return senders.length === 1 ? [withRest(flow, senders[0] ?? {}, foreign)] : senders;
}

/** Names that follow a label; a capital `La` at its end is the family name, not the word `là`. */
const namesAfter = (flow: Flow, label: RegExp): Finding[] =>
  [...flow.folded.matchAll(label)].flatMap((match) => {
    const end = match.index + match[0].length;
    const family = /La\s+$/.exec(flow.plain.slice(match.index, end));
    const name = nameAt(flow, family ? match.index + family.index : end);
    return name ? [name] : [];
  });

/** Names of a numbered list that is announced as one of senders and has at least two. */
function listedNames(flow: Flow): Finding[] {
  const starts = [...flow.folded.matchAll(LIST)].map((match) => match.index);
  const first = starts[0];
  if (first === undefined) return [];
  const items = [...flow.folded.slice(first).matchAll(ITEM)].flatMap((match) => {
    const name = nameAt(flow, first + match.index + match[0].length);
    return name ? [{ ...name, certainty: name.certainty * 0.9 }] : [];
  });
  return items.length >= 2 ? items : [];
}

function signedNames(flow: Flow): Finding[] {
  return [...flow.folded.matchAll(SIGNED)].flatMap((match) => {
    const lines = flow.lines.filter((line) => line.at >= match.index + match[0].length).slice(0, 6);
    const name = lines.map((line) => nameAt(flow, line.at)).find((one) => one !== null);
    return name ? [{ ...name, certainty: name.certainty * 0.85 }] : [];
  });
}

/** The same letters are the same sender; the first, fullest place keeps the name. */
function oncePerPerson(names: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return names.filter(({ value }) => {
    const key = fold(value);
    return !seen.has(key) && seen.add(key);
  });
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
  const address = addressIn(flow, range);
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
  const address = sender.address ? {} : addressOf(free.find((one) => one.address && one.commune) ?? {});
  return { ...address, ...sender, ...(identityNumber && { identityNumber }), ...(phone && { phone }) };
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
