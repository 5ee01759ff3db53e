package vn.trahoso.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ConditionalTokenFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/** {@code multiplexer}: each token goes through each chain of filters; the results stand at one position. */
record Multiplexer(String name, List<String> chains, boolean preserveOriginal) implements TokenFilterFactory {

    static Multiplexer read(String name, Settings settings) {
        return new Multiplexer(name, settings.getAsList("filters"), settings.getAsBoolean("preserve_original", true));
    }

    @Override
    public TokenStream create(TokenStream in) {
        throw new UnsupportedOperationException("TokenFilterFactory.getChainAwareTokenFilterFactory() must be called first");
    }

    @Override
    public TokenFilterFactory getSynonymFilter() {
        throw new IllegalArgumentException("Token filter [" + name + "] cannot be used to parse synonyms");
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(IndexCreationContext context, TokenizerFactory tokenizer,
        List<CharFilterFactory> charFilters, List<TokenFilterFactory> before,
        Function<String, TokenFilterFactory> allFilters) {
        List<Function<TokenStream, TokenStream>> branches = new ArrayList<>();
        if (preserveOriginal) {
            branches.add(UnaryOperator.identity());
        }
        for (String chain : chains) {
            List<TokenFilterFactory> preceding = new ArrayList<>(before);
            Function<TokenStream, TokenStream> branch = UnaryOperator.identity();
            for (String filter : chain.split("\\s*,\\s*")) {
                TokenFilterFactory factory = allFilters.apply(filter.strip());
                if (factory == null) {
                    throw new IllegalArgumentException("Multiplexer filter [" + name + "] refers to undefined tokenfilter [" + filter + "]");
                }
                TokenFilterFactory aware = factory.getChainAwareTokenFilterFactory(context, tokenizer, charFilters, preceding, allFilters);
                preceding.add(aware);
                branch = branch.andThen(aware::create);
            }
            branches.add(branch);
        }
        return Filter.notInSynonyms(name, in -> new RemoveDuplicatesTokenFilter(new Branches(in, branches)));
    }

    private static final class Branches extends TokenFilter {
        private final TokenStream source;
        private final int last;
        private int branch;

        Branches(TokenStream in, List<Function<TokenStream, TokenStream>> branches) {
            super(in);
            last = branches.size() - 1;
            branch = last;
            TokenStream stream = new Repeat(in);
            for (int i = 0; i <= last; i++) {
                int mine = i;
                stream = new ConditionalTokenFilter(stream, branches.get(i)) {
                    @Override
                    protected boolean shouldFilter() {
                        return branch == mine;
                    }
                };
            }
            source = stream;
        }

        @Override
        public boolean incrementToken() throws IOException {
            return source.incrementToken();
        }

        @Override
        public void end() throws IOException {
            source.end();
        }

        @Override
        public void reset() throws IOException {
            source.reset();
            branch = last;
        }

        /** Gives each token once for each branch, at one position. */
        private final class Repeat extends TokenFilter {
            private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
            private State state;

            Repeat(TokenStream in) {
                super(in);
            }

            @Override
            public boolean incrementToken() throws IOException {
                if (branch < last) {
                    branch++;
                    restoreState(state);
                    position.setPositionIncrement(0);
                    return true;
                }
                branch = 0;
                if (!input.incrementToken()) {
                    return false;
                }
                state = captureState();
                return true;
            }
        }
    }
}
