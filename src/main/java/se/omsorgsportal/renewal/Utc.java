package se.omsorgsportal.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Zone;

/** Instants as the database keeps them, UTC without a zone, and the Swedish days they fall on. */
final class Utc {

    private Utc() {}

    static LocalDateTime column(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        var at = instant(row, column);
        return at == null ? null : Zone.at(at).toLocalDate();
    }
}
