package se.omsorgsportal.windowtests;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.WindowSummary;

/**
 * What the signed-in person is asked to test.
 *
 * @param asSubstitute for somebody else
 * @param areas what is to be tested, by name
 * @param today whether it is today, in Sweden
 * @param protocol address of the protocol; nothing while it is somebody else's to fill in
 */
public record MyTest(
        TesterDetails tester,
        WindowSummary window,
        boolean asSubstitute,
        List<String> areas,
        boolean today,
        @Nullable String protocol) {

    /** Whether an answer is waited for. */
    public boolean isAwaited() {
        return asSubstitute
                ? tester.standsIn() && tester.presence() == Presence.CALLED
                : tester.presence() == Presence.CALLED && !tester.standsIn()
                        || tester.presence() == Presence.NOT_CALLED && tester.answer() == Answer.UNANSWERED;
    }
}
