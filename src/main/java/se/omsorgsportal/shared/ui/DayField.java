package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A day, written the Swedish way, with week numbers and weeks that begin on Monday. A click, a tap or an arrow opens the
 * calendar; whoever types the day is left alone by it.
 */
public class DayField extends DatePicker {

    /** The calendar that typing opens takes the tabulator away from the next field (ALL-05). */
    private static final String CALENDAR_WAITS_FOR_THE_POINTER = """
            this.addEventListener('keydown', () => this.autoOpenDisabled = true, true);
            this.addEventListener('pointerdown', () => this.autoOpenDisabled = false, true);
            """;

    public DayField(String labelKey) {
        super(Texts.of(labelKey));
        addAttachListener(opened -> getElement().executeJs(CALENDAR_WAITS_FOR_THE_POINTER));
        var locale = UI.getCurrent().getLocale();
        setLocale(Locale.of("sv", "SE"));
        setWeekNumbersVisible(true);
        setI18n(new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", "yyyyMMdd", "d/M yyyy", "d/M-yyyy", "d.M.yyyy", "yyMMdd")
                .setFirstDayOfWeek(1)
                .setToday(Texts.of("day.today"))
                .setCancel(Texts.of("dialog.cancel"))
                .setBadInputErrorMessage(Texts.of("day.bad-input"))
                .setRequiredErrorMessage(Texts.of("day.missing"))
                .setMinErrorMessage(Texts.of("day.too-early"))
                .setMaxErrorMessage(Texts.of("day.too-late"))
                .setMonthNames(names(Month.values(), month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdays(names(sundayFirst(), day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .setWeekdaysShort(names(sundayFirst(), day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))));
    }

    private static DayOfWeek[] sundayFirst() {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .toArray(DayOfWeek[]::new);
    }

    private static <T> List<String> names(T[] values, Function<T, String> name) {
        return Arrays.stream(values).map(name).toList();
    }
}
