package se.omsorgsportal.orders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.omsorgsportal.shared.WorkingDays;

/**
 * When an order may be placed, counted in whole days before the start (ORD-03).
 *
 * @param earliest the order may be placed this many days before, no sooner
 * @param latest later than this many days before, it is urgent
 */
public record LeadTime(int earliest, int latest) {

    /** What a start day means for an order placed today. */
    public enum Verdict {
        PAST,
        URGENT,
        IN_TIME,
        TOO_EARLY
    }

    public Verdict verdict(LocalDate start, LocalDate today) {
        long days = ChronoUnit.DAYS.between(today, start);
        if (days < 0) {
            return Verdict.PAST;
        }
        if (days < latest) {
            return Verdict.URGENT;
        }
        return days <= earliest ? Verdict.IN_TIME : Verdict.TOO_EARLY;
    }

    /** The first day on which an order for the start can be sent. */
    public LocalDate opens(LocalDate start) {
        return start.minusDays(earliest);
    }

    /** The last day on which it can be sent without being urgent. */
    public LocalDate closes(LocalDate start) {
        return start.minusDays(latest);
    }

    /** The first start day that is not urgent today. */
    public LocalDate firstOrdinary(LocalDate today) {
        return today.plusDays(latest);
    }

    /** The last start day that can be ordered today. */
    public LocalDate last(LocalDate today) {
        return today.plusDays(earliest);
    }

    /** A start on a Sunday, Saturday or holiday: the account has to be made before it. */
    public static boolean isRedDay(LocalDate start) {
        return !WorkingDays.isWorkingDay(start);
    }

    /** The working day when the account is made ready at the latest. */
    public static LocalDate readyBy(LocalDate start) {
        return WorkingDays.onOrBefore(start);
    }
}
