package se.omsorgsportal.servicewindows;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Days on which no window should lie, as the fee run or payments (WIN-04).
 *
 * @param system the code of the system or module they concern; empty for all
 */
public record BlackoutPeriod(UUID id, long version, LocalDate first, LocalDate last, String what, String system) {

    boolean touches(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && !last.isBefore(from);
    }

    boolean concerns(Set<String> systems) {
        return system.isEmpty() || systems.contains(system);
    }
}
