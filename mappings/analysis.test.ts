import { Client } from '@elastic/elasticsearch';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elasticsearchUrl, testIndexPrefix } from '../tests/services.ts';
import { I_FOR_Y } from '../vietnamese/iy.ts';
import { TONE_PLACEMENTS } from '../vietnamese/tone.ts';
import { ANALYSIS } from './analysis.ts';
import { DOCUMENT_FIELDS } from './fields.ts';
import { aliasOf, INDICES } from './indices.ts';
import { setUpIndices } from './setup.ts';

const prefix = testIndexPrefix();
const client = new Client({ node: elasticsearchUrl() });

beforeAll(() => setUpIndices(client, prefix));
afterAll(() => client.close());

const analyse = async (analyzer: string, text: string) => {
  const { tokens = [] } = await client.indices.analyze({
    index: aliasOf(prefix, 'documents'),
    analyzer,
    text,
  });
  return tokens;
};

const tokensOf = async (analyzer: string, text: string): Promise<string[]> =>
  (await analyse(analyzer, text)).map(({ token }) => token);

describe('on the real server', () => {
  test('marked text keeps its marks, whatever the spelling', async () => {
    expect(await tokensOf('vi_marked', 'Đất ĐẮT dat')).toEqual(['đất', 'đắt', 'dat']);
    expect(await tokensOf('vi_marked', 'Hòa THỦY khỏe kỹ Lý quý')).toEqual(
      await tokensOf('vi_marked', 'Hoà THUỶ khoẻ kĩ Lí quí'),
    );
    expect(await tokensOf('vi_marked', 'qúy')).toEqual(await tokensOf('vi_marked', 'quý'));
    expect(await tokensOf('vi_marked', '\u00d0ất')).toEqual(['đất']);
    expect(await tokensOf('vi_marked', 'quyết Quỳnh Thy')).toEqual(['quyết', 'quỳnh', 'thy']);
  });

  test('every spelling of a word in the lists finds every other', async () => {
    const pairs = [...TONE_PLACEMENTS.map(([a, b]) => [`kh${a}`, `kh${b}`] as const), ...I_FOR_Y];
    const written = (side: 0 | 1) => pairs.map((pair) => pair[side]).join(' ');
    for (const analyzer of ['vi_marked', 'vi_folded']) {
      const tokens = await tokensOf(analyzer, written(0));
      expect(tokens).toHaveLength(pairs.length);
      expect(await tokensOf(analyzer, written(1).toUpperCase())).toEqual(tokens);
    }
  });

  test('folded text has no marks', async () => {
    expect(await tokensOf('vi_folded', 'Khiếu nại về ĐẤT, Thủy, kỹ')).toEqual(
      await tokensOf('vi_folded', 'khieu nai ve dat, thuy, ky'),
    );
  });

  test('a number falls into its parts', async () => {
    expect(await tokensOf('vi_folded', '1218/QĐ-UBND')).toEqual(['1218', 'qd', 'ubnd']);
    expect(await tokensOf('vi_folded', '05/2021/TT-TTCP')).toEqual(['05', '2021', 'tt', 'ttcp']);
  });

  test('pairs are neighbours without marks, and never single', async () => {
    expect(await tokensOf('vi_pairs', 'thu hồi đất')).toEqual(['thu hoi', 'hoi dat']);
    expect(await tokensOf('vi_pairs', 'đất')).toEqual([]);
  });

  test('a code is compared whole, in any case, with or without marks', async () => {
    const whole = async (text: string) => {
      const index = aliasOf(prefix, 'documents');
      return (await client.indices.analyze({ index, normalizer: 'vi_code', text })).tokens?.map(
        ({ token }) => token,
      );
    };
    expect(await whole('1218/QĐ-UBND')).toEqual(await whole('1218/qd-ubnd'));
  });

  test('offsets are those of the source', async () => {
    const source = 'ông Hòa, bà Quý';
    const words = (await analyse('vi_folded', source)).map(({ start_offset, end_offset }) =>
      source.slice(start_offset, end_offset),
    );
    expect(words).toEqual(['ông', 'Hòa', 'bà', 'Quý']);
  });
});

