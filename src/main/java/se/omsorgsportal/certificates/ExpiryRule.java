package se.omsorgsportal.certificates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the day does to a certificate (SIT-03): it lives to the end of its last day, and is expiring from the first of
 * the warnings on.
 *
 * @param today the day in Sweden
 * @param warnings how many days before the last day the manager is warned, fewest first
 */
record ExpiryRule(LocalDate today, List<Integer> warnings) {

    ExpiryRule {
        warnings = warnings.stream().distinct().sorted().toList();
    }

    /** @param taken the furthest step that somebody took */
    CertificateState state(CertificateState taken, @Nullable LocalDate validTo) {
        if (!taken.isLive() || validTo == null) {
            return taken;
        }
        if (validTo.isBefore(today)) {
            return CertificateState.EXPIRED;
        }
        return validTo.isAfter(expiringUntil()) ? taken : CertificateState.EXPIRING;
    }

    /** Certificates with this last day, or an earlier one, are expiring. */
    LocalDate expiringUntil() {
        return today.plusDays(warnings.isEmpty() ? 0 : warnings.getLast());
    }

    /** The most pressing warning that is due; nothing before the first one and after the last day. */
    Optional<Integer> due(LocalDate validTo) {
        long left = ChronoUnit.DAYS.between(today, validTo);
        return left < 0
                ? Optional.empty()
                : warnings.stream().filter(days -> left <= days).findFirst();
    }

    /** A warning that was overtaken by a more pressing one is not given any more. */
    List<Integer> from(int warning) {
        return warnings.stream().filter(days -> days >= warning).toList();
    }
}
