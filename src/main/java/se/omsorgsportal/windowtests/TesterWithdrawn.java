package se.omsorgsportal.windowtests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.WindowId;

/** Somebody need not test after all (WIN-06). */
public record TesterWithdrawn(
        WindowId window,
        TesterId tester,
        int sequence,
        @Nullable Instant cancelled,
        Instant at) {}
