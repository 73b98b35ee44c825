package se.omsorgsportal.faultreports;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowNumber;

/**
 * A check that waits for the current user.
 *
 * @param systems codes of what was updated
 * @param titles their names, as people say them
 */
public record ReleaseCheck(
        WindowId window, WindowNumber number, Set<String> systems, List<String> titles, Instant releasedAt) {}
