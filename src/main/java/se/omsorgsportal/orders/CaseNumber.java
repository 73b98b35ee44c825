package se.omsorgsportal.orders;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people call an order: {@code BEH-2026-00042}; sorts by year and number, numbers may be missing (ORD-05). */
public record CaseNumber(int year, int number) implements Comparable<CaseNumber> {

    private static final Pattern SYNTAX = Pattern.compile("(?:BEH[- ]?)?(\\d{4})[- ](\\d{1,9})");

    /** Reads what people type, as {@code beh-2026-42}. */
    public static Optional<CaseNumber> parse(String typed) {
        var found = SYNTAX.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return found.matches()
                ? Optional.of(new CaseNumber(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    @Override
    public int compareTo(CaseNumber other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "BEH-%d-%05d".formatted(year, number);
    }
}
