package se.omsorgsportal.servicewindows;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.PersonId;

/** Keeps the texts of announcements and who published them (WIN-07). */
@Repository
class AnnouncementStore {

    /**
     * @param text none while it is the one made from the window
     * @param publishedFor what was published; empty when nothing was
     */
    record Row(
            long version,
            @Nullable String text,
            String madeFor,
            String publishedFor,
            @Nullable Instant publishedAt,
            @Nullable PersonId publishedBy) {

        static final Row NONE = new Row(0, null, "", "", null, null);

        /** The same text, out now. */
        Row published(String what, Instant at, @Nullable PersonId by) {
            return new Row(version, text, madeFor, what, at, by);
        }

        /** Another text; what is out stays as it is. */
        Row written(@Nullable String other, String facts) {
            return new Row(version, other, facts, publishedFor, publishedAt, publishedBy);
        }

        /** As somebody has seen it. */
        Row seen(long number) {
            return new Row(number, text, madeFor, publishedFor, publishedAt, publishedBy);
        }
    }

    private final JdbcClient jdbc;

    AnnouncementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<AnnouncementChannel, Row> of(WindowId window) {
        var rows = new EnumMap<AnnouncementChannel, Row>(AnnouncementChannel.class);
        jdbc.sql("SELECT * FROM window_announcement WHERE window_id = ?")
                .param(window.toString())
                .query(row -> {
                    rows.put(AnnouncementChannel.valueOf(row.getString("channel")), row(row));
                });
        return rows;
    }

    /** Throws {@link ChangedMeanwhile} unless the line is as the user has seen it. */
    void write(WindowId window, AnnouncementChannel channel, Row row) {
        var at = row.publishedAt();
        var by = row.publishedBy();
        var statement = row.version() == 0
                ? "INSERT INTO window_announcement (window_id, channel, version, text, made_for, published_for,"
                        + " published_at, published_by) VALUES (:window, :channel, 1, :text, :madeFor, :publishedFor, :at, :by)"
                : "UPDATE window_announcement SET version = version + 1, text = :text, made_for = :madeFor,"
                        + " published_for = :publishedFor, published_at = :at, published_by = :by"
                        + " WHERE window_id = :window AND channel = :channel AND version = :version";
        try {
            int written = jdbc.sql(statement)
                    .param("window", window.toString())
                    .param("channel", channel.name())
                    .param("version", row.version())
                    .param("text", row.text())
                    .param("madeFor", row.madeFor())
                    .param("publishedFor", row.publishedFor())
                    .param("at", at == null ? null : LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                    .param("by", by == null ? null : by.toString())
                    .update();
            if (written == 0) {
                throw new ChangedMeanwhile();
            }
        } catch (DuplicateKeyException somebodyElse) {
            throw new ChangedMeanwhile();
        }
    }

    String news(WindowId window) {
        return jdbc.sql("SELECT text FROM window_news WHERE window_id = ?")
                .param(window.toString())
                .query(String.class)
                .optional()
                .orElse("");
    }

    void news(WindowId window, String text) {
        jdbc.sql("INSERT INTO window_news (window_id, text) VALUES (?, ?) ON DUPLICATE KEY UPDATE text = VALUES(text)")
                .params(window.toString(), text)
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        var at = row.getObject("published_at", LocalDateTime.class);
        var by = row.getString("published_by");
        return new Row(
                row.getLong("version"),
                row.getString("text"),
                row.getString("made_for"),
                row.getString("published_for"),
                at == null ? null : at.toInstant(ZoneOffset.UTC),
                by == null ? null : PersonId.of(by));
    }
}
