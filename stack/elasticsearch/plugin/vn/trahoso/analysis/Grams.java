package vn.trahoso.analysis;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** The n-gram token filters. */
final class Grams {
    private Grams() {}

    /** Refuses what Elasticsearch refuses: more lengths of grams than {@code index.max_ngram_diff} allows. */
    static void checkDifference(IndexSettings index, int shortest, int longest) {
        if (longest - shortest > index.getMaxNgramDiff()) {
            throw new IllegalArgumentException("The difference between max_gram and min_gram in NGram Tokenizer must be "
                + "less than or equal to: [" + index.getMaxNgramDiff() + "] but was [" + (longest - shortest) + "]. "
                + "This limit can be set by changing the [index.max_ngram_diff] index level setting.");
        }
    }

    static TokenFilterFactory ngram(IndexSettings index, String name, Settings settings) {
        int shortest = settings.getAsInt("min_gram", 1);
        int longest = settings.getAsInt("max_gram", 2);
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        checkDifference(index, shortest, longest);
        return Filter.notInSynonyms(name, in -> new NGramTokenFilter(in, shortest, longest, preserve));
    }

    static TokenFilterFactory edgeNgram(String name, Settings settings) {
        int shortest = settings.getAsInt("min_gram", 1);
        int longest = settings.getAsInt("max_gram", 2);
        boolean preserve = settings.getAsBoolean("preserve_original", false);
        boolean back = "back".equals(settings.get("side", "front"));
        return Filter.notInSynonyms(name, in -> {
            TokenStream start = back ? new ReverseStringFilter(in) : in;
            TokenStream grams = new EdgeNGramTokenFilter(start, shortest, longest, preserve);
            return back ? new ReverseStringFilter(grams) : grams;
        });
    }
}
