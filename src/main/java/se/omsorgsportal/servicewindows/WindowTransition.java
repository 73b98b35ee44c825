package se.omsorgsportal.servicewindows;

import java.util.Set;
import se.omsorgsportal.security.Role;

/**
 * One line of the state machine.
 *
 * @param only which windows go this way
 * @param who may take the step
 * @param needs what must hold
 */
public record WindowTransition(
        WindowState from, WindowAction action, WindowState to, Way only, Set<Role> who, Set<WindowCondition> needs) {

    /** Windows that differ in their way through the machine. */
    public enum Way {
        ANY,
        PLANNED,
        URGENT,
        ONE_ROUND,
        TWO_ROUNDS;

        boolean isFor(WindowKind kind, boolean secondRound) {
            return switch (this) {
                case ANY -> true;
                case PLANNED -> kind == WindowKind.PLANNED;
                case URGENT -> kind == WindowKind.URGENT;
                case ONE_ROUND -> !secondRound;
                case TWO_ROUNDS -> secondRound;
            };
        }
    }
}
