package se.omsorgsportal.windowtests;

import java.util.Set;

/** How far a fault has come with the supplier (WIN-10). */
public enum FaultState {
    OPEN,
    REPORTED,
    /** The supplier says so; a tester has not yet seen it. */
    FIXED,
    /** Tested again, and it works. */
    CONFIRMED,
    /** Lived with until a later window. */
    ACCEPTED,
    /** Marked by mistake. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == OPEN || this == REPORTED || this == FIXED;
    }

    /** What an administrator may make of it. */
    public Set<FaultState> next() {
        return switch (this) {
            case OPEN -> Set.of(REPORTED, FIXED, CONFIRMED, ACCEPTED, WITHDRAWN);
            case REPORTED -> Set.of(FIXED, CONFIRMED, ACCEPTED, WITHDRAWN);
            case FIXED -> Set.of(OPEN, CONFIRMED, ACCEPTED);
            case CONFIRMED, ACCEPTED, WITHDRAWN -> Set.of(OPEN);
        };
    }
}
