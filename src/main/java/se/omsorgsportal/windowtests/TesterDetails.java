package se.omsorgsportal.windowtests;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.PersonId;

/**
 * One who is asked to test in a window.
 *
 * @param standsIn whether the substitute does it, not the tester
 * @param covers whether somebody is thought to test these areas
 */
public record TesterDetails(
        TesterId id,
        WindowId window,
        PersonId person,
        String name,
        Set<TestTask> tasks,
        Answer answer,
        @Nullable Instant answeredAt,
        @Nullable Substitute substitute,
        boolean standsIn,
        Presence presence,
        @Nullable Instant presenceAt,
        boolean covers) {

    /** Who does the tests as things stand; a substitute who has been erased is nobody any more, not the tester. */
    public String performer() {
        if (standsIn) {
            return substitute == null ? "–" : substitute.name();
        }
        return name;
    }

    public boolean isCalled() {
        return presence != Presence.NOT_CALLED;
    }

    public boolean isIn(Round round) {
        return tasks.stream().anyMatch(task -> task.round() == round);
    }

    public boolean has(TestTask task) {
        return tasks.contains(task);
    }
}
