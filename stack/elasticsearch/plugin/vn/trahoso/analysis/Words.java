package vn.trahoso.analysis;

import java.util.List;
import java.util.regex.Pattern;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;

/** Reads the kinds of settings several components share. */
final class Words {
    private Words() {}

    /** The entries of the setting {@code name}, or of the file named by {@code name_path}. */
    static List<String> list(Environment env, Settings settings, String name) {
        List<String> list = Analysis.getWordList(env, settings, name);
        if (list == null) {
            throw new IllegalArgumentException("either `" + name + "` or `" + name + "_path` must be configured");
        }
        return list;
    }

    /** The settings {@code pattern} and {@code flags}; {@code otherwise} is the default pattern, or null for none. */
    static Pattern pattern(String component, Settings settings, String otherwise) {
        String pattern = settings.get("pattern", otherwise);
        if (pattern == null || pattern.isEmpty()) {
            throw new IllegalArgumentException("pattern is missing for [" + component + "]");
        }
        return Regex.compile(pattern, settings.get("flags"));
    }

    /** Resolves \n, \t, \r, \b, \f, \\ and \\uXXXX, as written in mapping rules. */
    static String unescape(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            if (++i >= text.length()) {
                throw new IllegalArgumentException("Invalid escaped char in [" + text + "]");
            }
            c = text.charAt(i);
            if (c == 'u') {
                if (i + 4 >= text.length()) {
                    throw new IllegalArgumentException("Invalid escaped char in [" + text + "]");
                }
                out.append((char) Integer.parseInt(text.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                out.append(unescape(c));
            }
        }
        return out.toString();
    }

    private static char unescape(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> c;
        };
    }
}
