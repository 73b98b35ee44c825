package se.omsorgsportal.orders;

import java.time.LocalDate;
import se.omsorgsportal.shared.WorkingDays;

/** When an undecided order is overdue: from the N-th working day before its start (ORD-09). */
final class OverdueRule {

    private OverdueRule() {}

    /** The last start day that is near: undecided orders that start on it or before are overdue today. */
    static LocalDate nearUntil(LocalDate today, int workingDays) {
        var start = today;
        while (!WorkingDays.before(start.plusDays(1), workingDays).isAfter(today)) {
            start = start.plusDays(1);
        }
        return start;
    }
}
