package se.omsorgsportal.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.omsorgsportal.audit.AuditTrail;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonData;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.organisation.ProviderKind;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@RecordApplicationEvents
class CertificatesModuleTest extends CertificateTesting {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private People everybody;

    @Autowired
    private Providers providers;

    @Autowired
    private ApplicationEvents events;

    @Test
    @Tag("SIT-01")
    @Tag("SIT-02")
    @DisplayName(
            "SIT-01, SIT-02: the provider notes the card, the municipality gives the certificate, the user downloads it")
    void fromOrderToUse() {
        var nurse = test.nurse();
        var id = test.ordered(nurse);
        assertThat(test.facts(id).cardOrderer()).isEqualTo(CardOrderer.PROVIDER);
        TestLogin.as(test.manager);
        certificates.noteCard(id, test.version(id), "9752 2690 1234 5678");
        TestLogin.as(test.administrator);
        var proposal = certificates.proposal(id);
        assertThat(proposal)
                .isEqualTo(new Assignment(
                        "", "9752 2690 1234 5678", LocalDate.of(2027, 1, 11), LocalDate.of(2029, 1, 10)));
        certificates.assign(
                id,
                test.version(id),
                new Assignment(
                        "se2120001124-1a2b" + letters(),
                        proposal.cardNumber(),
                        proposal.validFrom(),
                        proposal.validTo()));
        assertThat(test.facts(id).hsaId()).asString().startsWith("SE2120001124-1A2B");
        assertThat(events.stream(CertificateAssigned.class)).contains(new CertificateAssigned(id));
        TestLogin.as(nurse);
        certificates.downloaded(id, test.version(id));
        assertThat(test.state(id)).isEqualTo(CertificateState.DOWNLOADED);
        assertThat(register.details(id).steps())
                .extracting(CertificateDetails.Step::what)
                .containsExactly(
                        CertificateStep.ORDERED,
                        CertificateStep.CARD_NOTED,
                        CertificateStep.ASSIGNED,
                        CertificateStep.DOWNLOADED);
        TestLogin.as(test.administrator);
        assertThat(trail.of("certificate", id.toString()))
                .extracting(row -> row.what())
                .containsExactly(
                        "certificate.ordered",
                        "certificate.card-noted",
                        "certificate.assigned",
                        "certificate.downloaded");
    }

    private static String letters() {
        var unique = TestPeople.letters(TestPeople.unique());
        return unique.substring(Math.max(0, unique.length() - 14));
    }

    @Test
    @Tag("SIT-01")
    @DisplayName("SIT-01: the municipality orders the card of its own staff")
    void ownStaff() {
        var provider = SystemAccess.call(
                () -> providers.create("Kommun " + TestPeople.unique(), ProviderKind.MUNICIPAL, null));
        var nurse = people.person("Siri", ProfessionalFunction.LICENSED, people.unit(provider));
        TestLogin.as(test.administrator);
        var id = certificates.register(
                nurse, TestCertificates.assignment(TestCertificates.hsaId(), TestCertificates.LAST_DAY));
        assertThat(test.facts(id).cardOrderer()).isEqualTo(CardOrderer.MUNICIPALITY);
        assertThat(test.state(id)).isEqualTo(CertificateState.DOWNLOADED);
    }

    @Test
    @Tag("SIT-01")
    @DisplayName("SIT-01: who is not licensed gets none; who has become unlicensed meanwhile is not assigned any")
    void onlyLicensed() {
        var unlicensed = people.careStaff(test.unit);
        assertThatThrownBy(() -> test.ordered(unlicensed)).isInstanceOf(NotLicensed.class);
        var nurse = test.nurse();
        var id = test.ordered(nurse);
        change(nurse, ProfessionalFunction.CARE_STAFF, true);
        TestLogin.as(test.administrator);
        assertThatThrownBy(() -> assign(id, TestCertificates.hsaId())).isInstanceOf(NotLicensed.class);
    }

    @Test
    @Tag("SIT-02")
    @DisplayName("SIT-02: without an e-mail address nothing is assigned, since the user could not be told")
    void withoutEmail() {
        var nurse = test.nurse();
        var id = test.ordered(nurse);
        change(nurse, ProfessionalFunction.LICENSED, false);
        TestLogin.as(test.administrator);
        assertThatThrownBy(() -> assign(id, TestCertificates.hsaId())).isInstanceOf(CertificateWithoutEmail.class);
    }

