package se.omsorgsportal.status;

import java.time.Instant;
import java.util.List;

/** A module that knows of closures; each brings its own kind. Asked every few seconds at most, in the portal's own name. */
public interface StatusSource {

    /** All that are not over, and those that were over after the moment. */
    List<Closure> closures(Instant overAfter);
}
