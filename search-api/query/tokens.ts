import { isSyllable } from '../../vietnamese/syllable.ts';
import { fieldNamed, LONGEST_NAME, type AskedField } from './fields.ts';
import { plainSigns } from './signs.ts';
import type { Fault, FaultCode } from './tree.ts';

/** A sign or a word of a query, with its range in what was typed. */
export interface Token {
  readonly kind: 'word' | 'phrase' | 'prefix' | 'open' | 'close' | 'or' | 'and' | 'not' | 'field';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of a `field` token, which ends with its colon: what it asks. */
  readonly field?: AskedField;
}

/** What a query is made of. */
export interface Tokens {
  readonly tokens: readonly Token[];
  readonly faults: readonly Fault[];
}

interface State {
  /** With plain signs. */
  readonly text: string;
  readonly tokens: Token[];
  readonly faults: Fault[];
}

/** What takes the word behind it for itself. */
export const BINDING: ReadonlySet<Token['kind'] | undefined> = new Set(['field', 'not'] as const);

const PHRASE = /"([^"]*)"/y;
const CHUNK = /[^ "()|]+/y;
const NOT = /-(?=[\p{L}\p{N}"(])/uy;
const BARS = /\|+/y;
const NAME = /^([\p{L}\p{M}_]{2,}):(.*)$/u;
const MEANS = /[\p{L}\p{N}]/u;
/** A colon that parts words; between digits it tells the time. */
const PARTING = /(?<=[\p{L}\p{M}_]):+|:+(?=[\p{L}_])|^:+|:+$/u;
const STARS_AT_END = /\*+$/;
const PREFIX = /[\p{L}\p{N}]\p{M}*[\p{L}\p{N}]\p{M}*$/u;

/** Cuts a query into its tokens. Total: whatever is no sign of the language is a word. */
export function tokensOf(source: string): Tokens {
  const state: State = { text: plainSigns(source), tokens: [], faults: [] };
  for (let at = 0; at < state.text.length;) at = step(state, at);
  return { tokens: state.tokens.map(headlineWord), faults: state.faults };
}

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Takes one token; returns where the next begins. */
function step(state: State, at: number): number {
  const sign = state.text[at] ?? '';
  const add = (kind: Token['kind'], end: number, text = state.text.slice(at, end)): number => {
    state.tokens.push({ kind, text, start: at, end });
    return end;
  };
  if (sign === ' ') return at + 1;
  if (sign === '(') return add('open', at + 1);
  if (sign === ')') return add('close', at + 1);
  if (sign === '|') return add('or', at + (matchAt(BARS, state.text, at)?.[0].length ?? 1));
  if (sign === '"') return quoted(state, at, add);
  const boundary = at === 0 || ' (|'.includes(state.text[at - 1] ?? '');
  if (boundary && matchAt(NOT, state.text, at)) return add('not', at + 1);
  const chunk = matchAt(CHUNK, state.text, at)?.[0] ?? sign;
  if (state.tokens.at(-1)?.kind === 'field' && state.tokens.at(-1)?.end === at) {
    return value(state, at, chunk);
  }
  return beforeColon(state, at, chunk) ?? word(state, at, chunk);
}

function quoted(
  state: State,
  at: number,
  add: (kind: 'phrase', end: number, text: string) => number,
): number {
  const found = matchAt(PHRASE, state.text, at);
  if (!found) {
    fault(state, at, state.text.length, 'quote-open');
    return at + 1;
  }
  const [whole, text = ''] = found;
  return MEANS.test(text) ? add('phrase', at + whole.length, text.trim()) : at + whole.length;
}

const fault = ({ faults }: State, start: number, end: number, code: FaultCode): void => {
  faults.push({ start, end, code });
};

/** `số:1218`, `cơ quan:"…"`: a name with its value right behind the colon. */
function beforeColon(state: State, at: number, chunk: string): number | undefined {
  const [, name = '', rest = ''] = NAME.exec(chunk) ?? [];
  if (name === '') return undefined;
  const colon = at + name.length + 1;
  const next = state.text[at + chunk.length] ?? '';
  const hasValue = rest === '' ? next === '"' || next === '(' : MEANS.test(rest) && !rest.startsWith('/');
  const named = longestName(state, at, name);
  if (named && (hasValue || colon === state.text.trimEnd().length)) {
    state.tokens.length -= named.words;
    state.tokens.push({
      kind: 'field',
      text: named.text,
      start: named.start,
      end: colon,
      field: named.field,
    });
    return colon;
  }
  if (hasValue && !named) fault(state, at, colon, 'field-unknown');
  state.tokens.push({ kind: 'word', text: inWords(name), start: at, end: colon });
  return colon;
}

/** `người ký:` rather than a field `ký`: the longest name that ends at the colon. */
function longestName({ text, tokens }: State, at: number, last: string) {
  const most = last.includes('_') ? 0 : LONGEST_NAME - 1;
  for (let words = most; words >= 0; words -= 1) {
    const before = words === 0 ? [] : tokens.slice(-words);
    const bound = BINDING.has(tokens.at(-words - 1)?.kind);
    if (before.length < words || (words > 0 && bound) || before.some(({ kind }) => kind !== 'word')) continue;
    const start = before[0]?.start ?? at;
    const written = text.slice(start, at + last.length);
    const field = fieldNamed(written);
    if (field) {
      return { field, words, start, text: inWords(written) };
    }
  }
  return undefined;
}

const inWords = (name: string): string => plain(name.replace(/[_ ]+/g, ' ').trim()) || name;

/** A value is one chunk, whatever signs it has, but for what ends a clause. */
function value(state: State, at: number, chunk: string): number {
  const text = chunk.replace(/[,;.]+$/, (end) => (end.startsWith('..') ? '..' : ''));
  pushStarred(state, at, at + chunk.length, text || chunk);
  return at + chunk.length;
}

function word(state: State, at: number, chunk: string): number {
  const end = at + chunk.length;
  const operator = OPERATORS.get(chunk.normalize('NFC'));
  if (operator) state.tokens.push({ kind: operator, text: chunk, start: at, end });
  else pushStarred(state, at, end, asWords(chunk));
  return end;
}

const OPERATORS: ReadonlyMap<string, 'or' | 'and'> = new Map([
  ['OR', 'or'],
  ['HOẶC', 'or'],
  ['AND', 'and'],
]);

/**
 * A chunk as words only: without the colons that part them, and without what would be a sign of the
 * language if it stood alone.
 */
export function asWords(chunk: string): string {
  const cut = chunk.split(PARTING);
  const parts = cut.filter((part) => MEANS.test(part)).map(plain);
  if (parts.length === 0) return chunk;
  return cut.length === 1
    ? parts.join('')
    : parts
        .join(' ')
        .replace(/[* ]+(?:-+(?=[\p{L}\p{N}]))?/gu, ' ')
        .trim();
}

/** A word that would be a sign of the language if it stood alone, made to be none. */
function plain(part: string): string {
  const text = part.replace(/^-+(?=[\p{L}\p{N}])/u, '');
  return OPERATORS.has(text.normalize('NFC')) ? text.toLowerCase() : text;
}

function pushStarred(state: State, start: number, end: number, text: string): void {
  const base = text.replace(STARS_AT_END, '');
  const starred = base !== text && MEANS.test(base);
  if (MEANS.test(base.slice(0, base.indexOf('*') + 1)) && base.includes('*')) {
    fault(state, start, end, 'star-inside');
  } else if (starred && PREFIX.test(base)) {
    state.tokens.push({ kind: 'prefix', text: plain(base), start, end });
    return;
  } else if (starred) fault(state, start, end, 'prefix-short');
  state.tokens.push({ kind: 'word', text: starred ? plain(base) : text, start, end });
}

/** In a headline in capitals `HOẶC` is a word as any other. */
function headlineWord(token: Token, i: number, tokens: readonly Token[]): Token {
  const beside = [tokens[i - 1], tokens[i + 1]];
  return token.kind === 'or' && MEANS.test(token.text) && token.text !== 'OR' && beside.every(inCapitals)
    ? { ...token, kind: 'word', text: token.text.toLowerCase() }
    : token;
}

const inCapitals = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.text === token.text.toUpperCase() &&
  isSyllable(token.text.normalize('NFC'));
