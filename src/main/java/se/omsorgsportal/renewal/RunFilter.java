package se.omsorgsportal.renewal;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts of a run are shown.
 *
 * @param seenSince only those with a sign-in within the time that gives a full extension
 * @param userName beginning of the user name; empty for all
 */
public record RunFilter(
        @Nullable Outcome outcome,
        @Nullable AccountState state,
        boolean changedOnly,
        boolean decidedOnly,
        boolean seenSince,
        String userName) {

    public static final RunFilter ALL = new RunFilter(null, null, false, false, false, "");

    public static RunFilter of(Outcome outcome) {
        return new RunFilter(outcome, null, false, false, false, "");
    }
}
