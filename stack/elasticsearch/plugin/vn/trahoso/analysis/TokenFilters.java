package vn.trahoso.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.commongrams.CommonGramsFilter;
import org.apache.lucene.analysis.commongrams.CommonGramsQueryFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.core.TypeTokenFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.FingerprintFilter;
import org.apache.lucene.analysis.miscellaneous.KeepWordFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The token filters, each a function from its settings. {@code stop} and {@code shingle} are in Elasticsearch itself. */
final class TokenFilters {
    private TokenFilters() {}

    static Map<String, AnalysisProvider<TokenFilterFactory>> byName() {
        Map<String, AnalysisProvider<TokenFilterFactory>> filters = new HashMap<>();
        filters.put("apostrophe", (index, env, name, s) -> Filter.plain(name, ApostropheFilter::new));
        filters.put("asciifolding", (index, env, name, s) -> asciiFolding(name, s));
        filters.put("common_grams", Required.settings((index, env, name, s) -> commonGrams(env, name, s)));
        filters.put("decimal_digit", (index, env, name, s) -> Filter.normalizing(name, DecimalDigitFilter::new));
        filters.put("edge_ngram", (index, env, name, s) -> Grams.edgeNgram(name, s));
        filters.put("fingerprint", (index, env, name, s) -> fingerprint(name, s));
        filters.put("flatten_graph", (index, env, name, s) -> Filter.plain(name, FlattenGraphFilter::new));
        filters.put("keep", Required.settings((index, env, name, s) -> keep(env, name, s)));
        filters.put("keep_types", Required.settings((index, env, name, s) -> keepTypes(name, s)));
        filters.put("keyword_marker", Required.settings((index, env, name, s) -> keywordMarker(env, name, s)));
        filters.put("keyword_repeat", (index, env, name, s) -> Filter.plain(name, KeywordRepeatFilter::new));
        filters.put("length", (index, env, name, s) -> length(name, s));
        filters.put("limit", (index, env, name, s) -> limit(name, s));
        filters.put("lowercase", (index, env, name, s) -> lowercase(name, s));
        filters.put("min_hash", (index, env, name, s) -> minHash(name, s));
        filters.put("multiplexer", Required.settings((index, env, name, s) -> Multiplexer.read(name, s)));
        filters.put("ngram", (index, env, name, s) -> Grams.ngram(index, name, s));
        filters.put("pattern_capture", Required.settings((index, env, name, s) -> patternCapture(name, s)));
        filters.put("pattern_replace", Required.settings((index, env, name, s) -> patternReplace(name, s)));
        filters.put("remove_duplicates", (index, env, name, s) -> Filter.plain(name, RemoveDuplicatesTokenFilter::new));
        filters.put("reverse", (index, env, name, s) -> Filter.plain(name, ReverseStringFilter::new));
        filters.put("stemmer_override", Required.settings((index, env, name, s) -> stemmerOverride(env, name, s)));
        filters.put("synonym", Required.settings((index, env, name, s) -> Synonyms.read(env, name, s, false)));
        filters.put("synonym_graph", Required.settings((index, env, name, s) -> Synonyms.read(env, name, s, true)));
        filters.put("trim", (index, env, name, s) -> Filter.normalizing(name, TrimFilter::new));
        filters.put("truncate", (index, env, name, s) -> truncate(name, s));
        filters.put("unique", (index, env, name, s) -> unique(name, s));
        filters.put("uppercase", (index, env, name, s) -> Filter.normalizing(name, UpperCaseFilter::new));
        filters.put("word_delimiter", (index, env, name, s) -> WordDelimiter.flat(env, name, s));
        filters.put("word_delimiter_graph", (index, env, name, s) -> WordDelimiter.graph(env, name, s));
        return filters;
    }

    private static TokenFilterFactory asciiFolding(String name, Settings settings) {
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        return Filter.normalizing(name, in -> new ASCIIFoldingFilter(in, preserve), ASCIIFoldingFilter::new);
    }

    private static TokenFilterFactory lowercase(String name, Settings settings) {
        if (settings.get("language") != null) {
            throw new IllegalArgumentException("[" + name + "] knows no `language` here");
        }
        return Filter.normalizing(name, LowerCaseFilter::new);
    }

    private static TokenFilterFactory commonGrams(Environment env, String name, Settings settings) {
        CharArraySet words = Analysis.parseCommonWords(env, settings, null, settings.getAsBoolean("ignore_case", false));
        if (words == null) {
            throw new IllegalArgumentException("missing or empty [common_words] or [common_words_path] configuration for common_grams token filter");
        }
        boolean query = settings.getAsBoolean("query_mode", false);
        return Filter.notInSynonyms(name, in -> {
            CommonGramsFilter grams = new CommonGramsFilter(in, words);
            return query ? new CommonGramsQueryFilter(grams) : grams;
        });
    }

