import { Client as Elasticsearch, type estypes } from '@elastic/elasticsearch';
import { afterAll, expect, it } from 'vitest';
import { elasticsearchUrl, testIndexPrefix } from '../tests/services.ts';

const client = new Elasticsearch({ node: elasticsearchUrl() });
const prefix = testIndexPrefix();
afterAll(() => client.close());

/** What the stock image's analysis-common gives, by Elastic's reference and by Lucene; ours gives the same. */
const cases: [name: string, request: estypes.IndicesAnalyzeRequest, tokens: string][] = [
  ['asciifolding', { filter: ['asciifolding'], text: 'đường Điện' }, 'duong Dien'],
  [
    'asciifolding keeping the original',
    { filter: [{ type: 'asciifolding', preserve_original: true }], text: 'phố 5' },
    'pho|phố 5',
  ],
  ['uppercase', { filter: ['uppercase'], text: 'đơn' }, 'ĐƠN'],
  ['truncate', { filter: [{ type: 'truncate', length: 3 }], text: 'nghiêng' }, 'ngh'],
  ['length', { filter: [{ type: 'length', min: 3 }], text: 'ở đây rồi' }, 'đây rồi'],
  ['limit', { filter: [{ type: 'limit', max_token_count: 2 }], text: 'a b c' }, 'a b'],
  ['unique', { filter: ['unique'], text: 'a b a' }, 'a b'],
  ['reverse', { filter: ['reverse'], text: 'ba' }, 'ab'],
  ['decimal_digit', { filter: ['decimal_digit'], text: '٣' }, '3'],
  ['keep', { filter: [{ type: 'keep', keep_words: ['b'] }], text: 'a b' }, 'b'],
  ['keep_types', { filter: [{ type: 'keep_types', types: ['<NUM>'] }], text: 'số 5' }, '5'],
  ['fingerprint', { filter: ['fingerprint'], text: 'b a b' }, 'a b'],
  [
    'stemmer_override',
    { filter: [{ type: 'stemmer_override', rules: ['uỷ => ủy'] }], text: 'uỷ ban' },
    'ủy ban',
  ],
  [
    'common_grams',
    { filter: [{ type: 'common_grams', common_words: ['của'] }], text: 'đất của ông' },
    'đất|đất_của của|của_ông ông',
  ],
  [
    'pattern_capture',
    {
      tokenizer: 'keyword',
      filter: [{ type: 'pattern_capture', patterns: ['(\\d+)/(\\w+)'] }],
      text: '12/QD',
    },
    '12/QD|12|QD',
  ],
  [
    'pattern_replace',
    { filter: [{ type: 'pattern_replace', pattern: 'y', replacement: 'i' }], text: 'kỹ ky' },
    'kỹ ki',
  ],
  [
    'multiplexer',
    { filter: [{ type: 'multiplexer', filters: ['lowercase, asciifolding', 'uppercase'] }], text: 'Đơn 5' },
    'Đơn|don|ĐƠN 5',
  ],
  [
    'synonym_graph',
    { filter: ['lowercase', { type: 'synonym_graph', synonyms: ['ubnd, ủy ban'] }], text: 'UBND xã' },
    'ủy|ubnd ban xã',
  ],
  ['synonym', { filter: [{ type: 'synonym', synonyms: ['a => b, c'] }], text: 'a d' }, 'b|c d'],
  [
    'word_delimiter_graph',
    {
      tokenizer: 'whitespace',
      filter: [{ type: 'word_delimiter_graph', preserve_original: true, split_on_numerics: false }],
      text: '05/QĐ-UBND ngày',
    },
    '05/QĐ-UBND|05 QĐ UBND ngày',
  ],
  [
    'word_delimiter_graph with a type table',
    {
      tokenizer: 'whitespace',
      filter: [{ type: 'word_delimiter_graph', type_table: ['- => ALPHA'] }],
      text: '05/QĐ-UBND',
    },
    '05 QĐ-UBND',
  ],
  [
    'edge_ngram filter',
    { filter: [{ type: 'edge_ngram', min_gram: 2, max_gram: 3 }], text: 'khiếu' },
    'kh|khi',
  ],
  [
    'edge_ngram tokenizer',
    { tokenizer: { type: 'edge_ngram', min_gram: 2, max_gram: 3, token_chars: ['letter'] }, text: 'đất, ao' },
    'đấ đất ao',
  ],
  ['ngram tokenizer', { tokenizer: { type: 'ngram', min_gram: 2, max_gram: 2 }, text: 'abc' }, 'ab bc'],
  ['pattern tokenizer', { tokenizer: { type: 'pattern', pattern: '[/-]' }, text: '5/QĐ-TTr' }, '5 QĐ TTr'],
  [
    'char_group tokenizer',
    { tokenizer: { type: 'char_group', tokenize_on_chars: ['whitespace', '-'] }, text: 'a-b c' },
    'a b c',
  ],
  ['path_hierarchy tokenizer', { tokenizer: 'path_hierarchy', text: 'a/b' }, 'a|a/b'],
  [
    'mapping',
    {
      tokenizer: 'keyword',
      char_filter: [{ type: 'mapping', mappings: ['Ð => Đ', '\\u0020 => _'] }],
      text: 'Ð 1',
    },
    'Đ_1',
  ],
  [
    'pattern_replace characters',
    {
      tokenizer: 'keyword',
      char_filter: [{ type: 'pattern_replace', pattern: '\\s+', replacement: '' }],
      text: '1 / QĐ',
    },
    '1/QĐ',
  ],
  ['html_strip', { char_filter: ['html_strip'], text: '<b>đơn</b> &amp; đất' }, 'đơn đất'],
];

it.each(cases)('%s', async (_name, request, expected) => {
  const { tokens = [] } = await client.indices.analyze({ tokenizer: 'standard', ...request });
  const positions = new Map<number, string[]>();
  for (const { token, position } of tokens)
    positions.set(position, [...(positions.get(position) ?? []), token]);
  expect([...positions.values()].map((same) => same.join('|')).join(' ')).toBe(expected);
});

it('lets a normalizer fold and trim', async () => {
  const index = `${prefix}-normalizer`;
  const filter = ['lowercase', 'asciifolding', 'trim'];
  await client.indices.create({
    index,
    settings: { analysis: { normalizer: { folded: { type: 'custom', filter } } } },
  });
  const { tokens } = await client.indices.analyze({ index, normalizer: 'folded', text: ' Đơn ' });
  expect(tokens?.map(({ token }) => token)).toEqual(['don']);
});

it.each([
  [
    'a filter that makes many tokens, before synonyms',
    [{ type: 'edge_ngram' }, { type: 'synonym', synonyms: ['a, b'] }],
  ],
  ['n-grams of too many lengths', [{ type: 'ngram', min_gram: 1, max_gram: 5 }]],
  ['a filter without what it needs', [{ type: 'synonym' }]],
] as [string, estypes.AnalysisTokenFilter[]][])(
  'refuses what the stock image refuses: %s',
  async (_name, filter) => {
    const analyzing = client.indices.analyze({ tokenizer: 'standard', filter, text: 'a' });
    await expect(analyzing).rejects.toMatchObject({ statusCode: 400 });
  },
);
