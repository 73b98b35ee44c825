package se.omsorgsportal.routines;

import java.time.LocalTime;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PhoneNumber;

/**
 * A figure of the customer's routines that an administrator may change; each module declares its own as constants and
 * offers them in a {@link RoutineCatalogue}. Its name and explanation stand under {@code routine.<key>} and
 * {@code routine.<key>.help} in the translations.
 *
 * @param key as {@code orders.lead-time.earliest}
 * @param byDefault the value until somebody changes it, in text form
 * @param earlier what an older routine said, if it differs
 * @param source the document it comes from, as {@code [004]}, or {@code [+]}
 * @param decided whether the customer has decided the routine
 * @param unit what is counted, as {@code days}, for the editor and the explanation; translation {@code routine.unit.<unit>}
 * @param read makes the value of the text; throws when the text is no such value
 */
public record RoutineSetting<T>(
        String key,
        String byDefault,
        @Nullable String earlier,
        String source,
        boolean decided,
        String unit,
        Function<String, T> read) {

    /** A whole number from 0 to 10 000, counted in the unit. */
    public static RoutineSetting<Integer> number(String key, int byDefault, String unit, String source) {
        return new RoutineSetting<>(key, Integer.toString(byDefault), null, source, true, unit, text -> {
            int value = Integer.parseInt(text.strip());
            if (value < 0 || value > 10_000) {
                throw new IllegalArgumentException(text);
            }
            return value;
        });
    }

    public static RoutineSetting<String> text(String key, String byDefault, String source) {
        return new RoutineSetting<>(key, byDefault, null, source, true, "text", text -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("blank");
            }
            return text.strip();
        });
    }

    public static RoutineSetting<PhoneNumber> phone(String key, String byDefault, String source) {
        return new RoutineSetting<>(key, byDefault, null, source, true, "phone", PhoneNumber::of);
    }

    public static RoutineSetting<LocalTime> time(String key, LocalTime byDefault, String source) {
        return new RoutineSetting<>(key, byDefault.toString(), null, source, true, "time", RoutineSetting::time);
    }

    /** Yes or no; {@code ja} and {@code nej} when typed. */
    public static RoutineSetting<Boolean> flag(String key, boolean byDefault, String source) {
        return new RoutineSetting<>(key, Boolean.toString(byDefault), null, source, true, "flag", RoutineSetting::flag);
    }

    private static boolean flag(String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "ja", "yes", "true" -> true;
            case "nej", "no", "false" -> false;
            default -> throw new IllegalArgumentException(typed);
        };
    }

    /** Accepts {@code 8:00}, {@code 8.00} and {@code 0800}. */
    private static LocalTime time(String typed) {
        var digits = typed.strip().replaceFirst("^(\\d{1,2})[:.]?(\\d{2})$", "$1:$2");
        return LocalTime.parse(digits.length() == 4 ? "0" + digits : digits);
    }

    public RoutineSetting<T> earlier(String older) {
        return new RoutineSetting<>(key, byDefault, older, source, decided, unit, read);
    }

    public RoutineSetting<T> undecided() {
        return new RoutineSetting<>(key, byDefault, earlier, source, false, unit, read);
    }
}
