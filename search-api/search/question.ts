import { fold } from '../../vietnamese/fold.ts';
import { normalise } from '../../vietnamese/normalise.ts';
import { findAbbreviations, type Alternative } from './alternatives.ts';

/** What a person asks, taken apart. */
export interface Question {
  /** All of it as compared, without quotation marks. Empty: every document. */
  readonly text: string;
  /** What stood in quotation marks. */
  readonly phrases: readonly string[];
  /** Whole document numbers: `1218/QĐ-UBND`. */
  readonly codes: readonly string[];
  /** Expressions that may be written otherwise. */
  readonly alternatives: readonly Alternative[];
  /** What is neither phrase nor code. */
  readonly loose: string;
  /** The loose text without its expressions. */
  readonly words: string;
  /** Syllables and numbers of the text, in order. */
  readonly syllables: readonly string[];
  /** Whether any syllable bears a mark; if not, it was typed without any. */
  readonly marked: boolean;
}

const PHRASE = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;
const QUOTES = /["“”„«»]/g;
const SYLLABLE = /[\p{L}\p{N}]+/gu;
/**
 * Number, perhaps year, then type and body (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.3); spaces
 * about a hyphen only before capitals, where no word goes on.
 */
const CODE =
  /(?<![\p{L}\p{N}/])\d+\p{L}?\s?\/(?:\s?\d{4}\s?\/)?\s?(?!\d)[\p{L}\d]+(?:[-&][\p{L}\d]+|\s?[-&]\s?\p{Lu}{2}[\p{L}\d]*)*/gu;

/** Takes a query apart. Never throws: whatever is typed means something. */
export function readQuestion(q: string): Question {
  const whole = normalise(q).trim();
  const phrases: string[] = [];
  const codes: string[] = [];
  const unquoted = whole.replace(PHRASE, (_, phrase: string) => {
    phrases.push(phrase.trim());
    return ' ';
  });
  const uncoded = unquoted.replace(CODE, (code) => {
    codes.push(code.replace(/\s/g, ''));
    return ' ';
  });
  const loose = withoutQuotes(uncoded);
  const { alternatives, rest } = findAbbreviations(loose);
  const text = withoutQuotes(whole);
  return {
    text,
    phrases: phrases.filter((phrase) => syllablesOf(phrase).length > 0),
    codes,
    alternatives,
    loose,
    words: rest,
    syllables: syllablesOf(text),
    marked: fold(text) !== text.toLowerCase(),
  };
}

const withoutQuotes = (text: string): string => text.replace(QUOTES, ' ').replace(/\s+/g, ' ').trim();

/** Syllables and numbers of a text, in order. */
export const syllablesOf = (text: string): string[] => text.match(SYLLABLE) ?? [];
