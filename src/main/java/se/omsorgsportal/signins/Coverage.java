package se.omsorgsportal.signins;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Period;

/**
 * Which days the logs tell about: stretches of days without a hole between them, oldest first. A day counts as told
 * about when any line of a whole file is of it; a few quiet days in a row between two such days are no hole (REN-02).
 */
public record Coverage(List<Period> stretches) {

    public static final Coverage NONE = new Coverage(List.of());

    public Coverage {
        stretches = List.copyOf(stretches);
    }

    /** @param quietDays so many days in a row without a line are no hole */
    static Coverage of(Collection<LocalDate> days, int quietDays) {
        var stretches = new ArrayList<Period>();
        LocalDate first = null;
        LocalDate last = null;
        for (var day : days.stream().sorted().toList()) {
            if (first == null || last == null) {
                first = day;
            } else if (day.isAfter(last.plusDays(quietDays + 1L))) {
                stretches.add(new Period(first, last));
                first = day;
            }
            last = day;
        }
        if (first != null) {
            stretches.add(new Period(first, last));
        }
        return new Coverage(stretches);
    }

    /** Whether every day from the first to the last is within one stretch. */
    public boolean covers(LocalDate from, LocalDate to) {
        return stretches.stream().anyMatch(stretch -> stretch.contains(from) && stretch.contains(to));
    }

    /** What is missing between the first day told about and the last. */
    public List<Period> holes() {
        var holes = new ArrayList<Period>();
        for (int i = 1; i < stretches.size(); i++) {
            var before = stretches.get(i - 1).to();
            holes.add(new Period(
                    before == null ? stretches.get(i).from() : before.plusDays(1),
                    stretches.get(i).from().minusDays(1)));
        }
        return holes;
    }

    public @Nullable LocalDate first() {
        return stretches.isEmpty() ? null : stretches.getFirst().from();
    }

    public @Nullable LocalDate last() {
        return stretches.isEmpty() ? null : stretches.getLast().to();
    }
}
