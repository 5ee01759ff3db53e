package vn.trahoso.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** The kinds of token filters there are, for Elasticsearch's rules about where each may stand. */
final class Filter {
    private Filter() {}

    /** A filter like most. */
    static TokenFilterFactory plain(String name, UnaryOperator<TokenStream> wrap) {
        return new Plain(name, wrap);
    }

    /** A filter that may also stand in a keyword field's normalizer. */
    static TokenFilterFactory normalizing(String name, UnaryOperator<TokenStream> wrap) {
        return new Normalizing(name, wrap, wrap);
    }

    /** As {@link #normalizing}, for a filter that adds tokens: {@code single} is what it does in a normalizer. */
    static TokenFilterFactory normalizing(
        String name, UnaryOperator<TokenStream> wrap, UnaryOperator<TokenStream> single) {
        return new Normalizing(name, wrap, single);
    }

    /** A filter that makes many tokens of one, so that no synonym rule can be read through it. */
    static TokenFilterFactory notInSynonyms(String name, UnaryOperator<TokenStream> wrap) {
        return new NotInSynonyms(name, wrap);
    }

    /** A filter that synonym rules are read without. */
    static TokenFilterFactory skippedInSynonyms(String name, UnaryOperator<TokenStream> wrap) {
        return new SkippedInSynonyms(name, wrap);
    }

    private record Plain(String name, UnaryOperator<TokenStream> wrap) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream in) {
            return wrap.apply(in);
        }
    }

    private record Normalizing(String name, UnaryOperator<TokenStream> wrap, UnaryOperator<TokenStream> single)
        implements NormalizingTokenFilterFactory {
        @Override
        public TokenStream create(TokenStream in) {
            return wrap.apply(in);
        }

        @Override
        public TokenStream normalize(TokenStream in) {
            return single.apply(in);
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            return new Plain(name, single);
        }
    }

    private record NotInSynonyms(String name, UnaryOperator<TokenStream> wrap) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream in) {
            return wrap.apply(in);
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            throw new IllegalArgumentException("Token filter [" + name + "] cannot be used to parse synonyms");
        }

        @Override
        public boolean breaksFastVectorHighlighter() {
            return true;
        }
    }

    private record SkippedInSynonyms(String name, UnaryOperator<TokenStream> wrap) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream in) {
            return wrap.apply(in);
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER;
        }
    }
}
