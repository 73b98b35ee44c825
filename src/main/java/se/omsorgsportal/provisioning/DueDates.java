package se.omsorgsportal.provisioning;

import java.time.LocalDate;
import se.omsorgsportal.caresystems.TaskOwner;
import se.omsorgsportal.shared.WorkingDays;

/**
 * By when the tasks of an order have to be done: what others do for the user on the last working day before the start,
 * what the user does with the login on the first day at work.
 */
record DueDates(LocalDate start) {

    LocalDate of(TaskOwner owner) {
        return switch (owner) {
            case ADMINISTRATOR, MANAGER -> WorkingDays.before(start, 1);
            case USER -> start;
        };
    }
}
