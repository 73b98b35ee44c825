package se.omsorgsportal.certificates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.PersonId;

/** Keeps the revocations, which nothing changes (SIT-04). */
@Repository
class RevocationStore {

    private static final String SELECT = "SELECT certificate_id, person_id, case_number, card_number, hsa_id, valid_to,"
            + " reason, asked_by, asked_at, received_by, revoked_at FROM certificate_revocation";

    private final JdbcClient jdbc;

    RevocationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            Certificate certificate,
            GivenCertificate given,
            String reason,
            @Nullable PersonId askedBy,
            Instant askedAt,
            @Nullable PersonId receivedBy,
            Instant revokedAt) {
        jdbc.sql("""
                INSERT INTO certificate_revocation (certificate_id, person_id, provider_id, case_number, card_number,
                    hsa_id, valid_from, valid_to, reason, asked_by, asked_at, received_by, revoked_at)
                VALUES (:certificate, :person, :provider, :case, :card, :hsaId, :from, :to, :reason, :askedBy, :askedAt,
                    :receivedBy, :revokedAt)""")
                .param("certificate", certificate.id().value())
                .param("person", certificate.person().value())
                .param("provider", certificate.provider())
                .param("case", certificate.caseNumber())
                .param("card", given.card().digits())
                .param("hsaId", given.hsaId().value())
                .param("from", given.valid().from())
                .param("to", Objects.requireNonNull(given.valid().to()))
                .param("reason", reason)
                .param("askedBy", askedBy == null ? null : askedBy.value())
                .param("askedAt", CertificateHistory.utc(askedAt))
                .param("receivedBy", receivedBy == null ? null : receivedBy.value())
                .param("revokedAt", CertificateHistory.utc(revokedAt))
                .update();
    }

    Optional<RevocationRecord> of(CertificateId certificate) {
        return jdbc.sql(SELECT + " WHERE certificate_id = ?")
                .param(certificate.value())
                .query(RevocationStore::read)
                .optional();
    }

    /** Newest first. */
    List<RevocationRecord> page(RevocationFilter filter, int offset, int limit) {
        var values = new HashMap<String, Object>();
        var where = new StringBuilder(" WHERE 1 = 1");
        if (filter.from() != null) {
            where.append(" AND revoked_at >= :from");
            values.put("from", CertificateHistory.utc(filter.startsAt()));
        }
        if (filter.to() != null) {
            where.append(" AND revoked_at < :to");
            values.put("to", CertificateHistory.utc(filter.endsAt()));
        }
        if (!filter.hsaOrCard().isEmpty()) {
            where.append(" AND (hsa_id LIKE :text OR card_number LIKE :text)");
            values.put("text", filter.hsaOrCard() + "%");
        }
        return jdbc.sql(SELECT + where + " ORDER BY revoked_at DESC, certificate_id LIMIT :limit OFFSET :offset")
                .params(values)
                .param("limit", limit)
                .param("offset", offset)
                .query(RevocationStore::read)
                .list();
    }

    /** Removes those revoked before the moment; returns how many. */
    int removeBefore(Instant moment) {
        return jdbc.sql("DELETE FROM certificate_revocation WHERE revoked_at < ?")
                .param(CertificateHistory.utc(moment))
                .update();
    }

    private static RevocationRecord read(ResultSet row, int number) throws SQLException {
        return new RevocationRecord(
                CertificateId.of(row.getString("certificate_id")),
                PersonId.of(row.getString("person_id")),
                row.getString("case_number"),
                row.getString("card_number"),
                row.getString("hsa_id"),
                row.getObject("valid_to", LocalDate.class),
                row.getString("reason"),
                person(row, "asked_by"),
                CertificateHistory.instant(row.getObject("asked_at", LocalDateTime.class)),
                person(row, "received_by"),
                CertificateHistory.instant(row.getObject("revoked_at", LocalDateTime.class)));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
