package se.omsorgsportal.renewal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an account by when it was last used (REN-02). Days are Swedish days. An account counts from its last
 * sign-in, or from its creation when that is later or it never was used. So many months after a day is the same number
 * of the later month, or that month's last day if it has none such: 31 August and six months is 28 or 29 February, 29
 * February and six months is 29 August. What happened exactly so many months ago was <em>so many months or more</em>
 * ago: six months to the day ends the account, the day before does not; three months to the day gives the short
 * extension, the day before the full one.
 *
 * @param endAfter months
 * @param shortAfter months
 * @param shortExtension months
 * @param fullExtension months
 */
public record RenewalRule(int endAfter, int shortAfter, int shortExtension, int fullExtension) {

    /** @param covered whether the logs tell about every day that matters, see {@link #mustBeCoveredFrom} */
    public Outcome verdict(@Nullable LocalDate lastSignIn, LocalDate created, LocalDate today, boolean covered) {
        if (!covered) {
            return Outcome.NO_BASIS;
        }
        var counted = countedFrom(lastSignIn, created);
        if (isAgo(counted, endAfter, today)) {
            return Outcome.END;
        }
        return isAgo(counted, shortAfter, today) ? Outcome.SHORT : Outcome.FULL;
    }

    /** The first of the days that the logs have to tell about; the last is yesterday. */
    public LocalDate mustBeCoveredFrom(LocalDate today) {
        return today.minusMonths(endAfter);
    }

    /**
     * The last day that the account is valid. Extensions count from the last day it had; no account outlasts the
     * employment, and none is made shorter.
     */
    public LocalDate validTo(Outcome outcome, LocalDate validTo, @Nullable LocalDate employmentTo) {
        var extended = validTo.plusMonths(
                switch (outcome) {
                    case END, NO_BASIS -> 0;
                    case SHORT -> shortExtension;
                    case FULL -> fullExtension;
                });
        var capped = employmentTo != null && employmentTo.isBefore(extended) ? employmentTo : extended;
        return capped.isBefore(validTo) ? validTo : capped;
    }

    /** The latest day that is so many months or more ago. */
    public static LocalDate latestDayAgo(int months, LocalDate today) {
        var day = today.minusMonths(months);
        while (isAgo(day.plusDays(1), months, today)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate countedFrom(@Nullable LocalDate lastSignIn, LocalDate created) {
        return lastSignIn == null || lastSignIn.isBefore(created) ? created : lastSignIn;
    }

    private static boolean isAgo(LocalDate day, int months, LocalDate today) {
        return !day.plusMonths(months).isAfter(today);
    }
}
