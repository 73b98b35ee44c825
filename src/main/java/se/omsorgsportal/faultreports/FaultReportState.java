package se.omsorgsportal.faultreports;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** How far a reported fault has come (WIN-13). */
public enum FaultReportState {
    REPORTED,
    AT_SERVICE_DESK,
    SOLVED,
    NO_FAULT;

    public boolean isOpen() {
        return this == REPORTED || this == AT_SERVICE_DESK;
    }

    /** What it can become, in the order of the buttons; what was closed can be opened again. */
    public Set<FaultReportState> next() {
        return switch (this) {
            case REPORTED -> EnumSet.of(AT_SERVICE_DESK, SOLVED, NO_FAULT);
            case AT_SERVICE_DESK -> EnumSet.of(SOLVED, NO_FAULT);
            case SOLVED, NO_FAULT -> EnumSet.of(REPORTED);
        };
    }

    boolean canBecome(FaultReportState next) {
        return next().contains(next);
    }

    static Set<FaultReportState> open() {
        return EnumSet.copyOf(Arrays.stream(values()).filter(FaultReportState::isOpen).toList());
    }
}
