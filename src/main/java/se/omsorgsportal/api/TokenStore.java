package se.omsorgsportal.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

/** Keeps tokens; of a secret only its digest. */
@Repository
class TokenStore {

    private static final String SELECT = """
            SELECT t.id, t.name, t.of_system, t.person_id, t.scopes, t.last_day, t.created_at, t.revoked_at, t.last_used_at,
                (SELECT GROUP_CONCAT(u.unit_id) FROM api_token_unit u WHERE u.token_id = t.id) AS units
            FROM api_token t """;

    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(TokenDetails token, byte[] digest) {
        jdbc.sql("""
                        INSERT INTO api_token (id, digest, name, of_system, person_id, scopes, last_day, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(token.id().value())
                .param(digest)
                .param(token.name())
                .param(token.system())
                .param(token.person().value())
                .param(token.scopes().stream().sorted().map(Enum::name).collect(Collectors.joining(",")))
                .param(token.lastDay())
                .param(column(token.createdAt()))
                .update();
        token.units()
                .forEach(unit -> jdbc.sql("INSERT INTO api_token_unit (token_id, unit_id) VALUES (?, ?)")
                        .params(token.id().value(), unit.value())
                        .update());
    }

    Optional<TokenDetails> find(byte[] digest) {
        return jdbc.sql(SELECT + " WHERE t.digest = ?")
                .param(digest)
                .query((row, number) -> token(row))
                .optional();
    }

    Optional<TokenDetails> find(TokenId id) {
        return jdbc.sql(SELECT + " WHERE t.id = ?")
                .param(id.value())
                .query((row, number) -> token(row))
                .optional();
    }

    /** Newest first. */
    List<TokenDetails> page(int offset, int limit) {
        return jdbc.sql(SELECT + " ORDER BY t.id DESC LIMIT ? OFFSET ?")
                .params(limit, offset)
                .query((row, number) -> token(row))
                .list();
    }

    /** Whether it was not revoked before. */
    boolean revoke(TokenId id, Instant at) {
        return jdbc.sql("UPDATE api_token SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL")
                        .params(column(at), id.value())
                        .update()
                == 1;
    }

    void used(TokenId id, Instant at) {
        jdbc.sql("UPDATE api_token SET last_used_at = ? WHERE id = ?")
                .params(column(at), id.value())
                .update();
    }

    static LocalDateTime column(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static TokenDetails token(ResultSet row) throws SQLException {
        return new TokenDetails(
                new TokenId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getBoolean("of_system"),
                new PersonId(row.getObject("person_id", UUID.class)),
                set(row.getString("scopes"), TokenScope::valueOf),
                set(row.getString("units"), UnitId::of),
                row.getObject("last_day", LocalDate.class),
                instant(row, "created_at").orElseThrow(),
                instant(row, "revoked_at").orElse(null),
                instant(row, "last_used_at").orElse(null));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(at -> at.toInstant(ZoneOffset.UTC));
    }

    private static <T> Set<T> set(@Nullable String joined, Function<String, T> read) {
        return joined == null || joined.isEmpty()
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(read).collect(Collectors.toUnmodifiableSet());
    }
}
