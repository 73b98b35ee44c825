package se.omsorgsportal.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** Swedish public holidays (lag 1989:253), and the eves on which by custom nobody works. */
public enum Holiday {
    NEW_YEAR(on(1, 1)),
    EPIPHANY(on(1, 6)),
    GOOD_FRIDAY(fromEaster(-2)),
    EASTER_DAY(fromEaster(0)),
    EASTER_MONDAY(fromEaster(1)),
    MAY_DAY(on(5, 1)),
    ASCENSION_DAY(fromEaster(39)),
    WHIT_SUNDAY(fromEaster(49)),
    NATIONAL_DAY(on(6, 6)),
    MIDSUMMER_EVE(between(DayOfWeek.FRIDAY, MonthDay.of(6, 19), MonthDay.of(6, 25))),
    MIDSUMMER_DAY(between(DayOfWeek.SATURDAY, MonthDay.of(6, 20), MonthDay.of(6, 26))),
    ALL_SAINTS(between(DayOfWeek.SATURDAY, MonthDay.of(10, 31), MonthDay.of(11, 6))),
    CHRISTMAS_EVE(on(12, 24)),
    CHRISTMAS_DAY(on(12, 25)),
    SECOND_DAY_OF_CHRISTMAS(on(12, 26)),
    NEW_YEARS_EVE(on(12, 31));

    private final Predicate<LocalDate> falls;

    Holiday(Predicate<LocalDate> falls) {
        this.falls = falls;
    }

    /** The holiday of a day; the first of the almanac's where two fall together. */
    public static Optional<Holiday> of(LocalDate day) {
        return Arrays.stream(values()).filter(each -> each.falls.test(day)).findFirst();
    }

    private static Predicate<LocalDate> on(int month, int day) {
        var fixed = MonthDay.of(month, day);
        return date -> MonthDay.from(date).equals(fixed);
    }

    private static Predicate<LocalDate> fromEaster(int days) {
        return date -> ChronoUnit.DAYS.between(WorkingDays.easter(date.getYear()), date) == days;
    }

    private static Predicate<LocalDate> between(DayOfWeek weekday, MonthDay first, MonthDay last) {
        return date -> date.getDayOfWeek() == weekday
                && !MonthDay.from(date).isBefore(first)
                && !MonthDay.from(date).isAfter(last);
    }
}
