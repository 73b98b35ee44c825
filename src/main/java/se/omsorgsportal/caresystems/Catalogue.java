package se.omsorgsportal.caresystems;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.omsorgsportal.caresystems.CareSystemDetails.Integration;
import se.omsorgsportal.organisation.ProfessionalFunction;

/** Reads the catalogue; every name comes in the current user's language. */
@Repository
class Catalogue {

    record SystemRow(String code, String partOf, String name, String purpose, String access) {}

    record IntegrationRow(String careSystem, Integration integration) {}

    record Hindrance(PermissionCode permission, String reason, boolean liftedByProfession) {}

    private final JdbcClient jdbc;

    Catalogue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SystemRow> systems() {
        return jdbc.sql("SELECT code, COALESCE(part_of, '') AS part_of, %s AS name, %s AS purpose, %s AS access"
                                .formatted(
                                        Language.column("name"), Language.column("purpose"), Language.column("access"))
                        + " FROM care_system ORDER BY position")
                .query((row, number) -> new SystemRow(
                        row.getString("code"),
                        row.getString("part_of"),
                        row.getString("name"),
                        row.getString("purpose"),
                        row.getString("access")))
                .list();
    }

    List<IntegrationRow> integrations() {
        return jdbc.sql("SELECT care_system, %s AS name, %s AS purpose"
                                .formatted(Language.column("name"), Language.column("purpose"))
                        + " FROM integration ORDER BY care_system, position")
                .query((row, number) -> new IntegrationRow(
                        row.getString("care_system"), new Integration(row.getString("name"), row.getString("purpose"))))
                .list();
    }

    List<PermissionSummary> orderable() {
        return permissions("WHERE p.orderable ORDER BY s.position, name, p.code")
                .list();
    }

    List<PermissionSummary> byCode(Collection<PermissionCode> codes) {
        return permissions("WHERE p.code IN (:codes)")
                .param("codes", codes.stream().map(PermissionCode::value).toList())
                .list();
    }

    List<Hindrance> hindrances(ProfessionalFunction function) {
        return jdbc.sql("SELECT permission, reason, lifted_by_profession FROM permission_rule"
                        + " WHERE professional_function = :function ORDER BY permission")
                .param("function", function.name())
                .query((row, number) -> new Hindrance(
                        new PermissionCode(row.getString("permission")),
                        row.getString("reason"),
                        row.getBoolean("lifted_by_profession")))
                .list();
    }

    private Permissions permissions(String rest) {
        return new Permissions(jdbc.sql("SELECT p.code, p.care_system, s.%1$s AS system_name, p.%1$s AS name,"
                        .formatted(Language.column("name"))
                + " p.needs_certificate, p.area FROM permission p JOIN care_system s ON s.code = p.care_system "
                + rest));
    }

    /** A query for permissions that may still take parameters. */
    private record Permissions(JdbcClient.StatementSpec statement) {

        Permissions param(String name, Object value) {
            return new Permissions(statement.param(name, value));
        }

        List<PermissionSummary> list() {
            return statement
                    .query((row, number) -> new PermissionSummary(
                            new PermissionCode(row.getString("code")),
                            row.getString("care_system"),
                            row.getString("system_name"),
                            row.getString("name"),
                            row.getBoolean("needs_certificate"),
                            row.getBoolean("area")))
                    .list();
        }
    }
}
