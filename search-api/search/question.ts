import { parse } from '../query/parse.ts';
import { partsOf, type Fault, type InField, type Node } from '../query/tree.ts';
import { fold } from '../../vietnamese/fold.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import { findAbbreviations, findSynonyms, type Alternative } from './alternatives.ts';

/** A person's number whose digits stand in groups. */
export interface GroupedNumber {
  /** As typed. */
  readonly written: string;
  /** As it is kept: digits alone, a country's code as `0`. */
  readonly digits: string;
}

/** Words in a row, taken apart. */
export interface Wording {
  /** Whole document numbers: `1218/QĐ-UBND`. */
  readonly codes: readonly string[];
  /** Telephone and identity numbers typed in groups: `0905 123 456`. */
  readonly grouped: readonly GroupedNumber[];
  /** Expressions that may be written otherwise. */
  readonly alternatives: readonly Alternative[];
  /** What is neither code nor grouped number. */
  readonly loose: string;
  /** The loose text without its expressions. */
  readonly words: string;
}

/** What a person asks, taken apart. All but {@link tree} leave out what is excluded (`-…`). */
export interface Question extends Wording {
  /** What is asked for; `null`: every document. */
  readonly tree: Node | null;
  /** What in it may not have been understood as it was meant. */
  readonly faults: readonly Fault[];
  /** Words and phrases as compared, but for values of fields. */
  readonly text: string;
  /** What stood in quotation marks. */
  readonly phrases: readonly string[];
  /** Beginnings of words. */
  readonly prefixes: readonly string[];
  /** Values of fields which stand on pages as well, to be shown there. */
  readonly named: readonly string[];
  /** Expressions that people use for others, which are not the same. */
  readonly synonyms: readonly Alternative[];
  /** Syllables and numbers of the text, in order. */
  readonly syllables: readonly string[];
  /** Whether any syllable bears a mark; if not, it was typed without any. */
  readonly marked: boolean;
}

const SYLLABLE = /[\p{L}\p{N}]+/gu;
/**
 * Number, perhaps year, then type and body (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3); spaces
 * about a hyphen only before capitals, where no word goes on.
 */
const CODE =
  /(?<![\p{L}\p{N}/])\d+\p{L}?\s?\/(?:\s?\d{4}\s?\/)?\s?(?!\d)[\p{L}\d]+(?:[-&][\p{L}\d]+|\s?[-&]\s?\p{Lu}{2}[\p{L}\d]*)*/gu;

/** Digits in groups, as telephone numbers (10 or 11 digits) and identity numbers (9 or 12) are written. */
const GROUPS = /(?<![\p{L}\p{N}/.,-])\+?\d{1,6}(?:[ .-]\d{1,6}){1,4}(?![\p{L}\p{N}/]|[.,-]\d)/gu;
const PERSONAL = /^(?:0\d{9,11}|\d{9})$/;

/** Takes a query apart. Never throws: whatever is typed means something. */
export function readQuestion(q: string): Question {
  const { tree, faults } = parse(q);
  const leaves = leavesOf(tree);
  const of = (kind: Leaf['kind']): string[] =>
    leaves.filter((leaf) => leaf.kind === kind).map(({ text }) => text);
  const text = textOf(leaves);
  const [syllables, marked] = [syllablesOf(text), isMarked(text)];
  return {
    tree,
    faults,
    text,
    phrases: of('phrase'),
    prefixes: of('prefix'),
    named: of('named'),
    ...wordingOf(of('words').join(' ')),
    synonyms: findSynonyms(syllables, marked),
    syllables,
    marked,
  };
}

/**
 * Takes words in a row apart.
 *
 * @param words - normalised
 */
export function wordingOf(words: string): Wording {
  const codes: string[] = [];
  const uncoded = words.replace(CODE, (code) => {
    codes.push(code.replace(/\s/g, ''));
    return ' ';
  });
  const grouped: GroupedNumber[] = [];
  const ungrouped = uncoded.replace(GROUPS, (written) => {
    const digits = written.replace(/\D/g, '').replace(/^84(?=\d{9}$)/, '0');
    if (!PERSONAL.test(digits)) return written;
    grouped.push({ written, digits });
    return ' ';
  });
  const loose = ungrouped.replace(/\s+/g, ' ').trim();
  const { alternatives, rest } = findAbbreviations(loose);
  return { codes, grouped, alternatives, loose, words: rest };
}

interface Leaf {
  readonly kind: 'words' | 'phrase' | 'prefix' | 'named';
  /** Normalised. */
  readonly text: string;
}

/** Everything that is asked for, in order; nothing that is excluded. */
function leavesOf(node: Node | null): readonly Leaf[] {
  switch (node?.kind) {
    case undefined:
    case 'not':
    case 'span':
      return [];
    case 'words':
    case 'phrase':
    case 'prefix':
      return [{ kind: node.kind, text: normalise(node.text).trim() }];
    case 'or':
    case 'and':
      return node.of.flatMap(leavesOf);
    case 'field':
      return standsOnPages(node) ? leavesOf(node.value).map(({ text }) => ({ kind: 'named', text })) : [];
  }
}

/** A parcel `12/5` is written in many ways; the type of a document stands in its very head alone. */
const standsOnPages = ({ field: { kind, fields } }: InField): boolean =>
  ['text', 'name', 'code'].includes(kind) && !fields.includes('parcels') && !fields.includes('fileName');

const textOf = (leaves: readonly Leaf[]): string =>
  leaves
    .filter(({ kind }) => kind === 'words' || kind === 'phrase')
    .map(({ text }) => text)
    .join(' ');

/** The words and phrases that most of which are enough when no document has all. */
export const looseText = (tree: Node | null): string =>
  textOf(
    partsOf(tree).flatMap((part) => (part.kind === 'words' || part.kind === 'phrase' ? leavesOf(part) : [])),
  );

/** Whether asking for most words finds anything else than asking for all. */
export const canWiden = ({ tree }: Question): boolean =>
  partsOf(tree).some(({ kind }) => kind === 'words') && syllablesOf(looseText(tree)).length > 1;

/** Whether any letter of a text bears a mark. */
export const isMarked = (text: string): boolean => fold(text) !== text.toLowerCase();

/** Syllables and numbers of a text, in order. */
export const syllablesOf = (text: string): string[] => text.match(SYLLABLE) ?? [];
