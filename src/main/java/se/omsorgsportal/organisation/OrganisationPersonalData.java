package se.omsorgsportal.organisation;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.personaldata.Erase;
import se.omsorgsportal.personaldata.Hold;
import se.omsorgsportal.personaldata.PersonalDataSource;
import se.omsorgsportal.personaldata.PersonalSection;
import se.omsorgsportal.shared.PersonId;

/** Who the person is and where they belong; erased, a number stands where the name stood (ALL-06). */
@Component
class OrganisationPersonalData implements PersonalDataSource {

    private final JdbcClient jdbc;

    OrganisationPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public List<PersonalSection> about(PersonId person) {
        return List.of(
                PersonalSection.query(jdbc, "person", person, """
                        SELECT given_name, family_name, email, mobile, professional_function AS `function:ProfessionalFunction`,
                            profession AS `profession:Profession`, employment_from, employment_to, hsa_id,
                            personnummer_encrypted IS NOT NULL AS `has_personnummer:flag`, language, active
                        FROM person WHERE id = :person"""),
                PersonalSection.query(jdbc, "memberships", person, """
                        SELECT u.name AS unit, o.name AS provider, m.valid_from, m.valid_to FROM membership m
                        JOIN unit u ON u.id = m.unit_id JOIN provider o ON o.id = u.provider_id
                        WHERE m.person_id = :person ORDER BY m.valid_from"""),
                PersonalSection.query(jdbc, "roles", person, """
                        SELECT g.role AS `role:Role`, u.name AS unit FROM role_grant g LEFT JOIN unit u ON u.id = g.unit_id
                        WHERE g.person_id = :person ORDER BY g.role, u.name"""),
                PersonalSection.query(jdbc, "logins", person, """
                        SELECT user_name FROM person_login WHERE person_id = :person ORDER BY user_name"""));
    }

    @Override
    public Set<String> covers() {
        return Set.of(
                "person.given_name",
                "person.family_name",
                "person.email",
                "person.mobile",
                "person.hsa_id",
                "person_name_part.person_id",
                "person_login.person_id",
                "person_login.user_name",
                "membership.person_id",
                "role_grant.person_id");
    }

    @Override
    public List<Hold> holds() {
        return List.of(new Hold("role", """
                SELECT g.person_id FROM role_grant g JOIN person p ON p.id = g.person_id
                WHERE g.person_id IN (:people) AND p.active"""));
    }

    @Override
    public void erase(PersonId person) {
        Erase.run(
                jdbc,
                person,
                "DELETE FROM person_name_part WHERE person_id = :person",
                "DELETE FROM person_login WHERE person_id = :person",
                "DELETE FROM role_grant WHERE person_id = :person",
                "DELETE FROM membership WHERE person_id = :person",
                """
                UPDATE person SET given_name = :given, family_name = :family, email = NULL, mobile = NULL,
                    hsa_id = NULL, personnummer_encrypted = NULL, personnummer_digest = NULL, profession = NULL, active = FALSE,
                    erased_at = COALESCE(erased_at, UTC_TIMESTAMP(6)), version = version + 1
                WHERE id = :person""");
    }
}
