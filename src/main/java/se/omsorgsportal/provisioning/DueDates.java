package se.omsorgsportal.provisioning;

import java.time.LocalDate;
import se.omsorgsportal.caresystems.Occasion;
import se.omsorgsportal.caresystems.TaskOwner;
import se.omsorgsportal.shared.WorkingDays;

/**
 * By when the tasks of an order have to be done. For a start or a change, what others do for the user on the last working
 * day before, what the user does with the login on the first day at work; for an ending, on the last day (END-02).
 */
record DueDates(LocalDate day) {

    LocalDate of(Occasion occasion, TaskOwner owner) {
        if (occasion == Occasion.END) {
            return day;
        }
        return switch (owner) {
            case ADMINISTRATOR, MANAGER -> WorkingDays.before(day, 1);
            case USER -> day;
        };
    }
}
