package se.omsorgsportal.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.SignedInPerson;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.signins.SignInImports;

/** Accounts that are about to lapse, and a log in which each of them was used long ago, a while ago, lately or never. */
@Component
@Profile("demo")
class DemoSignIns {

    private static final int ACCOUNTS = 72;
    private static final int KINDS = 6;
    private final Accounts accounts;
    private final SignInImports imports;
    private final UserDirectory directory;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoSignIns(Accounts accounts, SignInImports imports, UserDirectory directory, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.imports = imports;
        this.directory = directory;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Worker(PersonId person, PersonName name) {}

    /** @param units whose staff get accounts */
    void create(Collection<UnitId> units) {
        var names = new ArrayList<String>();
        SystemAccess.run(() -> workers(units).forEach(worker -> names.add(account(worker, names.size()))));
        asAdministrator();
        var read = imports.upload("inloggningar-procapita.csv", file(log(names)));
        imports.start(read, imports.details(read).format());
        imports.upload(
                "lc-hsl-export.txt",
                file("Tid,Enhet,Användare\n2026-02-30 08:05,Norra,ext-annsve01\n"
                        + Zone.today(clock).minusDays(2) + " 08:05,Norra," + names.getFirst() + "\n"));
    }

    private List<Worker> workers(Collection<UnitId> units) {
        return jdbc.sql("""
                        SELECT DISTINCT p.id, p.given_name, p.family_name FROM person p
                        JOIN membership m ON m.person_id = p.id LEFT JOIN account a ON a.person_id = p.id
                        WHERE a.person_id IS NULL AND m.unit_id IN (:units) ORDER BY p.id LIMIT :limit""")
                .param("units", units.stream().map(UnitId::value).toList())
                .param("limit", ACCOUNTS)
                .query((row, n) -> new Worker(
                        new PersonId(row.getObject(1, UUID.class)), new PersonName(row.getString(2), row.getString(3))))
                .list();
    }

    /** Made thirteen months ago, valid for some days to some weeks more. */
    private String account(Worker worker, int n) {
        var today = Zone.today(clock);
        var name = accounts.nameFor(worker.person(), worker.name());
        accounts.created(worker.person(), today.plusDays(5L + n * 7L % 90));
        jdbc.sql("UPDATE account SET created_at = ? WHERE person_id = ?")
                .params(today.minusMonths(13).atTime(9, 0), worker.person().value())
                .update();
        return name.value();
    }

    private String log(List<String> names) {
        var today = Zone.today(clock);
        var text = new StringBuilder("Användarnamn;Tidpunkt\n");
        for (var day = today.minusMonths(8); day.isBefore(today); day = day.plusDays(1)) {
            for (int n = 0; n < names.size(); n++) {
                if (isUsed(n, day, today)) {
                    line(text, names.get(n), day.atTime(7, n % 60));
                }
            }
        }
        line(text, "ext-okando01", today.minusDays(9).atTime(8, 5));
        line(text, "ext-annsve01@grannkommun.example", today.minusDays(8).atTime(8, 5));
        return text.append(names.getFirst()).append(";i tisdags\n").toString();
    }

    /** Of six accounts one was never used, two long ago, one a while ago to the day, two are in use. */
    private static boolean isUsed(int n, LocalDate day, LocalDate today) {
        return switch (n % KINDS) {
            case 0 -> false;
            case 1 -> day.isBefore(today.minusMonths(7));
            case 2 -> day.equals(today.minusMonths(6));
            case 3 -> day.equals(today.minusMonths(3)) || day.equals(today.minusMonths(4));
            case 4 -> day.getDayOfMonth() % 5 == n % 5;
            default -> true;
        };
    }

    private static void line(StringBuilder text, String name, LocalDateTime at) {
        text.append(name).append(';').append(at.toString().replace('T', ' ')).append('\n');
    }

    private static ByteArrayInputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private void asAdministrator() {
        var person = directory
                .find(LoginKind.USER_NAME, DemoPersona.ADMINISTRATOR.key())
                .orElseThrow();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Actor(person.id()), "", AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
    }

    private record Actor(PersonId personId) implements SignedInPerson {}
}
