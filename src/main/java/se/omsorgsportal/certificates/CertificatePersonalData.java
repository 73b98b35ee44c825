package se.omsorgsportal.certificates;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Erase;
import se.omsorgsportal.personaldata.Hold;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** Certificates and revocations; erased, only the revocations stay for as long as the law says, without name and reason (SIT-04, ALL-06). */
@Component
class CertificatePersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    CertificatePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 250;
    }

    @Override
    public Set<String> covers() {
        return Set.of(
                "certificate.person_id",
                "certificate.under_way",
                "certificate.hsa_id",
                "certificate.card_number",
                "certificate_hsa_id.person_id",
                "certificate_hsa_id.hsa_id",
                "certificate_revocation.person_id",
                "certificate_revocation.hsa_id",
                "certificate_revocation.card_number");
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(
                PersonalSection.query(jdbc, "certificates", person, """
                        SELECT state AS `state:CertificateState`, hsa_id, card_number, valid_from, valid_to, case_number, ordered_at,
                            assigned_at, downloaded_at
                        FROM certificate WHERE person_id = :person ORDER BY ordered_at DESC, id"""),
                PersonalSection.query(jdbc, "revocations", person, """
                        SELECT card_number, hsa_id, valid_to, case_number, reason, asked_at, revoked_at
                        FROM certificate_revocation WHERE person_id = :person ORDER BY revoked_at DESC, id"""));
    }

    @Override
    public List<Hold> holds() {
        return List.of(new Hold("live-certificate", """
                SELECT person_id FROM certificate WHERE person_id IN (:people)
                AND (state = 'ORDERED' OR state IN ('ASSIGNED', 'DOWNLOADED') AND valid_to >= :today)"""));
    }

    @Override
    public void erase(PersonId person) {
        Erase.run(
                jdbc,
                person,
                """
                UPDATE certificate_revocation SET reason = :given, certificate_id = NULL WHERE person_id = :person""",
                """
                DELETE s FROM certificate_step s JOIN certificate c ON c.id = s.certificate_id WHERE c.person_id = :person""",
                """
                DELETE n FROM certificate_notice n JOIN certificate c ON c.id = n.certificate_id WHERE c.person_id = :person""",
                "UPDATE certificate SET renews = NULL WHERE person_id = :person",
                "DELETE FROM certificate WHERE person_id = :person");
    }
}
