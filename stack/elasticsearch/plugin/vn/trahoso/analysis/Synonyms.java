package vn.trahoso.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/**
 * {@code synonym} and {@code synonym_graph} with rules in Solr's format. The rules are read through the
 * tokenizer and filters that stand before it, so that they are written like text.
 */
record Synonyms(String name, List<String> rules, boolean expand, boolean lenient, boolean graph, AnalysisMode mode)
    implements TokenFilterFactory {

    static Synonyms read(Environment env, String name, Settings settings, boolean graph) {
        if (!"solr".equals(settings.get("format", "solr")) || settings.get("synonyms_set") != null) {
            throw new IllegalArgumentException("[" + name + "] knows `synonyms` and `synonyms_path` in Solr's format only");
        }
        boolean updateable = settings.getAsBoolean("updateable", false);
        return new Synonyms(name, Words.list(env, settings, "synonyms"), settings.getAsBoolean("expand", true),
            settings.getAsBoolean("lenient", updateable), graph,
            updateable ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL);
    }

    @Override
    public AnalysisMode getAnalysisMode() {
        return mode;
    }

    @Override
    public TokenStream create(TokenStream in) {
        throw new IllegalStateException("Call getChainAwareTokenFilterFactory to specialize this factory for an analysis chain first");
    }

    @Override
    public TokenFilterFactory getChainAwareTokenFilterFactory(IndexCreationContext context, TokenizerFactory tokenizer,
        List<CharFilterFactory> charFilters, List<TokenFilterFactory> before,
        Function<String, TokenFilterFactory> allFilters) {
        Analyzer analyzer = new CustomAnalyzer(tokenizer, charFilters.toArray(CharFilterFactory[]::new),
            before.stream().map(TokenFilterFactory::getSynonymFilter).toArray(TokenFilterFactory[]::new));
        return new InChain(name, parse(analyzer), graph, mode);
    }

    private SynonymMap parse(Analyzer analyzer) {
        try (analyzer) {
            RuleParser parser = new RuleParser(expand, lenient, analyzer);
            parser.parse(new StringReader(String.join("\n", rules)));
            return parser.build();
        } catch (IOException | ParseException e) {
            throw new IllegalArgumentException("failed to build synonyms", e);
        }
    }

    /** When lenient, leaves out the words of a rule that the analysis refuses. */
    private static final class RuleParser extends SolrSynonymParser {
        private final boolean lenient;

        RuleParser(boolean expand, boolean lenient, Analyzer analyzer) {
            super(true, expand, analyzer);
            this.lenient = lenient;
        }

        @Override
        public void add(CharsRef input, CharsRef output, boolean includeOrig) {
            if (!lenient || (input.length > 0 && output.length > 0)) {
                super.add(input, output, includeOrig);
            }
        }

        @Override
        public CharsRef analyze(String text, CharsRefBuilder reuse) throws IOException {
            try {
                return super.analyze(text, reuse);
            } catch (IllegalArgumentException e) {
                if (lenient) {
                    return new CharsRef("");
                }
                throw e;
            }
        }
    }

    private record InChain(String name, SynonymMap map, boolean graph, AnalysisMode mode) implements TokenFilterFactory {
        @Override
        public TokenStream create(TokenStream in) {
            if (map.fst == null) {
                return in;
            }
            return graph ? new SynonymGraphFilter(in, map, false) : new SynonymFilter(in, map, false);
        }

        @Override
        public TokenFilterFactory getSynonymFilter() {
            return IDENTITY_FILTER;
        }

        @Override
        public AnalysisMode getAnalysisMode() {
            return mode;
        }
    }
}
