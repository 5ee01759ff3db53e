import type { estypes } from '@elastic/elasticsearch';
import { LETTER_RULES, SYLLABLE_RULES } from './spelling.ts';

/**
 * Analyzers of every index. All begin with the same spelling filters, so that a word meets its other
 * spelling; text must be NFC, since `asciifolding` does not fold combining marks.
 *
 * Only types that the stock image has; the list is in `analysis.test.ts`.
 */
export const ANALYSIS: estypes.IndicesIndexSettingsAnalysis = {
  char_filter: {
    vi_letters: { type: 'mapping', mappings: [...LETTER_RULES] },
  },
  filter: {
    // Made for stems, but does just this: one whole token for another.
    vi_syllables: { type: 'stemmer_override', rules: [...SYLLABLE_RULES] },
    vi_pairs: { type: 'shingle', min_shingle_size: 2, max_shingle_size: 2, output_unigrams: false },
  },
  analyzer: {
    /** Syllables with their marks. */
    vi_marked: custom(['lowercase', 'vi_syllables']),
    /** Syllables without marks. */
    vi_folded: custom(['lowercase', 'vi_syllables', 'asciifolding']),
    /** Neighbouring syllables without marks, two by two. */
    vi_pairs: custom(['lowercase', 'vi_syllables', 'asciifolding', 'vi_pairs']),
  },
  normalizer: {
    /** Codes and numbers, compared as a whole. */
    vi_code: { type: 'custom', char_filter: ['vi_letters'], filter: ['lowercase', 'asciifolding'] },
  },
};

function custom(filter: string[]): estypes.AnalysisCustomAnalyzer {
  return { type: 'custom', char_filter: ['vi_letters'], tokenizer: 'standard', filter };
}