    private void change(PersonId person, ProfessionalFunction function, boolean email) {
        SystemAccess.run(() -> {
            var found = everybody.find(person).orElseThrow();
            var data = new PersonData(
                    new PersonName(found.name().given(), found.name().family()),
                    email ? found.email() : null,
                    null,
                    function,
                    null,
                    null,
                    PersonData.SWEDISH);
            everybody.change(
                    person, context.getBean(Staff.class).details(person).version(), data);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'',orders.fault.missing.hsaId",
        "SE2120001124-1A2Bå,error.Malformed.hsaId",
        "SE2120001124-12345678901234567890123456A,error.Malformed.hsaId",
        "SE2120001124,error.Malformed.hsaId",
        "SE5560160680-1A2B,orders.fault.hsa-id.organisation",
    })
    @Tag("SIT-03")
    @DisplayName(
            "SIT-03: an HSA-id that is none, or of another organisation, is refused with what is wrong at the field")
    void hsaIds(String typed, String fault) {
        var id = test.ordered(test.nurse());
        TestLogin.as(test.administrator);
        var refused = catchThrowableOfType(InvalidInput.class, () -> assign(id, typed));
        assertThat(refused.faults()).singleElement().satisfies(one -> {
            assertThat(one.field()).isEqualTo("hsaId");
            assertThat(one.key()).isEqualTo(fault);
        });
        assertThat(test.state(id)).isEqualTo(CertificateState.ORDERED);
    }

    @Test
    @Tag("SIT-03")
    @DisplayName(
            "SIT-03: all faults at once: the card, a last day that is over, days the wrong way round, years too many")
    void faults() {
        var id = test.ordered(test.nurse());
        TestLogin.as(test.administrator);
        assertFaults(id, new Assignment("x", "1", null, null), "hsaId", "cardNumber", "validFrom", "validTo");
        var card = TestCertificates.card();
        var hsa = TestCertificates.hsaId();
        assertFaults(id, new Assignment(hsa, card, day(2025, 1, 1), day(2027, 1, 10)), "validTo");
        assertFaults(id, new Assignment(hsa, card, day(2027, 3, 1), day(2027, 2, 1)), "validTo");
        assertFaults(id, new Assignment(hsa, card, day(2027, 3, 1), day(2207, 2, 1)), "validTo");
        certificates.assign(id, test.version(id), new Assignment(hsa, card, day(2027, 1, 11), day(2027, 1, 11)));
        assertThat(test.state(id)).isEqualTo(CertificateState.EXPIRING);
    }

    private void assertFaults(CertificateId id, Assignment typed, String... fields) {
        var refused = catchThrowableOfType(InvalidInput.class, () -> certificates.assign(id, test.version(id), typed));
        assertThat(refused.faults()).extracting(InvalidInput.Fault::field).containsExactly(fields);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    @Test
    @Tag("SIT-03")
    @DisplayName("SIT-03: an HSA-id never becomes another person's; the same person keeps it")
    void hsaIdOfAnother() {
        var mine = TestCertificates.hsaId();
        var nurse = test.nurse();
        var first = test.ordered(nurse);
        var other = test.ordered(test.nurse());
        TestLogin.as(test.administrator);
        assign(first, mine);
        var refused = catchThrowableOfType(InvalidInput.class, () -> assign(other, mine.toLowerCase()));
        assertThat(refused.faults())
                .extracting(InvalidInput.Fault::key)
                .containsExactly("certificates.fault.hsa-taken");
        var second = test.ordered(nurse);
        assertThat(certificates.proposal(second).hsaId()).isEqualTo(mine);
        assign(second, mine);
        assertThat(test.state(second)).isEqualTo(CertificateState.ASSIGNED);
    }

    @Test
    @Tag("SIT-03")
    @DisplayName("SIT-03: of two who give two people the same HSA-id at once, one is refused")
    void sameHsaIdAtOnce() throws Exception {
        var one = test.ordered(test.nurse());
        var two = test.ordered(test.nurse());
        var hsaId = TestCertificates.hsaId();
        var refusals = atOnce(() -> assign(one, hsaId), () -> assign(two, hsaId));
        assertThat(refusals).singleElement().isInstanceOf(InvalidInput.class);
    }

    @Test
    @Tag("SIT-03")
    @DisplayName(
            "SIT-03: of two who assign the same certificate at once one is told that it has changed; only one at a time")
    void assignedAtOnce() throws Exception {
        var nurse = test.nurse();
        var id = test.ordered(nurse);
        long seen = test.version(id);
        var refusals = atOnce(
                () -> certificates.assign(
                        id, seen, TestCertificates.assignment(TestCertificates.hsaId(), TestCertificates.LAST_DAY)),
                () -> certificates.assign(
                        id, seen, TestCertificates.assignment(TestCertificates.hsaId(), TestCertificates.LAST_DAY)));
        assertThat(refusals).singleElement().isInstanceOf(ChangedMeanwhile.class);
        test.ordered(nurse);
        assertThatThrownBy(() -> test.ordered(nurse))
                .isInstanceOfSatisfying(
                        CertificateUnderWay.class,
                        open -> assertThat(open.link()).isPresent());
    }

    @Test
    @Tag("SIT-03")
    @DisplayName(
            "SIT-03: renewed before the end by the manager: assigned as the first one, the old one lives on and warns no more")
    void renewed() {
        var nurse = test.nurse();
        var old = test.inUse(nurse, LocalDate.of(2027, 3, 12));
        TestLogin.as(test.manager);
        long seen = test.version(old);
        assertThat(register.details(old).actions())
                .containsExactlyInAnyOrder(CertificateAction.RENEW, CertificateAction.ORDER_REVOCATION);
        var next = certificates.renew(old, seen);
        assertThat(test.facts(next).renews()).isEqualTo(old);
        assertThat(test.facts(next).card()).isEqualTo(test.facts(old).card());
        assertThat(test.facts(old).renewed()).isTrue();
        assertThatThrownBy(() -> certificates.renew(old, test.version(old)))
                .isInstanceOf(CertificateStepNotPossible.class);
        TestLogin.as(test.administrator);
        certificates.callOff(next, test.version(next), "Ska sluta");
        assertThat(test.state(next)).isEqualTo(CertificateState.CALLED_OFF);
        assertThat(test.facts(old).renewed()).isFalse();
    }

    @Test
    @Tag("SIT-01")
    @DisplayName("SIT-01: only a manager of the unit renews, and only what is near its end")
    void whoRenews() {
        var soon = test.inUse(test.nurse(), LocalDate.of(2027, 3, 12));
        var fresh = test.inUse(test.nurse(), TestCertificates.LAST_DAY);
        TestLogin.as(people.manager(people.unit()));
        assertThatThrownBy(() -> certificates.renew(soon, 1)).isInstanceOf(OutsideScope.class);
        TestLogin.as(people.superuser(test.unit));
        assertThatThrownBy(() -> certificates.renew(soon, 1)).isInstanceOf(AccessDeniedException.class);
        TestLogin.as(test.manager);
        assertThatThrownBy(() -> certificates.renew(fresh, test.version(fresh)))
                .isInstanceOf(CertificateStepNotPossible.class);
    }

    @Test
    @Tag("SIT-04")
    @DisplayName("SIT-04: a revocation keeps who asked, who received it, card number, certificate and time")
    void revoked() {
        var nurse = test.nurse();
        var id = test.inUse(nurse, TestCertificates.LAST_DAY);
        var before = test.facts(id);
        TestLogin.as(test.administrator);
        clock.set(LocalDate.of(2027, 1, 12), LocalTime.of(14, 30));
        certificates.revoke(id, test.version(id), new Revocation(" Uppdraget är slut ", test.manager, TestClock.START));
        assertThat(test.state(id)).isEqualTo(CertificateState.REVOKED);
        assertThat(events.stream(CertificateRevoked.class)).contains(new CertificateRevoked(id));
        var kept = revocations.of(id).orElseThrow();
        assertThat(kept.record())
                .isEqualTo(new RevocationRecord(
                        id,
                        nurse,
                        "",
                        before.card().value(),
                        before.hsaId().value(),
                        TestCertificates.LAST_DAY,
                        "Uppdraget är slut",
                        test.manager,
                        null,
                        TestClock.START,
                        test.administrator,
                        null,
                        clock.instant()));
        assertThat(kept.askedBy()).startsWith("Chefa");
        assertThat(revocations.page(
                        new RevocationFilter(before.hsaId().value().toLowerCase(), day(2027, 1, 12), day(2027, 1, 12)),
                        0,
                        10))
                .containsExactly(kept);
        assertThat(revocations.page(new RevocationFilter(before.card().value(), null, day(2027, 1, 11)), 0, 10))
                .isEmpty();
    }

    @Test
    @Tag("SIT-04")
    @DisplayName(
            "SIT-04: revoking a revoked one says who did it and when, whatever version was seen; what is over needs none")
    void revokedTwice() {
        var id = test.revoked(test.nurse());
        TestLogin.as(test.administrator);
        assertThatThrownBy(() -> certificates.revoke(id, 0, new Revocation("Igen", null, null)))
                .isInstanceOfSatisfying(AlreadyRevoked.class, refused -> {
                    assertThat(refused.arguments()).hasSize(2).contains(TestClock.START);
                    assertThat(refused.link()).contains("certificates/" + id);
                });
        var over = test.endedOn(test.nurse(), LocalDate.of(2027, 1, 10));
        assertThatThrownBy(() -> certificates.revoke(over, test.version(over), new Revocation("Slut", null, null)))
                .isInstanceOf(NothingToRevoke.class);
        var live = test.inUse(test.nurse(), TestCertificates.LAST_DAY);
        assertThatThrownBy(() -> certificates.revoke(live, test.version(live), new Revocation(" ", null, null)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() ->
                        certificates.revoke(live, test.version(live), new Revocation("19811218-9876", null, null)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    @Tag("SIT-04")
    @DisplayName("SIT-04: of two who revoke at once one is told that the other did it; there is one record")
    void revokedAtOnce() throws Exception {
        var id = test.inUse(test.nurse(), TestCertificates.LAST_DAY);
        long seen = test.version(id);
        Runnable revoke = () -> certificates.revoke(id, seen, new Revocation("Borttappat", null, null));
        assertThat(atOnce(revoke, revoke)).singleElement().isInstanceOf(AlreadyRevoked.class);
    }

    @Test
    @Tag("ORG-03")
    @Tag("SIT-02")
    @DisplayName(
            "ORG-03: others than the administrators, the unit's own and the holder neither see nor touch a certificate")
    void scope() {
        var nurse = test.nurse();
        var id = test.assigned(nurse, TestCertificates.LAST_DAY);
        TestLogin.as(people.manager(people.unit()));
        assertThatThrownBy(() -> register.details(id)).isInstanceOf(OutsideScope.class);
        assertThatThrownBy(() -> certificates.noteCard(id, 1, "97522690123456")).isInstanceOf(OutsideScope.class);
        assertThatThrownBy(() -> register.ofPerson(nurse)).isInstanceOf(OutsideScope.class);
        TestLogin.as(test.nurse());
        assertThatThrownBy(() -> register.details(id)).isInstanceOf(OutsideScope.class);
        assertThatThrownBy(() -> certificates.downloaded(id, 1)).isInstanceOf(OutsideScope.class);
        TestLogin.as(test.manager);
        assertThatThrownBy(() -> certificates.downloaded(id, 1)).isInstanceOf(OutsideScope.class);
        assertThatThrownBy(() -> certificates.revoke(id, 1, new Revocation("x", null, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> revocations.page(RevocationFilter.ALL, 0, 10))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(register.details(id).state()).isEqualTo(CertificateState.ASSIGNED);
        TestLogin.as(nurse);
        assertThat(register.details(id).actions()).contains(CertificateAction.CONFIRM_DOWNLOAD);
    }

    private void assign(CertificateId id, String hsaId) {
        certificates.assign(id, test.version(id), TestCertificates.assignment(hsaId, TestCertificates.LAST_DAY));
    }

    /** Both as administrators; returns what was refused. */
    private List<Throwable> atOnce(Runnable... work) throws InterruptedException {
        var barrier = new CyclicBarrier(work.length);
        var refusals = new ArrayList<Throwable>();
        try (var threads = Executors.newFixedThreadPool(work.length)) {
            var running = new ArrayList<Future<?>>();
            for (var each : work) {
                running.add(threads.submit((Callable<?>) () -> {
                    TestLogin.as(test.administrator);
                    barrier.await();
                    each.run();
                    return null;
                }));
            }
            for (var each : running) {
                try {
                    each.get();
                } catch (ExecutionException refused) {
                    refusals.add(refused.getCause());
                }
            }
        }
        return refusals;
    }
}
