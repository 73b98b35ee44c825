package se.omsorgsportal.certificates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Zone;

/**
 * Which revocations the register shows.
 *
 * @param text the beginning of an HSA-id or card number; empty for all
 * @param from the first day
 * @param to the last day
 */
public record RevocationFilter(
        String text, @Nullable LocalDate from, @Nullable LocalDate to) {

    public static final RevocationFilter ALL = new RevocationFilter("", null, null);

    String hsaOrCard() {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9-]", "");
    }

    Instant startsAt() {
        return Objects.requireNonNull(from).atStartOfDay(Zone.SWEDEN).toInstant();
    }

    Instant endsAt() {
        return Objects.requireNonNull(to).plusDays(1).atStartOfDay(Zone.SWEDEN).toInstant();
    }
}
