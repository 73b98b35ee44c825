package se.omsorgsportal.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestLogin;

@RecordApplicationEvents
class CertificateWatchModuleTest extends CertificateTesting {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 6, 30);

    @Autowired
    private CertificateWatch watch;

    @Autowired
    private People everybody;

    @Autowired
    private ApplicationEvents events;

    @Test
    @Tag("SIT-03")
    @DisplayName("SIT-03: the manager is warned 60, 30 and 7 days before, once each, however often the job runs")
    void warnings() {
        var id = test.inUse(test.nurse(), LAST_DAY);
        for (var day = LAST_DAY.minusDays(70); day.isBefore(LAST_DAY.plusDays(3)); day = day.plusDays(1)) {
            clock.set(day, LocalTime.of(2, 40));
            watchTwice();
        }
        assertThat(warned(id)).containsExactly(60, 30, 7);
        assertThat(steps(id)).containsSubsequence(CertificateStep.WARNED, CertificateStep.EXPIRED);
        assertThat(steps(id)).filteredOn(CertificateStep.EXPIRED::equals).hasSize(1);
        assertThat(test.state(id)).isEqualTo(CertificateState.EXPIRED);
    }

    @Test
    @Tag("SIT-03")
    @DisplayName(
            "SIT-03: two clocks: a node that is a day behind, or that was away, gives no warning that was overtaken")
    void twoClocks() {
        var id = test.inUse(test.nurse(), LAST_DAY);
        clock.set(LAST_DAY.minusDays(29), LocalTime.NOON);
        watchTwice();
        clock.set(LAST_DAY.minusDays(31), LocalTime.NOON);
        watchTwice();
        assertThat(warned(id)).containsExactly(30);
        clock.set(LAST_DAY, LocalTime.MAX);
        watchTwice();
        assertThat(warned(id)).containsExactly(30, 7);
    }

    @Test
    @Tag("SIT-03")
    @DisplayName("SIT-03: two nodes that watch at the same instant give one warning")
    void twoNodes() throws Exception {
        var id = test.inUse(test.nurse(), LAST_DAY);
        clock.set(LAST_DAY.minusDays(60), LocalTime.MIDNIGHT);
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var nodes = List.of(1, 2).stream()
                    .map(node -> threads.submit(() -> {
                        barrier.await();
                        SystemAccess.run(watch::warn);
                        return node;
                    }))
                    .toList();
            for (var node : nodes) {
                node.get();
            }
        }
        assertThat(steps(id)).filteredOn(CertificateStep.WARNED::equals).hasSize(1);
    }

    @Test
    @Tag("SIT-03")
    @DisplayName("SIT-03: what is renewed, revoked or only ordered gives no warning")
    void noWarning() {
        var renewed = test.inUse(test.nurse(), LAST_DAY);
        var revoked = test.inUse(test.nurse(), LAST_DAY);
        var ordered = test.ordered(test.nurse());
        clock.set(LAST_DAY.minusDays(60), LocalTime.NOON);
        TestLogin.as(test.manager);
        certificates.renew(renewed, test.version(renewed));
        TestLogin.as(test.administrator);
        certificates.revoke(revoked, test.version(revoked), new Revocation("Borttappat", null, null));
        watchTwice();
        assertThat(warned(renewed)).isEmpty();
        assertThat(warned(revoked)).isEmpty();
        assertThat(warned(ordered)).isEmpty();
        TestLogin.as(test.manager);
        assertThat(register.count(CertificateChoice.EXPIRING)).isZero();
    }

    @Test
    @Tag("SIT-03")
    @DisplayName("SIT-03: it is over by the day, whether or not the job has run")
    void overByTheDay() {
        var id = test.inUse(test.nurse(), LAST_DAY);
        clock.set(LAST_DAY, LocalTime.of(23, 59));
        assertThat(test.state(id)).isEqualTo(CertificateState.EXPIRING);
        TestLogin.as(test.manager);
        assertThat(register.count(CertificateChoice.EXPIRING)).isEqualTo(1);
        clock.set(LAST_DAY.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(test.state(id)).isEqualTo(CertificateState.EXPIRED);
        assertThat(register.count(CertificateChoice.EXPIRING)).isZero();
        assertThat(register.count(CertificateChoice.EXPIRED)).isEqualTo(1);
    }

    @Test
    @Tag("END-03")
    @DisplayName("END-03: a live certificate on somebody who has left is an alarm, once, until it is revoked")
    void leftBehind() {
        var nurse = test.nurse();
        var id = test.inUse(nurse, TestCertificates.LAST_DAY);
        SystemAccess.run(() -> everybody.deactivate(nurse));
        watchTwice();
        assertThat(events.stream(CertificateLeftBehind.class)
                        .filter(each -> each.certificate().equals(id)))
                .hasSize(1);
        assertThat(test.facts(id).leftSince()).isEqualTo(LocalDate.of(2027, 1, 11));
        TestLogin.as(test.administrator);
        assertThat(register.page(CertificateFilter.of(CertificateChoice.LEFT_BEHIND), 0, 500))
                .extracting(CertificateLine::id)
                .contains(id);
        certificates.revoke(id, test.version(id), new Revocation("Har slutat", null, null));
        assertThat(register.page(CertificateFilter.of(CertificateChoice.LEFT_BEHIND), 0, 500))
                .extracting(CertificateLine::id)
                .doesNotContain(id);
    }

    @Test
    @Tag("END-03")
    @DisplayName("END-03: who comes back is no alarm any more; whose certificate is over never is one")
    void back() {
        var nurse = test.nurse();
        var id = test.inUse(nurse, TestCertificates.LAST_DAY);
        var other = test.nurse();
        var over = test.endedOn(other, LocalDate.of(2027, 1, 10));
        SystemAccess.run(() -> {
            everybody.deactivate(nurse);
            everybody.deactivate(other);
        });
        watchTwice();
        SystemAccess.run(() -> everybody.reactivate(nurse));
        watchTwice();
        assertThat(test.facts(id).leftSince()).isNull();
        assertThat(test.facts(over).leftSince()).isNull();
    }

    @Test
    @Tag("END-03")
    @DisplayName("END-03: whoever belongs nowhere any more has left; the unit they left still sees the certificate")
    void lastMembershipOver() {
        var nurse = test.nurse();
        var id = test.inUse(nurse, TestCertificates.LAST_DAY);
        context.getBean(JdbcClient.class)
                .sql("UPDATE membership SET valid_to = ? WHERE person_id = ?")
                .params(LocalDate.of(2027, 1, 31), nurse.value())
                .update();
        clock.set(LocalDate.of(2027, 1, 31), LocalTime.of(23, 59));
        watchTwice();
        assertThat(test.facts(id).leftSince()).isNull();
        clock.set(LocalDate.of(2027, 2, 1), LocalTime.of(2, 40));
        watchTwice();
        assertThat(test.facts(id).leftSince()).isEqualTo(LocalDate.of(2027, 2, 1));
        TestLogin.as(test.manager);
        assertThat(register.page(CertificateFilter.of(CertificateChoice.LEFT_BEHIND), 0, 50))
                .extracting(CertificateLine::id)
                .containsExactly(id);
    }

    @Test
    @Tag("SIT-04")
    @DisplayName("SIT-04: a revocation is kept for ten years to the day, and not longer")
    void kept() {
        var id = test.revoked(test.nurse());
        clock.set(LocalDate.of(2037, 1, 11), LocalTime.of(10, 0));
        SystemAccess.run(watch::clear);
        TestLogin.as(test.administrator);
        assertThat(revocations.of(id)).isPresent();
        clock.set(LocalDate.of(2037, 1, 11), LocalTime.of(10, 1));
        SystemAccess.run(watch::clear);
        assertThat(revocations.of(id)).isEmpty();
    }

    @Test
    @DisplayName("The list: filters, scope, and the same few statements however long it is")
    void list() {
        var nurse = test.nurse();
        var id = test.inUse(nurse, LAST_DAY);
        var facts = test.facts(id);
        test.ordered(test.nurse());
        TestLogin.as(test.manager);
        all("");
        long few = Statements.count(() -> assertThat(all("")).hasSize(2));
        for (int i = 0; i < 5; i++) {
            test.ordered(test.nurse());
        }
        TestLogin.as(test.manager);
        long many = Statements.count(() -> assertThat(all("")).hasSize(7));
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(6);
        assertThat(all(facts.hsaId().value().toLowerCase())).hasSize(1);
        assertThat(all(facts.card().grouped())).hasSize(1);
        assertThat(all("siri")).hasSize(7);
        assertThat(all("%' OR 1=1 --")).isEmpty();
        assertThat(all("SE9")).isEmpty();
        assertThat(register.page(new CertificateFilter(CertificateChoice.ALL, "", test.unit, null), 0, 3))
                .hasSize(3);
        assertThat(register.page(new CertificateFilter(CertificateChoice.ALL, "", people.unit(), null), 0, 3))
                .isEmpty();
        assertThat(register.count(CertificateChoice.ORDERED)).isEqualTo(6);
        TestLogin.as(people.superuser(people.unit()));
        assertThat(all("")).isEmpty();
        TestLogin.as(nurse);
        assertThat(all("")).extracting(CertificateLine::id).containsExactly(id);
        TestLogin.as(test.manager);
        assertThatThrownBy(() -> watch.run()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @Tag("ALL-07")
    @DisplayName("ALL-07: the list is searched by name as people are: å is a letter, and plain letters find it too")
    void named() {
        test.ordered(people.person("Åsa", ProfessionalFunction.LICENSED, test.unit));
        test.ordered(people.person("Asa", ProfessionalFunction.LICENSED, test.unit));
        TestLogin.as(test.manager);
        assertThat(all("åsa")).hasSize(1);
        assertThat(all("asa")).hasSize(2);
    }

    private List<CertificateLine> all(String text) {
        return register.page(new CertificateFilter(CertificateChoice.ALL, text, null, null), 0, 50);
    }

    private void watchTwice() {
        SystemAccess.run(watch::run);
        SystemAccess.run(watch::run);
    }

    private List<Integer> warned(CertificateId id) {
        return events.stream(CertificateExpiring.class)
                .filter(each -> each.certificate().equals(id))
                .map(CertificateExpiring::warning)
                .toList();
    }

    private List<CertificateStep> steps(CertificateId id) {
        return SystemAccess.call(() -> register.details(id)).steps().stream()
                .map(CertificateDetails.Step::what)
                .toList();
    }
}
