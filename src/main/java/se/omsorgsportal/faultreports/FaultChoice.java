package se.omsorgsportal.faultreports;

import java.util.EnumSet;
import java.util.Set;

/** Which reports a list shows. */
public enum FaultChoice {
    /** Nobody has done anything about them yet. */
    NEW(EnumSet.of(FaultReportState.REPORTED)),
    OPEN(FaultReportState.open()),
    CLOSED(EnumSet.complementOf(EnumSet.copyOf(FaultReportState.open()))),
    ALL(EnumSet.allOf(FaultReportState.class));

    private final Set<FaultReportState> states;

    FaultChoice(Set<FaultReportState> states) {
        this.states = states;
    }

    Set<FaultReportState> states() {
        return states;
    }
}
