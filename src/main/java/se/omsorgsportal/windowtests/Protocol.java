package se.omsorgsportal.windowtests;

import java.util.List;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;

/**
 * One tester's protocol of one round (WIN-10).
 *
 * @param open whether it can be filled in
 */
public record Protocol(
        ProtocolId id, WindowId window, Round round, TesterId tester, boolean open, List<TestStep> steps) {

    public boolean isFilledIn() {
        return steps.stream().allMatch(step -> step.mark() != null);
    }
}
