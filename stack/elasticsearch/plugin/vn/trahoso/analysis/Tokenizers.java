package vn.trahoso.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.path.PathHierarchyTokenizer;
import org.apache.lucene.analysis.path.ReversePathHierarchyTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.pattern.SimplePatternSplitTokenizer;
import org.apache.lucene.analysis.pattern.SimplePatternTokenizer;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The tokenizers, each a function from its settings. {@code standard} is in Elasticsearch itself. */
final class Tokenizers {
    private Tokenizers() {}

    @FunctionalInterface
    private interface FromSettings {
        Supplier<Tokenizer> read(IndexSettings index, Settings settings);
    }

    static Map<String, AnalysisProvider<TokenizerFactory>> byName() {
        Map<String, FromSettings> tokenizers = Map.ofEntries(
            Map.entry("keyword", (index, s) -> keyword(s)),
            Map.entry("whitespace", (index, s) -> whitespace(s)),
            Map.entry("letter", (index, s) -> LetterTokenizer::new),
            Map.entry("uax_url_email", (index, s) -> urlsAndEmails(s)),
            Map.entry("pattern", (index, s) -> pattern(s)),
            Map.entry("simple_pattern", (index, s) -> simplePattern(s)),
            Map.entry("simple_pattern_split", (index, s) -> simplePatternSplit(s)),
            Map.entry("char_group", (index, s) -> charGroup(s)),
            Map.entry("path_hierarchy", (index, s) -> pathHierarchy(s)),
            Map.entry("ngram", Tokenizers::ngram),
            Map.entry("edge_ngram", (index, s) -> edgeNgram(s)));
        Map<String, AnalysisProvider<TokenizerFactory>> providers = new HashMap<>();
        tokenizers.forEach((type, from) -> providers.put(type,
            (index, env, name, settings) -> TokenizerFactory.newFactory(name, from.read(index, settings))));
        return providers;
    }

    private static Supplier<Tokenizer> keyword(Settings settings) {
        int bufferSize = settings.getAsInt("buffer_size", 256);
        return () -> new KeywordTokenizer(bufferSize);
    }

    private static Supplier<Tokenizer> whitespace(Settings settings) {
        int longest = settings.getAsInt("max_token_length", 255);
        return () -> new WhitespaceTokenizer(Tokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, longest);
    }

    private static Supplier<Tokenizer> urlsAndEmails(Settings settings) {
        int longest = settings.getAsInt("max_token_length", 255);
        return () -> {
            UAX29URLEmailTokenizer tokenizer = new UAX29URLEmailTokenizer();
            tokenizer.setMaxTokenLength(longest);
            return tokenizer;
        };
    }

    private static Supplier<Tokenizer> pattern(Settings settings) {
        Pattern pattern = Words.pattern("pattern", settings, "\\W+");
        int group = settings.getAsInt("group", -1);
        return () -> new PatternTokenizer(pattern, group);
    }

    private static Supplier<Tokenizer> simplePattern(Settings settings) {
        String pattern = settings.get("pattern", "");
        return () -> new SimplePatternTokenizer(pattern);
    }

    private static Supplier<Tokenizer> simplePatternSplit(Settings settings) {
        String pattern = settings.get("pattern", "");
        return () -> new SimplePatternSplitTokenizer(pattern);
    }

    private static Supplier<Tokenizer> charGroup(Settings settings) {
        int longest = settings.getAsInt("max_token_length", 255);
        IntPredicate splits = settings.getAsList("tokenize_on_chars").stream()
            .map(Tokenizers::splitsOn).reduce(c -> false, IntPredicate::or);
        return () -> new CharTokenizer(Tokenizer.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, longest) {
            @Override
            protected boolean isTokenChar(int c) {
                return !splits.test(c);
            }
        };
    }

    private static IntPredicate splitsOn(String characters) {
        if (characters.length() == 1 || characters.startsWith("\\")) {
            char only = Words.unescape(characters).charAt(0);
            return c -> c == only;
        }
        return CharacterClass.named(characters);
    }

    private static Supplier<Tokenizer> pathHierarchy(Settings settings) {
        int bufferSize = settings.getAsInt("buffer_size", 1024);
        char delimiter = settings.get("delimiter", "/").charAt(0);
        char replacement = settings.get("replacement", String.valueOf(delimiter)).charAt(0);
        int skip = settings.getAsInt("skip", 0);
        return settings.getAsBoolean("reverse", false)
            ? () -> new ReversePathHierarchyTokenizer(bufferSize, delimiter, replacement, skip)
            : () -> new PathHierarchyTokenizer(bufferSize, delimiter, replacement, skip);
    }

    private static Supplier<Tokenizer> ngram(IndexSettings index, Settings settings) {
        int shortest = settings.getAsInt("min_gram", 1);
        int longest = settings.getAsInt("max_gram", 2);
        IntPredicate tokenCharacter = tokenCharacter(settings);
        Grams.checkDifference(index, shortest, longest);
        return () -> new NGramTokenizer(shortest, longest) {
            @Override
            protected boolean isTokenChar(int c) {
                return tokenCharacter.test(c);
            }
        };
    }

    private static Supplier<Tokenizer> edgeNgram(Settings settings) {
        int shortest = settings.getAsInt("min_gram", 1);
        int longest = settings.getAsInt("max_gram", 2);
        IntPredicate tokenCharacter = tokenCharacter(settings);
        return () -> new EdgeNGramTokenizer(shortest, longest) {
            @Override
            protected boolean isTokenChar(int c) {
                return tokenCharacter.test(c);
            }
        };
    }

    private static IntPredicate tokenCharacter(Settings settings) {
        List<String> classes = settings.getAsList("token_chars");
        if (classes.isEmpty()) {
            return c -> true;
        }
        Set<Integer> custom = settings.get("custom_token_chars", "").codePoints().boxed().collect(Collectors.toSet());
        return classes.stream()
            .map(name -> "custom".equals(name) ? (IntPredicate) custom::contains : CharacterClass.named(name))
            .reduce(c -> false, IntPredicate::or);
    }
}