    private static TokenFilterFactory fingerprint(String name, Settings settings) {
        int longest = settings.getAsInt("max_output_size", 255);
        char separator = settings.get("separator", " ").charAt(0);
        return Filter.notInSynonyms(name, in -> new FingerprintFilter(in, longest, separator));
    }

    private static TokenFilterFactory keep(Environment env, String name, Settings settings) {
        CharArraySet words = new CharArraySet(
            Words.list(env, settings, "keep_words"), settings.getAsBoolean("keep_words_case", false));
        return Filter.skippedInSynonyms(name, in -> new KeepWordFilter(in, words));
    }

    private static TokenFilterFactory keepTypes(String name, Settings settings) {
        Set<String> types = Set.copyOf(settings.getAsList("types"));
        boolean include = "include".equals(settings.get("mode", "include"));
        return Filter.skippedInSynonyms(name, in -> new TypeTokenFilter(in, types, include));
    }

    private static TokenFilterFactory keywordMarker(Environment env, String name, Settings settings) {
        String pattern = settings.get("keywords_pattern");
        if (pattern != null) {
            Pattern keywords = Pattern.compile(pattern);
            return Filter.plain(name, in -> new PatternKeywordMarkerFilter(in, keywords));
        }
        CharArraySet words = new CharArraySet(
            Words.list(env, settings, "keywords"), settings.getAsBoolean("ignore_case", false));
        return Filter.plain(name, in -> new SetKeywordMarkerFilter(in, words));
    }

    private static TokenFilterFactory length(String name, Settings settings) {
        int shortest = settings.getAsInt("min", 0);
        int longest = settings.getAsInt("max", Integer.MAX_VALUE);
        return Filter.skippedInSynonyms(name, in -> new LengthFilter(in, shortest, longest));
    }

    private static TokenFilterFactory limit(String name, Settings settings) {
        int most = settings.getAsInt("max_token_count", 1);
        boolean consumeAll = settings.getAsBoolean("consume_all_tokens", false);
        return Filter.plain(name, in -> new LimitTokenCountFilter(in, most, consumeAll));
    }

    private static TokenFilterFactory minHash(String name, Settings settings) {
        int hashes = settings.getAsInt("hash_count", 1);
        int buckets = settings.getAsInt("bucket_count", 512);
        int setSize = settings.getAsInt("hash_set_size", 1);
        boolean rotation = settings.getAsBoolean("with_rotation", buckets > 1);
        return Filter.plain(name, in -> new MinHashFilter(in, hashes, buckets, setSize, rotation));
    }

    private static TokenFilterFactory patternCapture(String name, Settings settings) {
        List<String> expressions = settings.getAsList("patterns", null, false);
        if (expressions == null) {
            throw new IllegalArgumentException("required setting 'patterns' is missing for token filter [" + name + "]");
        }
        Pattern[] patterns = expressions.stream().map(Pattern::compile).toArray(Pattern[]::new);
        boolean preserve = settings.getAsBoolean("preserve_original", true);
        return Filter.notInSynonyms(name, in -> new PatternCaptureGroupTokenFilter(in, preserve, patterns));
    }

    private static TokenFilterFactory patternReplace(String name, Settings settings) {
        Pattern pattern = Words.pattern(name, settings, null);
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return Filter.normalizing(name, in -> new PatternReplaceFilter(in, pattern, replacement, all));
    }

    private static TokenFilterFactory stemmerOverride(Environment env, String name, Settings settings) {
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
        for (String rule : Words.list(env, settings, "rules")) {
            String[] sides = rule.split("\\s*=>\\s*");
            if (sides.length != 2) {
                throw new IllegalArgumentException("Invalid Keyword override Rule:" + rule);
            }
            for (String word : sides[0].split("\\s*,\\s*")) {
                builder.add(word.strip(), sides[1].strip());
            }
        }
        StemmerOverrideFilter.StemmerOverrideMap map = built(builder);
        return Filter.plain(name, in -> new StemmerOverrideFilter(in, map));
    }

    private static StemmerOverrideFilter.StemmerOverrideMap built(StemmerOverrideFilter.Builder builder) {
        try {
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TokenFilterFactory truncate(String name, Settings settings) {
        int length = settings.getAsInt("length", 10);
        UnaryOperator<TokenStream> wrap = in -> new TruncateTokenFilter(in, length);
        return Filter.plain(name, wrap);
    }

    private static TokenFilterFactory unique(String name, Settings settings) {
        boolean onlyOnSamePosition = settings.getAsBoolean("only_on_same_position", false);
        return Filter.plain(name, in -> new UniqueTokenFilter(in, onlyOnSamePosition));
    }
}
