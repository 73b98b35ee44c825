package se.omsorgsportal.caresystems;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** Only a new version of the portal changes the catalogue; another node may be of an older one for a while. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final LoadingCache<String, Map<PermissionCode, PermissionSummary>> permissions;
    private final LoadingCache<ProfessionalFunction, List<Hindrance>> hindrances;
    private final LoadingCache<Locale, List<SystemRow>> systems;

    Catalogue(JdbcClient jdbc, Ticker ticker) {
        this.jdbc = jdbc;
        this.permissions = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(REMEMBERED)
                .build(name -> permissions(name, "").stream()
                        .collect(toUnmodifiableMap(PermissionSummary::code, each -> each)));
        this.hindrances = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(REMEMBERED)
                .build(this::read);
        this.systems = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(REMEMBERED)
                .build(this::systems);
    }

    List<SystemRow> systems() {
        return systems(Language.current());
    }

    /** In a language, remembered: for those who look without a window, and often. */
    List<SystemRow> remembered(Locale language) {
        return systems.get(Language.of("en".equals(language.getLanguage())));
    }

    List<SystemRow> systems(Locale language) {
        return jdbc.sql("SELECT code, COALESCE(part_of, '') AS part_of, %s AS name, %s AS purpose, %s AS access"
                                .formatted(
                                        Language.column("name", language),
                                        Language.column("purpose", language),
                                        Language.column("access", language))
                        + " FROM care_system ORDER BY position")
                .query((row, number) -> new SystemRow(
                        row.getString("code"),
                        row.getString("part_of"),
                        row.getString("name"),
                        row.getString("purpose"),
                        row.getString("access")))
                .list();
    }

    List<IntegrationRow> integrations(Locale language) {
        return jdbc.sql("SELECT care_system, %s AS name, %s AS purpose"
                                .formatted(Language.column("name", language), Language.column("purpose", language))
                        + " FROM integration ORDER BY care_system, position")
                .query((row, number) -> new IntegrationRow(
                        row.getString("care_system"), new Integration(row.getString("name"), row.getString("purpose"))))
                .list();
    }

    /** Who works in each module, by the module's code. */
    Map<String, List<Business>> businesses() {
        return jdbc
                .sql("SELECT care_system, business FROM care_system_business ORDER BY care_system, business")
                .query((row, number) ->
                        Map.entry(row.getString("care_system"), Business.valueOf(row.getString("business"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    List<PermissionSummary> orderable() {
        return permissions(Language.column("name"), "WHERE p.orderable ORDER BY s.position, name, p.code");
    }

    /** The permissions with these codes; codes that there are none for are left out. */
    Map<PermissionCode, PermissionSummary> byCode(Collection<PermissionCode> codes) {
        var all = permissions.get(Language.column("name"));
        return codes.stream().distinct().filter(all::containsKey).collect(toMap(each -> each, all::get));
    }

    List<Hindrance> hindrances(ProfessionalFunction function) {
        return hindrances.get(function);
    }

    private List<Hindrance> read(ProfessionalFunction function) {
        return jdbc.sql("SELECT permission, reason, lifted_by_profession FROM permission_rule"
                        + " WHERE professional_function = :function ORDER BY permission")
                .param("function", function.name())
                .query((row, number) -> new Hindrance(
                        new PermissionCode(row.getString("permission")),
                        row.getString("reason"),
                        row.getBoolean("lifted_by_profession")))
                .list();
    }

    private List<PermissionSummary> permissions(String name, String rest) {
        return jdbc.sql("SELECT p.code, p.care_system, s.%1$s AS system_name, p.%1$s AS name,".formatted(name)
                        + " p.needs_certificate, p.area FROM permission p JOIN care_system s ON s.code = p.care_system "
                        + rest)
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
