package se.omsorgsportal.servicewindows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;

/** Reads blackout days as typed into periods, one for each month where they come back (WIN-04). */
final class BlackoutCheck {

    static final int LONGEST = 31;
    static final int MONTHS = 24;
    static final int WORDS = 200;

    record Days(LocalDate first, LocalDate last) {}

    private BlackoutCheck() {}

    static String what(NewBlackout typed) {
        var what = FreeText.required("what", typed.what());
        if (what.length() > WORDS) {
            throw new InvalidInput("what", "error.text.long", WORDS);
        }
        return what;
    }

    static List<Days> days(NewBlackout typed) {
        var faults = new ArrayList<Fault>();
        var first = typed.first();
        var last = typed.last() == null ? first : typed.last();
        var until = typed.monthlyUntil();
        if (first == null || last == null) {
            faults.add(new Fault("first", "blackouts.fault.first"));
        } else if (last.isBefore(first)) {
            faults.add(new Fault("last", "blackouts.fault.last", first));
        } else if (last.isAfter(first.plusDays(LONGEST - 1L))) {
            faults.add(new Fault("last", "blackouts.fault.long", LONGEST));
        }
        if (until != null && first != null && (until.isBefore(first) || until.isAfter(first.plusMonths(MONTHS)))) {
            faults.add(new Fault("until", "blackouts.fault.until", first, first.plusMonths(MONTHS)));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return monthly(Objects.requireNonNull(first), Objects.requireNonNull(last), until == null ? first : until);
    }

    /** Counted from the first month each time, so that the 31st stays the last day of the month. */
    private static List<Days> monthly(LocalDate first, LocalDate last, LocalDate until) {
        var length = last.toEpochDay() - first.toEpochDay();
        var days = new ArrayList<Days>();
        for (int month = 0; !first.plusMonths(month).isAfter(until); month++) {
            var begin = first.plusMonths(month);
            days.add(new Days(begin, begin.plusDays(length)));
        }
        return days;
    }
}
