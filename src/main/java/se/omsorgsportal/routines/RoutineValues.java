package se.omsorgsportal.routines;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.event.TransactionalEventListener;
import se.omsorgsportal.shared.PersonId;

/** The values set so far; all of them remembered on this node for at most ten seconds. */
@Repository
class RoutineValues {

    private final JdbcClient jdbc;
    private final LoadingCache<Boolean, Map<String, List<RoutineValue>>> remembered;

    RoutineValues(JdbcClient jdbc, Ticker ticker) {
        this.jdbc = jdbc;
        this.remembered = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(Duration.ofSeconds(10))
                .build(_ -> read());
    }

    /** The value in force on the day, if anybody has set one: the one that began last, of two such the one set last. */
    Optional<RoutineValue> inForce(String key, LocalDate day) {
        return inForce(remembered.get(true).getOrDefault(key, List.of()), day);
    }

    static Optional<RoutineValue> inForce(List<RoutineValue> values, LocalDate day) {
        return values.stream()
                .filter(value -> !value.validFrom().isAfter(day))
                .max(comparing(RoutineValue::validFrom).thenComparing(RoutineValue::version));
    }

    /** Every value ever set by setting, oldest first, as the database has it now. */
    Map<String, List<RoutineValue>> read() {
        return jdbc
                .sql("""
                        SELECT setting, version, setting_value, valid_from, source, decided, note, changed_by, changed_at
                        FROM routine_value ORDER BY setting, version""")
                .query((row, _) -> new RoutineValue(
                        row.getString(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        row.getString(5),
                        row.getBoolean(6),
                        row.getString(7),
                        Optional.ofNullable(row.getString(8))
                                .map(id -> new PersonId(UUID.fromString(id)))
                                .orElse(null),
                        row.getObject(9, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list()
                .stream()
                .collect(groupingBy(RoutineValue::key));
    }

    void add(RoutineValue value) {
        jdbc.sql("""
                        INSERT INTO routine_value
                            (setting, version, setting_value, valid_from, source, decided, note, changed_by, changed_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(value.key())
                .param(value.version())
                .param(value.value())
                .param(value.validFrom())
                .param(value.source())
                .param(value.decided())
                .param(value.note())
                .param(value.changedBy() == null ? null : value.changedBy().toString())
                .param(LocalDateTime.ofInstant(value.changedAt(), ZoneOffset.UTC))
                .update();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(RoutineChanged changed) {
        remembered.invalidateAll();
    }
}
