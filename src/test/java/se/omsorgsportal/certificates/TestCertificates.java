package se.omsorgsportal.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.testing.TestPeople;

/** Certificates in every state, for tests; nobody is signed in by them. */
public final class TestCertificates {

    public static final LocalDate LAST_DAY = LocalDate.of(2028, 12, 31);

    private final Certificates certificates;
    private final CertificateRegister register;
    private final CertificatePlacing placing;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TestPeople people;
    private final Units units;
    private final Routines routines;
    private final Clock clock;
    public final UnitId unit;
    public final PersonId manager;
    public final PersonId administrator;

    public TestCertificates(ApplicationContext context) {
        certificates = context.getBean(Certificates.class);
        register = context.getBean(CertificateRegister.class);
        placing = context.getBean(CertificatePlacing.class);
        transaction = context.getBean(TransactionTemplate.class);
        jdbc = context.getBean(JdbcClient.class);
        people = context.getBean(TestPeople.class);
        units = context.getBean(Units.class);
        routines = context.getBean(Routines.class);
        clock = context.getBean(Clock.class);
        unit = people.unit();
        manager = people.manager(unit);
        administrator = people.administrator();
    }

    public PersonId nurse() {
        return people.person("Siri", ProfessionalFunction.LICENSED, unit);
    }

    public CertificateId ordered(PersonId person) {
        return SystemAccess.call(() -> transaction.execute(running -> placing.place(
                        new WantedCertificate(
                                person, units.byId(Set.of(unit)).get(unit).provider(), null, null, ""),
                        CertificateRoutines.day(routines, clock))
                .id()));
    }

    public CertificateId assigned(PersonId person, LocalDate lastDay) {
        var id = ordered(person);
        SystemAccess.run(() -> certificates.assign(id, version(id), assignment(hsaId(), lastDay)));
        return id;
    }

    public CertificateId inUse(PersonId person, LocalDate lastDay) {
        var id = assigned(person, lastDay);
        SystemAccess.run(() -> certificates.downloaded(id, version(id)));
        return id;
    }

    /** As it is some time later. */
    public CertificateId endedOn(PersonId person, LocalDate lastDay) {
        var id = inUse(person, Zone.today(clock).plusDays(1));
        jdbc.sql("UPDATE certificate SET valid_from = ?, valid_to = ? WHERE id = ?")
                .params(lastDay.minusYears(1), lastDay, id.value())
                .update();
        return id;
    }

    public CertificateId revoked(PersonId person) {
        var id = inUse(person, LAST_DAY);
        SystemAccess.run(() -> certificates.revoke(id, version(id), new Revocation("Kortet är borta", manager, null)));
        return id;
    }

    public long version(CertificateId id) {
        return facts(id).version();
    }

    public CertificateState state(CertificateId id) {
        return facts(id).state();
    }

    public CertificateFacts facts(CertificateId id) {
        return SystemAccess.call(() -> register.details(id)).facts();
    }

    public static Assignment assignment(String hsaId, LocalDate lastDay) {
        return new Assignment(hsaId, card(), LocalDate.of(2027, 1, 11), lastDay);
    }

    /** One that nobody else has. */
    public static String hsaId() {
        var unique = TestPeople.unique().toUpperCase(Locale.ROOT);
        return "SE2120001124-" + unique.substring(Math.max(0, unique.length() - 18));
    }

    public static String card() {
        return "9752" + ThreadLocalRandom.current().nextLong(100_000_000_000L, 1_000_000_000_000L);
    }
}
