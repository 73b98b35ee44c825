package se.omsorgsportal.setup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a {@link SetupProblem} as its one sentence, without a stack trace. */
class SetupProblemAnalyzer extends AbstractFailureAnalyzer<SetupProblem> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable thrown, SetupProblem problem) {
        return new FailureAnalysis(problem.getMessage(), null, thrown);
    }
}
