import type { estypes } from '@elastic/elasticsearch';
import { otherwise } from './alternatives.ts';
import type { Question } from './question.ts';

/** A range of a text in UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A text with what the engine found in it. */
export interface FoundText {
  readonly text: string;
  /** Neighbours of the question that stand side by side, runs of them as one. */
  readonly pairs: readonly Range[];
  /** Every syllable of the question, whatever its marks. */
  readonly singles: readonly Range[];
}

/** Noncharacters (Unicode, section 23.7): they stand in no text. */
const OPEN = '\ufdd0';
const CLOSE = '\ufdd1';
const SIGNS = /[\ufdd0\ufdd1]/g;

/**
 * Asks the engine where a question stands in the whole of a text field, once by neighbours, once
 * by syllables. Codes, phrases and values of fields count only whole: `QĐ-UBND` stands in many a number.
 */
export function highlightOf(field: string, question: Question): estypes.SearchHighlight {
  const { loose, alternatives, codes, phrases, named, prefixes } = question;
  const oneSyllable = alternatives.flatMap(({ others }) => others).filter((other) => !other.includes(' '));
  const pairs = [loose, ...otherwise(loose, alternatives)].map((query) => match(`${field}.pairs`, query));
  const syllables = [loose, ...oneSyllable].map((query) => match(`${field}.folded`, query));
  const whole = [...codes, ...phrases, ...named].map((query) => ({
    match_phrase: { [`${field}.folded`]: query },
  }));
  const begun = prefixes.map((query) => ({ match_bool_prefix: { [`${field}.folded`]: { query } } }));
  return {
    type: 'unified',
    number_of_fragments: 0,
    // The engine refuses longer texts altogether when it is not told to stop here.
    max_analyzed_offset: 999_999,
    pre_tags: [OPEN],
    post_tags: [CLOSE],
    fields: {
      [`${field}.pairs`]: { highlight_query: { bool: { should: pairs } } },
      [`${field}.folded`]: { highlight_query: { bool: { should: [...syllables, ...whole, ...begun] } } },
    },
  };
}

const match = (field: string, query: string): estypes.QueryDslQueryContainer => ({
  match: { [field]: query },
});

/**
 * Reads the engine's answer to {@link highlightOf}.
 *
 * @param text - the whole text, for when nothing was found in it
 */
export function readHighlight(
  field: string,
  text: string,
  highlight: Record<string, string[]> | undefined,
): FoundText {
  const ranges = (way: string) => rangesIn(highlight?.[`${field}.${way}`]?.[0] ?? '');
  return { text, pairs: ranges('pairs'), singles: ranges('folded') };
}

/** The marked ranges; those that touch become one. */
function rangesIn(marked: string): Range[] {
  const ranges: { start: number; end: number }[] = [];
  let signs = 0;
  for (const { 0: sign, index } of marked.matchAll(SIGNS)) {
    const at = index - signs;
    signs += 1;
    const last = ranges.at(-1);
    if (sign === CLOSE) {
      if (last) last.end = at;
    } else if (last?.end !== at) {
      ranges.push({ start: at, end: at });
    }
  }
  return ranges;
}
