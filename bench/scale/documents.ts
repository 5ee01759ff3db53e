import { createHash } from 'node:crypto';
import type { IndexableDocument } from '../../archive/indexing.ts';
import type { Facts, PetitionKind } from '../../model/facts.ts';
import { placeTone } from '../../vietnamese/tone.ts';
import { createCase, later, ofRespect, subjectOf, type Case } from '../relevance/corpus/case.ts';
import { damage, oldTones } from '../relevance/corpus/damage.ts';
import { fill } from '../relevance/corpus/matter.ts';
import { MATTERS } from '../relevance/corpus/matters/all.ts';
import { OFFICIAL_TYPES, officialText } from '../relevance/corpus/official.ts';
import { createName, createPerson } from '../relevance/corpus/people.ts';
import { petitionText } from '../relevance/corpus/petition.ts';
import { COMMUNES } from '../relevance/corpus/places.ts';
import { createRandom, type Random } from '../relevance/corpus/random.ts';
import { sentence } from './prose.ts';

/** Pages of a document: most have one to four, some twenty. */
const PAGES = [1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 5, 6, 8, 10, 14, 20];
/** Syllables of a page. */
const FEWEST = 250;
const MOST = 400;
/** Paragraphs of prose between which one tells of the case again. */
const OF_THE_CASE = 0.3;
const SCANNED = 0.45;

const randomOf = (index: number): Random => createRandom(Math.imul(index + 1, 0x9e3779b1));

/** How many pages a document has, without making it. */
export const pageCountOf = (index: number): number => randomOf(index).pick(PAGES);

/** An id as the archive's are, the same in every run. */
export function idOf(index: number): string {
  const hex = createHash('sha1').update(`scale ${index}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

/** The document of an index, the same in every run, as the archive would hand it to the index. */
export function documentOf(index: number): IndexableDocument {
  const random = randomOf(index);
  const pageCount = random.pick(PAGES);
  const one = caseOf(random, index);
  const { text, facts } = random.chance(0.45) ? petition(random, one) : official(random, one);
  const scanned = random.chance(SCANNED);
  const spelt = random.chance(0.5) ? oldTones(text) : placeTone(text);
  const texts = pagesOf(random, one, spelt, pageCount).map((page) =>
    scanned ? damage(random, page, 0.02 + random.next() * 0.05) : page,
  );
  return {
    version: 1,
    pages: texts.map((page, i) => ({ number: i + 1, text: page, method: scanned ? 'ocr' : 'text' })),
    document: {
      id: idOf(index),
      fileName: `${random.pick(['scan', 'VB', 'don', 'HS'])}-${String(index).padStart(7, '0')}.pdf`,
      sha256: '0'.repeat(64),
      mediaType: 'application/pdf',
      bytes: 100_000 * pageCount,
      receivedAt: new Date(Date.UTC(2026, 0, 1) + (index % 25_000_000) * 1000),
      state: 'indexed',
      failure: null,
      linked: false,
      pageCount,
      pagesRead: pageCount,
      pagesToLookAt: 0,
      secret: facts.kind === 'tố cáo',
      facts,
      signatures: [],
    },
  };
}

const caseOf = (random: Random, index: number): Case =>
  createCase(random, {
    id: `c${index}`,
    matter: random.pick(MATTERS),
    person: createPerson(random, random.pick(COMMUNES)),
    begun: new Date(Date.UTC(random.whole(2005, 2025), random.whole(0, 11), random.whole(1, 28))),
    aside: null,
  });

interface Written {
  readonly text: string;
  readonly facts: Facts;
}

function petition(random: Random, one: Case): Written {
  const kind = random.pick<PetitionKind>(one.matter.kinds);
  const text = petitionText(random, one, { kind, date: one.begun, again: random.chance(0.2) });
  const { person, slots } = one;
  const { commune, district, province } = person.home;
  const { name, identityNumber, phone, hamlet } = person;
  const home = {
    hamlet,
    commune,
    district,
    province,
    address: [hamlet, commune, district, province].join(', '),
  };
  const facts: Facts = {
    ...cited(one),
    type: 'đơn',
    kind,
    date: isoDate(one.begun),
    subject: subjectOf(random, one),
    complainants: [{ name, identityNumber, phone, ...home }],
    respondents: [fill(one.matter.respondent, slots)],
    addressees: [slots.ubh],
  };
  return { text, facts };
}

function official(random: Random, one: Case): Written {
  const type = random.pick(OFFICIAL_TYPES);
  const date = later(one.begun, random.whole(10, 200));
  const { text, number } = officialText(random, one, { type, date });
  const facts: Facts = {
    ...cited(one),
    type: type.type,
    number,
    date: isoDate(date),
    issuer: random.chance(0.5) ? one.slots.ubh : `Thanh tra ${one.person.home.province}`,
    subject: `${type.about} của ${one.person.name}, ${one.slots.xa}`,
    signer: createName(random),
    complainants: [],
    respondents: [],
    addressees: [],
  };
  return { text, facts };
}

const isoDate = (date: Date): string => date.toISOString().slice(0, 10);

function cited({
  cited: number,
  slots,
  matter,
}: Case): Pick<Facts, 'decisions' | 'parcels' | 'laws' | 'changes'> {
  const [parcel = '', sheet = ''] = slots.thua.match(/\d+/g) ?? [];
  return { decisions: [number], parcels: [{ parcel, sheet }], laws: [matter.law], changes: [] };
}

/** The letter, then what is said beside it, over so many pages. */
function pagesOf(random: Random, one: Case, letter: string, count: number): string[] {
  const lengths = Array.from({ length: count }, () => random.whole(FEWEST, MOST));
  const needed = lengths.reduce((sum, length) => sum + length, 0);
  let tokens = tokensOf(letter);
  while (tokens.length < needed) tokens = tokens.concat(tokensOf(`\n\n${paragraph(random, one)}`));
  let at = 0;
  return lengths.map((length) =>
    tokens
      .slice(at, (at += length))
      .join('')
      .trim(),
  );
}

/** Syllables, each with the space behind it. */
const tokensOf = (text: string): string[] => text.match(/\s*\S+\s?/g) ?? [];

const paragraph = (random: Random, one: Case): string =>
  random.chance(OF_THE_CASE)
    ? ofRespect(random, one, 2).join(' ')
    : Array.from({ length: random.whole(2, 5) }, () => sentence(random)).join(' ');
