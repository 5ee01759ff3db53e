package vn.trahoso.analysis;

import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The character filters, each a function from its settings. */
final class CharFilters {
    private CharFilters() {}

    static Map<String, AnalysisProvider<CharFilterFactory>> byName() {
        Map<String, AnalysisProvider<CharFilterFactory>> filters = new HashMap<>();
        filters.put("html_strip", (index, env, name, settings) -> htmlStrip(name, settings));
        filters.put("mapping", Required.settings((index, env, name, settings) -> mapping(env, name, settings)));
        filters.put("pattern_replace", Required.settings((index, env, name, settings) -> patternReplace(name, settings)));
        return filters;
    }

    private static CharFilterFactory htmlStrip(String name, Settings settings) {
        Set<String> escaped = Set.copyOf(settings.getAsList("escaped_tags"));
        return new Plain(name, reader -> new HTMLStripCharFilter(reader, escaped.isEmpty() ? null : escaped));
    }

    private static CharFilterFactory mapping(Environment env, String name, Settings settings) {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String rule : Words.list(env, settings, "mappings")) {
            String[] sides = rule.split("\\s*=>\\s*", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException("Invalid Mapping Rule : [" + rule + "]");
            }
            map.add(Words.unescape(sides[0].strip()), Words.unescape(sides[1].strip()));
        }
        NormalizeCharMap built = map.build();
        return new Normalizing(name, reader -> new MappingCharFilter(built, reader));
    }

    private static CharFilterFactory patternReplace(String name, Settings settings) {
        Pattern pattern = Words.pattern(name, settings, null);
        String replacement = settings.get("replacement", "");
        return new Normalizing(name, reader -> new PatternReplaceCharFilter(pattern, replacement, reader));
    }

    private record Plain(String name, UnaryOperator<Reader> wrap) implements CharFilterFactory {
        @Override
        public Reader create(Reader reader) {
            return wrap.apply(reader);
        }
    }

    /** May also stand in a keyword field's normalizer. */
    private record Normalizing(String name, UnaryOperator<Reader> wrap) implements NormalizingCharFilterFactory {
        @Override
        public Reader create(Reader reader) {
            return wrap.apply(reader);
        }
    }
}
