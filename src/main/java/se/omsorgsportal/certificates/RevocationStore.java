package se.omsorgsportal.certificates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.PersonId;

/** Keeps the revocations, which nothing changes (SIT-04). */
@Repository
class RevocationStore {

    private static final String SELECT = "SELECT certificate_id, person_id, case_number, card_number, hsa_id, valid_to,"
            + " reason, asked_by, asked_for, asked_at, received_by, received_for, revoked_at FROM certificate_revocation";

    private final JdbcClient jdbc;

    RevocationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RevocationRecord kept, UUID provider) {
        jdbc.sql("""
                INSERT INTO certificate_revocation (id, certificate_id, person_id, provider_id, case_number, card_number,
                    hsa_id, valid_to, reason, asked_by, asked_for, asked_at, received_by, received_for, revoked_at)
                VALUES (:id, :certificate, :person, :provider, :case, :card, :hsaId, :to, :reason, :askedBy, :askedFor,
                    :askedAt, :receivedBy, :receivedFor, :revokedAt)""")
                .param("id", Ids.next())
                .param(
                        "certificate",
                        kept.certificate() == null ? null : kept.certificate().value())
                .param("person", kept.person().value())
                .param("provider", provider)
                .param("case", kept.caseNumber())
                .param("card", kept.cardNumber())
                .param("hsaId", kept.hsaId())
                .param("to", kept.validTo())
                .param("reason", kept.reason())
                .param("askedBy", kept.askedBy() == null ? null : kept.askedBy().value())
                .param(
                        "askedFor",
                        kept.askedFor() == null ? null : kept.askedFor().value())
                .param("askedAt", CertificateHistory.utc(kept.askedAt()))
                .param(
                        "receivedBy",
                        kept.receivedBy() == null ? null : kept.receivedBy().value())
                .param(
                        "receivedFor",
                        kept.receivedFor() == null ? null : kept.receivedFor().value())
                .param("revokedAt", CertificateHistory.utc(kept.revokedAt()))
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
        return jdbc.sql(SELECT + where + " ORDER BY revoked_at DESC, id LIMIT :limit OFFSET :offset")
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
        var certificate = row.getObject("certificate_id", UUID.class);
        return new RevocationRecord(
                certificate == null ? null : new CertificateId(certificate),
                PersonId.of(row.getString("person_id")),
                row.getString("case_number"),
                row.getString("card_number"),
                row.getString("hsa_id"),
                row.getObject("valid_to", LocalDate.class),
                row.getString("reason"),
                person(row, "asked_by"),
                person(row, "asked_for"),
                CertificateHistory.instant(row.getObject("asked_at", LocalDateTime.class)),
                person(row, "received_by"),
                person(row, "received_for"),
                CertificateHistory.instant(row.getObject("revoked_at", LocalDateTime.class)));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
