package se.omsorgsportal.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Swedish working days: Saturdays, Sundays and public holidays are off, and so are midsummer's, Christmas and New Year's eve. */
public final class WorkingDays {

    /** New Year, Epiphany, May Day, national day, Christmas with its eve, New Year's eve (lag 1989:253 and custom). */
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    /** Good Friday, Easter Monday, Ascension Day, in days from Easter; the others fall on Sundays. */
    private static final Set<Long> FROM_EASTER = Set.of(-2L, 1L, 39L);

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** The n-th working day before the given day, which itself does not count. */
    public static LocalDate before(LocalDate day, int workingDays) {
        var result = day;
        for (int left = workingDays; left > 0; ) {
            result = result.minusDays(1);
            if (isWorkingDay(result)) {
                left--;
            }
        }
        return result;
    }

    /** The day itself if it is a working day, else the last one before it. */
    public static LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : before(day, 1);
    }

    private static boolean isHoliday(LocalDate day) {
        boolean midsummerEve = day.getMonthValue() == 6
                && day.getDayOfWeek() == DayOfWeek.FRIDAY
                && day.getDayOfMonth() >= 19
                && day.getDayOfMonth() <= 25;
        return midsummerEve
                || FIXED.contains(MonthDay.from(day))
                || FROM_EASTER.contains(ChronoUnit.DAYS.between(easter(day.getYear()), day));
    }

    /** Easter Sunday by the Gregorian reckoning (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int sum = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
