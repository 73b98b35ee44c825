package se.omsorgsportal.faultreports;

import java.util.EnumSet;
import java.util.Set;

/** Which reports a list shows. */
public enum FaultChoice {
    /** Nobody has done anything about them yet. */
    NEW(EnumSet.of(FaultState.REPORTED)),
    OPEN(FaultState.open()),
    CLOSED(EnumSet.complementOf(EnumSet.copyOf(FaultState.open()))),
    ALL(EnumSet.allOf(FaultState.class));

    private final Set<FaultState> states;

    FaultChoice(Set<FaultState> states) {
        this.states = states;
    }

    Set<FaultState> states() {
        return states;
    }
}