/**
 * What the stock image of Elasticsearch 8.19 has (Elasticsearch Reference 8.19: “Tokenizer reference”,
 * “Token filter reference”, “Character filters reference”, “Field data types”), of what we might use.
 */
const STOCK = {
  char_filter: ['html_strip', 'mapping', 'pattern_replace'],
  tokenizer: ['standard', 'letter', 'lowercase', 'whitespace', 'uax_url_email', 'classic', 'thai', 'ngram']
    .concat(['edge_ngram', 'keyword', 'pattern', 'simple_pattern', 'char_group', 'simple_pattern_split'])
    .concat(['path_hierarchy']),
  filter: ['apostrophe', 'asciifolding', 'cjk_bigram', 'cjk_width', 'classic', 'common_grams', 'condition']
    .concat(['decimal_digit', 'delimited_payload', 'dictionary_decompounder', 'edge_ngram', 'elision'])
    .concat(['fingerprint', 'flatten_graph', 'hunspell', 'keep', 'keep_types', 'keyword_marker'])
    .concat(['keyword_repeat', 'kstem', 'length', 'limit', 'lowercase', 'min_hash', 'multiplexer', 'ngram'])
    .concat(['pattern_capture', 'pattern_replace', 'porter_stem', 'predicate_token_filter'])
    .concat(['remove_duplicates', 'reverse', 'shingle', 'snowball', 'stemmer', 'stemmer_override', 'stop'])
    .concat(['synonym', 'synonym_graph', 'trim', 'truncate', 'unique', 'uppercase', 'word_delimiter'])
    .concat(['word_delimiter_graph']),
  field: ['text', 'keyword', 'date', 'integer', 'boolean'],
};

interface Used {
  readonly type?: string;
  readonly char_filter?: string[];
  readonly tokenizer?: string;
  readonly filter?: string[];
}

describe('on the stock image', () => {
  const { analyzer = {}, normalizer = {}, char_filter = {}, filter = {}, tokenizer = {} } = ANALYSIS;
  const chains = [...Object.values(analyzer), ...Object.values(normalizer)] as Used[];
  const typesOf = (ours: object): (string | undefined)[] =>
    Object.values(ours as Record<string, Used>).map(({ type }) => type);

  /** Names used in chains that we did not define: they must be the image's own. */
  const foreign = (used: (string | undefined)[], ours: object): (string | undefined)[] =>
    used.filter((name) => !(name !== undefined && name in ours));

  test('every type in the settings is there', () => {
    expect(tokenizer).toEqual({});
    const charFilters = foreign(
      chains.flatMap((chain) => chain.char_filter ?? []),
      char_filter,
    );
    expect(STOCK.char_filter).toEqual(expect.arrayContaining([...typesOf(char_filter), ...charFilters]));
    const filters = foreign(
      chains.flatMap((chain) => chain.filter ?? []),
      filter,
    );
    expect(STOCK.filter).toEqual(expect.arrayContaining([...typesOf(filter), ...filters]));
    const tokenizers = chains.flatMap((chain) => (chain.tokenizer === undefined ? [] : [chain.tokenizer]));
    expect(STOCK.tokenizer).toEqual(expect.arrayContaining(tokenizers));
    expect(new Set(chains.map(({ type }) => type))).toEqual(new Set(['custom']));
  });

  test('every field’s type is there', () => {
    const used = Object.values(INDICES).flatMap(({ mappings }) =>
      Object.values(mappings.properties ?? {}).flatMap((property) => [
        property.type,
        ...Object.values(('fields' in property && property.fields) || {}).map(({ type }) => type),
      ]),
    );
    expect(STOCK.field).toEqual(expect.arrayContaining(used.map(String)));
  });
});

test('each field says what it means and what it is used for', () => {
  for (const [name, { meaning, uses }] of Object.entries(DOCUMENT_FIELDS)) {
    expect(meaning, name).not.toBe('');
    expect(uses.length, name).toBeGreaterThan(0);
  }
});
