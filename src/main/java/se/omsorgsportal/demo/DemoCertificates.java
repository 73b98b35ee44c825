package se.omsorgsportal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.omsorgsportal.certificates.Assignment;
import se.omsorgsportal.certificates.CertificateId;
import se.omsorgsportal.certificates.CertificateRegister;
import se.omsorgsportal.certificates.CertificateWatch;
import se.omsorgsportal.certificates.Certificates;
import se.omsorgsportal.certificates.Revocation;
import se.omsorgsportal.organisation.Memberships;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonData;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;

/** Certificates in every state at the manager persona's units; the nurse persona has one to download. */
@Component
@Profile("demo")
class DemoCertificates {

    private static final int FIRST = 3000;
    private final Certificates certificates;
    private final CertificateRegister register;
    private final CertificateWatch watch;
    private final People people;
    private final Memberships memberships;
    private final UserDirectory directory;
    private final JdbcClient jdbc;
    private final Clock clock;
    private int made;

    DemoCertificates(
            Certificates certificates,
            CertificateRegister register,
            CertificateWatch watch,
            People people,
            Memberships memberships,
            UserDirectory directory,
            JdbcClient jdbc,
            Clock clock) {
        this.certificates = certificates;
        this.register = register;
        this.watch = watch;
        this.people = people;
        this.memberships = memberships;
        this.directory = directory;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void create(DemoOrders as, List<UnitId> units) {
        as.as(DemoPersona.ADMINISTRATOR);
        for (int days : new int[] {420, 300, 52, 25, 5}) {
            inUse(nurse(units), days);
        }
        expired(inUse(nurse(units), 30));
        var revoked = inUse(nurse(units), 200);
        certificates.revoke(
                revoked, version(revoked), new Revocation("Kortet är borttappat.", persona(DemoPersona.MANAGER), null));
        var left = nurse(units);
        inUse(left, 180);
        SystemAccess.run(() -> people.deactivate(left));
        renewed(as, inUse(nurse(units), 40));
        var next = renewed(as, inUse(persona(DemoPersona.NURSE), 20));
        var proposal = certificates.proposal(next);
        certificates.assign(next, version(next), proposal);
        SystemAccess.run(watch::run);
    }

    private PersonId nurse(List<UnitId> units) {
        int n = FIRST + made++;
        var today = Zone.today(clock);
        return SystemAccess.call(() -> {
            var employment = Period.from(today.minusYears(1));
            var id = people.create(new PersonData(
                    DemoNames.name(n),
                    DemoNames.email(n),
                    DemoNames.mobile(n),
                    ProfessionalFunction.LICENSED,
                    Profession.values()[n % Profession.values().length],
                    employment,
                    PersonData.SWEDISH));
            memberships.add(id, units.get(n % units.size()), employment);
            return id;
        });
    }

    private CertificateId inUse(PersonId person, int daysLeft) {
        var today = Zone.today(clock);
        int number = 1000 + made * 100 + daysLeft % 100;
        return certificates.register(
                person,
                new Assignment(
                        "SE2120001124-D%dX".formatted(number),
                        "975226901234" + number,
                        today.minusMonths(11),
                        today.plusDays(daysLeft)));
    }

    /** As it is some time later. */
    private void expired(CertificateId id) {
        LocalDate over = Zone.today(clock).minusDays(9);
        jdbc.sql("UPDATE certificate SET valid_to = ? WHERE id = ?")
                .params(over, id.value())
                .update();
    }

    private CertificateId renewed(DemoOrders as, CertificateId id) {
        as.as(DemoPersona.MANAGER);
        var next = certificates.renew(id, version(id));
        as.as(DemoPersona.ADMINISTRATOR);
        return next;
    }

    private long version(CertificateId id) {
        return SystemAccess.call(() -> register.details(id)).facts().version();
    }

    private PersonId persona(DemoPersona persona) {
        return directory
                .find(LoginKind.USER_NAME, persona.key())
                .map(found -> found.id())
                .orElseThrow();
    }
}
