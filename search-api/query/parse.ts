import { asWords, BINDING, tokensOf, type Token } from './tokens.ts';
import type { AskedField } from './fields.ts';
import { plainSigns } from './signs.ts';
import type { Fault, FaultCode, Node, Reading, Words } from './tree.ts';
import { readValue } from './values.ts';

/** More words than these that are neither quoted nor a value: a paragraph was pasted, all of it words. */
const MOST_LOOSE_WORDS = 30;
/** More signs than these are no question that a person asks. */
const MOST_SIGNS = 64;
const DEEPEST = 8;
/**
 * Reads a query. Total: every string has a reading, in time linear in its length; what cannot be
 * understood as a sign of the language is words.
 *
 * The grammar: parts side by side are all asked for; `OR`, `HOẶC` and `|` bind the parts at their
 * sides, a run of plain words being one part, since a Vietnamese word has several syllables; `-`
 * takes the one word, phrase, group or field behind it; `name:` the value that follows at once.
 */
export function parse(source: string): Reading {
  const { tokens, faults } = tokensOf(source);
  const loose = tokens.filter(({ kind }, i) => kind === 'word' && !BINDING.has(tokens[i - 1]?.kind)).length;
  if (loose > MOST_LOOSE_WORDS) return { tree: plainWords(source), faults: [] };
  if (tokens.filter(({ kind }) => kind !== 'word').length > MOST_SIGNS) {
    return { tree: plainWords(source), faults: [{ start: 0, end: source.length, code: 'too-many' }] };
  }
  const parser = new Parser(tokens);
  const tree = parser.all();
  return { tree, faults: byPlace([...faults, ...parser.faults], tokens) };
}

/** Pasted text has brackets in plenty; they are faults only in a query that uses other signs. */
function byPlace(faults: readonly Fault[], tokens: readonly Token[]): readonly Fault[] {
  const signs = tokens.some(({ kind }) => !['word', 'phrase', 'open', 'close'].includes(kind));
  const deep = faults.some(({ code }) => code === 'group-deep');
  return faults
    .filter(({ code }) => (code === 'group-open' ? signs : code === 'group-close' ? signs && !deep : true))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function plainWords(source: string): Words | null {
  const text = plainSigns(source).replace(/["|]/g, ' ').replace(/ +/g, ' ').trim();
  return text === '' ? null : { kind: 'words', text };
}

class Parser {
  readonly faults: Fault[] = [];
  private at = 0;
  private depth = 0;
  private inField = false;

  constructor(private readonly tokens: readonly Token[]) {}

  /** Parts side by side, up to the end of the group. */
  all(): Node | null {
    const parts: (Node | null)[] = [];
    for (let token = this.next; token; token = this.next) {
      if (token.kind !== 'close') parts.push(this.either());
      else if (this.depth > 0) break;
      else this.fault(this.take(token), 'group-close');
    }
    return joined('and', parts);
  }

  private get next(): Token | undefined {
    return this.tokens[this.at];
  }

  private take(token: Token): Token {
    this.at += 1;
    return token;
  }

  private fault({ start }: Token, code: FaultCode, { end }: { readonly end: number } = this.last): void {
    this.faults.push({ start, end, code });
  }

  /** The token taken last. */
  private get last(): Token {
    const token = this.tokens[this.at - 1];
    if (!token) throw new Error('nothing was taken yet');
    return token;
  }

  private either(): Node | null {
    const parts = [this.part()];
    for (let token = this.next; token?.kind === 'or'; token = this.next) {
      this.take(token);
      const right = this.part();
      if (right === null || parts.at(-1) === null) this.fault(token, 'or-alone', token);
      parts.push(right);
    }
    return joined('or', parts);
  }

  private part(): Node | null {
    for (let token = this.next; token; token = this.next) {
      if (token.kind === 'word' || token.kind === 'prefix') return this.run();
      if (token.kind !== 'and') return this.one(token);
      this.take(token);
    }
    return null;
  }

  /** Words and beginnings of words in a row. */
  private run(): Node | null {
    const parts: Node[] = [];
    for (let token = this.next; token; token = this.next) {
      if (token.kind !== 'word' && token.kind !== 'prefix') break;
      parts.push(leaf(this.take(token)));
    }
    return joined('and', parts);
  }

  /** One word, phrase, group, field, or one of them excluded. */
  private one(token: Token): Node | null {
    switch (token.kind) {
      case 'word':
      case 'phrase':
      case 'prefix':
        return leaf(this.take(token));
      case 'open':
        return this.group(this.take(token));
      case 'not':
        return this.excluded(this.take(token));
      case 'field':
        return this.inOneField(this.take(token));
      case 'close':
      case 'or':
      case 'and':
        return null;
    }
  }

  private excluded(sign: Token): Node | null {
    const token = this.next;
    const of = token ? this.one(token) : null;
    this.hintOneWord(sign, token);
    return of === null ? null : { kind: 'not', of };
  }

  private group(open: Token): Node | null {
    if (this.depth >= DEEPEST) {
      this.fault(open, 'group-deep');
      return null;
    }
    this.depth += 1;
    const inside = this.all();
    this.depth -= 1;
    const token = this.next;
    if (token) this.take(token);
    else this.fault(open, 'group-open', open);
    return inside;
  }

  private inOneField(name: Token): Node | null {
    const { field } = name;
    const token = this.next;
    const words: Words = { kind: 'words', text: name.text };
    if (!field || this.inField || token?.start !== name.end) {
      this.fault(name, this.inField ? 'field-nested' : 'field-empty');
      return words;
    }
    this.inField = true;
    const value = token.kind === 'word' ? whole(this.take(token)) : this.one(token);
    this.inField = false;
    if (value === null) {
      this.fault(name, 'field-empty');
      return words;
    }
    const read = readValue(field, value);
    if (typeof read === 'string') {
      this.fault(name, read);
      return joined('and', [words, value.kind === 'words' ? { ...value, text: asWords(value.text) } : value]);
    }
    if (takesWords(field)) this.hintOneWord(name, token);
    return { kind: 'field', field, value: read };
  }

  /** `-khiếu nại` excludes `khiếu` alone, which is hardly ever meant. */
  private hintOneWord(sign: Token, token: Token | undefined): void {
    const after = this.next;
    if (token?.kind !== 'word' || after?.kind !== 'word') return;
    if (LETTERS.test(token.text) && LETTERS.test(after.text)) this.fault(sign, 'only-one-word', after);
  }
}

const LETTERS = /^[\p{L}\p{M}]+$/u;

const takesWords = ({ kind, fields }: AskedField): boolean =>
  (kind === 'text' || kind === 'name' || kind === 'keyword') && !fields.includes('method');

/** A value is compared as it was typed. */
const whole = ({ text }: Token): Words => ({ kind: 'words', text });

const leaf = ({ kind, text }: Token): Node =>
  kind === 'phrase' || kind === 'prefix' ? { kind, text } : { kind: 'words', text: asWords(text) };

/** Parts as one node: none that are missing, none inside one of its own kind, words in a row as one. */
function joined(kind: 'and' | 'or', parts: readonly (Node | null)[]): Node | null {
  const of: Node[] = [];
  for (const part of parts.flatMap((one) => (one?.kind === kind ? one.of : one ? [one] : []))) {
    const before = of.at(-1);
    if (kind === 'and' && part.kind === 'words' && before?.kind === 'words') {
      of[of.length - 1] = { kind: 'words', text: `${before.text} ${part.text}` };
    } else of.push(part);
  }
  const [only = null] = of;
  return of.length > 1 ? { kind, of } : only;
}
