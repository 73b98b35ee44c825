package se.omsorgsportal.windowtests;

import java.util.List;

/** Who tests one area in one round of a window (WIN-06). */
public record CoverageLine(TestTask task, String area, List<TesterDetails> testers) {

    public boolean isCovered() {
        return testers.stream().anyMatch(TesterDetails::covers);
    }
}
