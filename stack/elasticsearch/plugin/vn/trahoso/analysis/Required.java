package vn.trahoso.analysis;

import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/** Marks components that mean nothing without settings, so that nobody can name them bare. */
final class Required {
    private Required() {}

    static <T> AnalysisProvider<T> settings(AnalysisProvider<T> provider) {
        return AnalysisPlugin.requiresAnalysisSettings(provider);
    }
}
