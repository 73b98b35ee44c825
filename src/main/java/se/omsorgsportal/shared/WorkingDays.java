package se.omsorgsportal.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Swedish working days: Saturdays, Sundays and public holidays are off, and so are midsummer's, Christmas and New Year's eve. */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && Holiday.of(day).isEmpty();
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

    /** Whether it is a working day with a day off on either side: many are away (klämdag). */
    public static boolean isSqueezeDay(LocalDate day) {
        return isWorkingDay(day) && !isWorkingDay(day.minusDays(1)) && !isWorkingDay(day.plusDays(1));
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
