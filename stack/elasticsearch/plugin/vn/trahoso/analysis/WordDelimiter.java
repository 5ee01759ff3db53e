package vn.trahoso.analysis;

import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_ALL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_NUMBERS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_WORDS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_WORD_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.IGNORE_KEYWORDS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.PRESERVE_ORIGINAL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_NUMERICS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** {@code word_delimiter} and {@code word_delimiter_graph}. */
final class WordDelimiter {
    private WordDelimiter() {}

    static TokenFilterFactory graph(Environment env, String name, Settings settings) {
        int flags = flags(settings) | flag(settings, "ignore_keywords", false, IGNORE_KEYWORDS);
        boolean adjustOffsets = settings.getAsBoolean("adjust_offsets", true);
        byte[] types = types(env, settings);
        CharArraySet kept = kept(env, settings);
        return Filter.notInSynonyms(name, in -> new WordDelimiterGraphFilter(in, adjustOffsets, types, flags, kept));
    }

    @SuppressWarnings("deprecation")
    static TokenFilterFactory flat(Environment env, String name, Settings settings) {
        int flags = flags(settings);
        byte[] types = types(env, settings);
        CharArraySet kept = kept(env, settings);
        return Filter.notInSynonyms(name, in -> new WordDelimiterFilter(in, types, flags, kept));
    }

    private static int flags(Settings s) {
        return flag(s, "generate_word_parts", true, GENERATE_WORD_PARTS)
            | flag(s, "generate_number_parts", true, GENERATE_NUMBER_PARTS)
            | flag(s, "catenate_words", false, CATENATE_WORDS)
            | flag(s, "catenate_numbers", false, CATENATE_NUMBERS)
            | flag(s, "catenate_all", false, CATENATE_ALL)
            | flag(s, "split_on_case_change", true, SPLIT_ON_CASE_CHANGE)
            | flag(s, "split_on_numerics", true, SPLIT_ON_NUMERICS)
            | flag(s, "preserve_original", false, PRESERVE_ORIGINAL)
            | flag(s, "stem_english_possessive", true, STEM_ENGLISH_POSSESSIVE);
    }

    private static int flag(Settings settings, String name, boolean otherwise, int flag) {
        return settings.getAsBoolean(name, otherwise) ? flag : 0;
    }

    private static CharArraySet kept(Environment env, Settings settings) {
        Set<?> words = Analysis.getWordSet(env, settings, "protected_words");
        return words == null ? null : CharArraySet.copy(words);
    }

    private static byte[] types(Environment env, Settings settings) {
        List<String> rules = Analysis.getWordList(env, settings, "type_table");
        if (rules == null) {
            return WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE;
        }
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = WordDelimiterIterator.getType(c);
        }
        for (String rule : rules) {
            String[] sides = rule.split("\\s*=>\\s*");
            String from = sides.length == 2 ? Words.unescape(sides[0].strip()) : "";
            if (from.length() != 1) {
                throw new IllegalArgumentException("Invalid Mapping Rule : [" + rule + "]. Only a single character is allowed.");
            }
            table[from.charAt(0)] = type(sides[1].strip());
        }
        return Arrays.copyOf(table, table.length);
    }

    private static byte type(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "LOWER" -> 0x01;
            case "UPPER" -> 0x02;
            case "ALPHA" -> 0x03;
            case "DIGIT" -> 0x04;
            case "ALPHANUM" -> 0x07;
            case "SUBWORD_DELIM" -> 0x08;
            default -> throw new IllegalArgumentException("Invalid type of character: [" + name + "]");
        };
    }
}
