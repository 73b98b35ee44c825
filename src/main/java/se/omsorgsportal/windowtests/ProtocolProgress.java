package se.omsorgsportal.windowtests;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a tester has come (WIN-10).
 *
 * @param protocol none while the round has not begun
 * @param who does the tests as things stand
 * @param absent whether nobody does
 */
public record ProtocolProgress(
        TesterId tester,
        @Nullable ProtocolId protocol,
        String who,
        boolean substitute,
        boolean absent,
        List<String> areas,
        int steps,
        int passed,
        int failed,
        int blocked,
        @Nullable Instant lastAt) {

    public int marked() {
        return passed + failed + blocked;
    }

    public boolean isFilledIn() {
        return steps > 0 && marked() == steps;
    }
}
