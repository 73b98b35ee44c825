package se.omsorgsportal.windowtests;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.WindowId;

/** Somebody is asked to test, or asked anew because the window or the task is another (WIN-06). */
public record TesterInvited(
        WindowId window,
        TesterId tester,
        int sequence,
        boolean again,
        @Nullable Instant moved,
        Instant at) {}
