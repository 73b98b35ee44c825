package se.omsorgsportal.faultreports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** How far a reported fault has come (WIN-13). */
public enum FaultState {
    REPORTED,
    AT_SERVICE_DESK,
    SOLVED,
    NO_FAULT;

    public boolean isOpen() {
        return this == REPORTED || this == AT_SERVICE_DESK;
    }

    /** What it can become, in the order of the buttons; what was closed can be opened again. */
    public Set<FaultState> next() {
        return switch (this) {
            case REPORTED -> EnumSet.of(AT_SERVICE_DESK, SOLVED, NO_FAULT);
            case AT_SERVICE_DESK -> EnumSet.of(SOLVED, NO_FAULT);
            case SOLVED, NO_FAULT -> EnumSet.of(REPORTED);
        };
    }

    boolean canBecome(FaultState next) {
        return next().contains(next);
    }

    static Set<FaultState> open() {
        return EnumSet.copyOf(Arrays.stream(values()).filter(FaultState::isOpen).toList());
    }
}
