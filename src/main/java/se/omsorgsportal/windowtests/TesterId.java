package se.omsorgsportal.windowtests;

import java.util.UUID;
import se.omsorgsportal.shared.Ids;

/** Identifies somebody's task to test in one window. */
public record TesterId(UUID value) {

    static TesterId next() {
        return new TesterId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
