package se.omsorgsportal.servicewindows;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people call a service window: {@code SF-2027-003}. */
public record WindowNumber(int year, int number) {

    private static final Pattern SYNTAX = Pattern.compile("(?:SF[- ]?)?(\\d{4})[- ](\\d{1,6})");

    /** Reads what people type, as {@code sf-2027-3}. */
    public static Optional<WindowNumber> parse(String typed) {
        var found = SYNTAX.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return found.matches()
                ? Optional.of(new WindowNumber(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "SF-%d-%03d".formatted(year, number);
    }
}
