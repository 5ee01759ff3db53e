import { fold } from '../../vietnamese/fold.ts';
import { ASKED_FIELDS, LONGEST_NAME, type AskedField } from './fields.ts';
import { BINDING, tokensOf, type Token } from './tokens.ts';

/** What is being typed at the end of a query. */
export interface Unfinished {
  /** All that stands before it, as typed; for a value also the name of its field with the colon. */
  readonly head: string;
  /** The unfinished words, without a quotation mark. */
  readonly typed: string;
  /** The field whose value is being typed. */
  readonly field?: AskedField;
  /** Whether it is a phrase, which wants its quotation marks. */
  readonly quoted: boolean;
  /** The same words as the rest of a value that wants quotation marks: `người:lò văn`. */
  readonly perhaps?: Unfinished;
}

/** Finds what is being typed at the end of a query. */
export function unfinished(source: string): Unfinished {
  const { tokens, faults } = tokensOf(source);
  const quote = faults.find(({ code }) => code === 'quote-open')?.start;
  if (quote !== undefined) {
    const field = tokens.find((token) => token.kind === 'field' && token.end === quote)?.field;
    return {
      head: source.slice(0, quote),
      typed: source.slice(quote + 1),
      quoted: true,
      ...(field && { field }),
    };
  }
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  if (last?.kind === 'field' && last.field) return after(source, last.end, last.field);
  if (last?.kind === 'word' && last.end === source.length && before?.field && before.end === last.start) {
    return after(source, last.start, before.field);
  }
  const run = lastRun(tokens);
  const start = tokens[run]?.start ?? source.length;
  const [name, value] = run < tokens.length ? tokens.slice(Math.max(run - 2, 0), run) : [];
  const perhaps =
    name?.field && value?.kind === 'word' && value.start === name.end
      ? after(source, name.end, name.field)
      : undefined;
  return {
    head: source.slice(0, start),
    typed: source.slice(start),
    quoted: false,
    ...(perhaps && { perhaps }),
  };
}

const after = (source: string, end: number, field: AskedField): Unfinished => ({
  head: source.slice(0, end),
  typed: source.slice(end),
  quoted: false,
  field,
});

/** Where the loose words at the end begin among the tokens. */
function lastRun(tokens: readonly Token[]): number {
  let first = tokens.length;
  while (tokens[first - 1]?.kind === 'word' && !BINDING.has(tokens[first - 2]?.kind)) first -= 1;
  return first;
}

/** A value as it must be written behind a sign: in quotation marks when it has several words. */
export const written = (value: string, quoted: boolean): string => {
  const bare = value.replace(/["“”„‟«»＂]/g, '');
  return quoted || /[\s()|,;*]/.test(bare) ? `"${bare}"` : bare;
};

const MOST_NAMES = 3;

/**
 * Queries in which the last words have become the name of a field: `đất ngườ` → `đất người:`.
 *
 * @returns at most three, those that share their beginning with the most words first.
 */
export function withFieldName({ head, typed }: Unfinished): string[] {
  const words = [...typed.matchAll(/\S+/g)].slice(-LONGEST_NAME);
  const completed = words.flatMap(({ index }) => {
    const beginning = fold(typed.slice(index));
    if (beginning.length < 2) return [];
    return ASKED_FIELDS.filter(({ name }) => fold(name).startsWith(beginning)).map(
      ({ name }) => `${head}${typed.slice(0, index)}${name}:`,
    );
  });
  return [...new Set(completed)].slice(0, MOST_NAMES);
}
