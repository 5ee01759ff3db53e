import type { IndexableDocument } from '../../archive/indexing.ts';
import type { DocumentRecord } from '../../model/document.ts';
import type { Complainant, Facts } from '../../model/facts.ts';
import type { DocumentEntry, PageEntry } from '../../mappings/entries.ts';
import { titleOf } from '../../mappings/title.ts';
import { cleanText } from '../../vietnamese/normalise.ts';
import { otherPlaceNames } from '../../vietnamese/places/other-names.ts';
import type { Segmenter } from '../../vietnamese/segment.ts';
import { linkKeysOf } from '../links/keys.ts';
import { concludes } from './concludes.ts';
import { disputesOf } from './disputes.ts';
import { changePath, lawPaths, placePath } from './paths.ts';
import { respondentKindsOf } from './respondent-kinds.ts';

/** The entries of one document in both indices. */
export interface Entries {
  readonly document: DocumentEntry;
  readonly pages: readonly PageEntry[];
}

/** Makes the entries of a document. Pure: the same document gives the same entries. */
export function project({ document, pages }: IndexableDocument, segmenter: Segmenter): Entries {
  const { id, facts, secret } = document;
  const entries = pages.map((page) => {
    return { documentId: id, number: page.number, secret, text: cleanText(page.text) };
  });
  const text = entries.map((page) => page.text).join('\n');
  const outside = outsideThePages(document);
  return {
    pages: entries,
    document: {
      id,
      fileName: cleanText(document.fileName),
      title: titleOf(facts, document.fileName),
      ...officialFields(facts),
      ...petitionFields(facts),
      method: distinct(pages.map((page) => page.method)),
      secret,
      receivedAt: document.receivedAt.toISOString(),
      pageCount: pages.length,
      // One value, so that a sentence that runs on over the page is found as a phrase.
      body: [text, ...outside, ...otherPlaceNames([text, ...outside].join('\n'))],
      keyTerms: segmenter.keyTerms(text),
      placePaths: distinct(facts.complainants.flatMap(placePath)),
      lawPaths: distinct(facts.laws.flatMap(lawPaths)),
      linkKeys: linkKeysOf(facts, text),
      disputes: disputesOf(facts, text),
      respondentKinds: respondentKindsOf(facts, text),
    },
  };
}

const officialFields = (facts: Facts) => ({
  type: facts.type ?? null,
  number: facts.number ?? null,
  date: realDate(facts.date),
  year: realDate(facts.date) === null ? null : Number(facts.date?.slice(0, 4)),
  issuer: facts.issuer ?? null,
  subject: facts.subject ?? null,
  signer: facts.signer ?? null,
  decisions: distinct(facts.decisions),
  parcels: distinct(facts.parcels.map(({ parcel, sheet }) => (sheet ? `${parcel}/${sheet}` : parcel))),
  laws: distinct(facts.laws),
  outcome: facts.outcome ?? null,
  concludes: concludes(facts),
  changedNumbers: distinct(facts.changes.map(({ number }) => number)),
  changes: distinct(facts.changes.map(changePath)),
});

/** A date that was read wrongly (31 February) must not keep a document out of the index. */
function realDate(date: string | undefined): string | null {
  const time = new Date(`${date ?? ''}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === date ? date : null;
}

const petitionFields = ({ kind, complainants, respondents, addressees }: Facts) => {
  const each = (part: keyof Complainant) => distinct(complainants.map((person) => person[part]));
  return {
    kind: kind ?? null,
    complainants: each('name'),
    identityNumbers: each('identityNumber'),
    phones: each('phone'),
    addresses: each('address'),
    commune: each('commune'),
    district: each('district'),
    province: each('province'),
    respondents: distinct(respondents),
    addressees: distinct(addressees),
  };
};

/**
 * What a query may name but no page need say: the file's name, cut where file names have no spaces,
 * and the facts, which a person may have corrected. Every word of a query is looked for in the body.
 */
function outsideThePages({ fileName, facts }: DocumentRecord): string[] {
  const { complainants, respondents, addressees, decisions, laws } = facts;
  const people = complainants.flatMap((person) => Object.values(person) as string[]);
  const alone = [facts.type, facts.number, facts.issuer, facts.subject, facts.signer, facts.kind];
  const lists = [people, respondents, addressees, decisions, laws];
  return distinct([fileName.replace(/[._-]+/g, ' '), ...alone, ...lists.flat()]);
}

const distinct = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(
    values.filter((value) => value !== undefined && value !== '').map((value) => cleanText(value ?? '')),
  ),
];
