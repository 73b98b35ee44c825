package se.omsorgsportal.signins;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a line of a log.
 *
 * @param number counted from 1, the heading included
 * @param userName without domain when it is one of ours, else as it stands there
 * @param at nothing when it could not be read
 * @param fault nothing when the line counts
 */
public record LogLine(
        long number,
        String userName,
        String timeText,
        @Nullable Instant at,
        @Nullable LineFault fault) {}
