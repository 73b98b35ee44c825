package se.omsorgsportal.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.orders.Approval;
import se.omsorgsportal.orders.EndingConcern;
import se.omsorgsportal.orders.EndingConcerns;
import se.omsorgsportal.orders.OrderDecisions;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderMatter;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.provisioning.TaskDetails;
import se.omsorgsportal.provisioning.Tasks;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;

class CertificateOrdersModuleTest extends CertificateTesting {

    @Autowired
    private CertificateWatch watch;

    @Autowired
    private OrderDesk desk;

    @Autowired
    private OrderDecisions decisions;

    @Autowired
    private Orders orders;

    @Autowired
    private EndingConcerns concerns;

    @Autowired
    private Tasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @Tag("SIT-01")
    @Tag("SIT-02")
    @DisplayName(
            "SIT-01, SIT-02: the manager's order, approved, waits to be assigned; assigned, the order is done and the user has a mail")
    void ordered() {
        var nurse = test.nurse();
        var hsaId = TestCertificates.hsaId();
        var order = place(siths(nurse, hsaId, "9752 2690 1234 5678"));
        approve(order);
        var id = only(nurse);
        assertThat(test.facts(id)).satisfies(one -> {
            assertThat(one.state()).isEqualTo(CertificateState.ORDERED);
            assertThat(one.order()).isEqualTo(order);
            assertThat(one.card()).hasToString("9752269012345678");
        });
        TestLogin.as(test.administrator);
        var proposal = certificates.proposal(id);
        assertThat(proposal.hsaId()).isEqualTo(hsaId);
        assertThatThrownBy(() -> certificates.callOff(id, test.version(id), "Nej"))
                .isInstanceOf(CertificateStepNotPossible.class);
        certificates.assign(id, test.version(id), proposal);
        assertThat(state(order)).isEqualTo(OrderState.CARRIED_OUT);
        assertThat(mail(nurse, "CERTIFICATE_ASSIGNED"))
                .contains("https://minasidor.siths.example", "https://portal.test/certificates/" + id, hsaId);
        assertThat(SystemAccess.call(() -> register.ofOrder(orders.details(order))))
                .extracting(CertificateFacts::id)
                .containsExactly(id);
    }

    @Test
    @Tag("SIT-01")
    @DisplayName(
            "SIT-01: an order that is withdrawn takes the certificate with it; for the unlicensed there is no order")
    void withdrawn() {
        var nurse = test.nurse();
        var order = place(siths(nurse, TestCertificates.hsaId(), ""));
        approve(order);
        var id = only(nurse);
        TestLogin.as(test.manager);
        desk.withdraw(order, "Behövs inte");
        await().untilAsserted(() -> assertThat(test.state(id)).isEqualTo(CertificateState.CALLED_OFF));
        var unlicensed = people.careStaff(test.unit);
        assertThatThrownBy(() -> place(siths(unlicensed, TestCertificates.hsaId(), "")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    @Tag("SIT-04")
    @DisplayName("SIT-04: the manager orders the revocation; approved, it is revoked, kept and confirmed by mail")
    void revoked() {
        var nurse = test.nurse();
        var id = test.inUse(nurse, TestCertificates.LAST_DAY);
        TestLogin.as(test.manager);
        var receipt = certificates.orderRevocation(id, "Kortet är borttappat");
        assertThat(receipt.urgent()).isTrue();
        clock.set(LocalDate.of(2027, 1, 11), LocalTime.of(11, 0));
        approve(receipt.order());
        assertThat(test.state(id)).isEqualTo(CertificateState.REVOKED);
        assertThat(state(receipt.order())).isEqualTo(OrderState.CARRIED_OUT);
        TestLogin.as(test.administrator);
        assertThat(revocations.of(id).orElseThrow().record()).satisfies(kept -> {
            assertThat(kept.askedBy()).isEqualTo(test.manager);
            assertThat(kept.receivedBy()).isEqualTo(test.administrator);
            assertThat(kept.askedAt()).isEqualTo(TestClock.START);
            assertThat(kept.revokedAt()).isEqualTo(clock.instant());
            assertThat(kept.caseNumber()).isEqualTo(receipt.caseNumber().toString());
        });
        assertThat(mail(test.manager, "CERTIFICATE_REVOKED"))
                .contains("Kortet är borttappat", "11 januari 2027 kl. 11.00");
    }

    @Test
    @Tag("SIT-04")
    @DisplayName(
            "SIT-04: a revocation that was ordered and is done meanwhile is not approved but answered: by whom and when")
    void revokedMeanwhile() {
        var nurse = test.nurse();
        var id = test.inUse(nurse, TestCertificates.LAST_DAY);
        TestLogin.as(test.manager);
        var receipt = certificates.orderRevocation(id, "Borttappat");
        TestLogin.as(test.administrator);
        certificates.revoke(id, test.version(id), new Revocation("Ringde in", test.manager, null));
        assertThatThrownBy(() -> approve(receipt.order())).isInstanceOf(AlreadyRevoked.class);
        assertThat(state(receipt.order())).isEqualTo(OrderState.SUBMITTED);
        TestLogin.as(test.manager);
        assertThatThrownBy(() -> certificates.orderRevocation(id, "Igen")).isInstanceOf(AlreadyRevoked.class);
    }

    @Test
    @Tag("SIT-04")
    @DisplayName(
            "SIT-04: of a card that the portal knows no certificate of, the revocation is kept; nobody else's is touched")
    void unknownCard() {
        var nurse = test.nurse();
        var others = test.inUse(test.nurse(), TestCertificates.LAST_DAY);
        var card = TestCertificates.card();
        var order = place(OrderForm.empty(OrderKind.SITHS_REVOCATION)
                .concerning(OrderMatter.about(nurse).because("Borttappat").card("", card)));
        approve(order);
        TestLogin.as(test.administrator);
        assertThat(revocations.page(new RevocationFilter(card, null, null), 0, 5))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.record().certificate()).isNull();
                    assertThat(line.record().person()).isEqualTo(nurse);
                });
        var forged = place(OrderForm.empty(OrderKind.SITHS_REVOCATION)
                .concerning(OrderMatter.about(test.nurse())
                        .because("Fel")
                        .proposing(Set.of("certificate:" + others, "certificate:x"))));
        approve(forged);
        assertThat(test.state(others)).isEqualTo(CertificateState.DOWNLOADED);
    }

    @Test
    @Tag("END-03")
    @DisplayName(
            "END-03: an ending proposes the revocation, gives the task for it, and the task done is the certificate revoked")
    void ending() {
        var nurse = test.nurse();
        var id = test.inUse(nurse, TestCertificates.LAST_DAY);
        var lastDay = LocalDate.of(2027, 1, 29);
        TestLogin.as(test.manager);
        var touched = concerns.touchedBy(nurse, lastDay);
        assertThat(touched).singleElement().satisfies(one -> {
            assertThat(one.settledBy()).isEqualTo(TaskKind.END_SITHS);
            assertThat(one.proposal())
                    .isNotNull()
                    .extracting(EndingConcern.Proposal::code)
                    .isEqualTo("certificate:" + id);
        });
        var order = place(ending(nurse, lastDay, Set.of("certificate:" + id)));
        approve(order);
        assertThat(test.facts(id).revokeOn()).isEqualTo(lastDay);
        assertThat(test.state(id)).isEqualTo(CertificateState.DOWNLOADED);
        TestLogin.as(test.manager);
        assertThat(register.count(CertificateChoice.TO_REVOKE)).isZero();
        clock.set(lastDay, LocalTime.of(8, 0));
        assertThat(register.count(CertificateChoice.TO_REVOKE)).isEqualTo(1);
        TestLogin.as(test.administrator);
        var task = tasks.ofOrder(order).stream()
                .filter(each -> each.kind() == TaskKind.END_SITHS)
                .map(TaskDetails::id)
                .findFirst()
                .orElseThrow();
        tasks.complete(task, "");
        assertThat(test.state(id)).isEqualTo(CertificateState.REVOKED);
        assertThat(tasks.details(task).undoable()).isFalse();
        assertThat(revocations.of(id).orElseThrow().record()).satisfies(kept -> {
            assertThat(kept.reason()).isEqualTo("Slutar");
            assertThat(kept.askedBy()).isEqualTo(test.manager);
            assertThat(kept.receivedBy()).isEqualTo(test.administrator);
        });
    }

    @Test
    @Tag("END-03")
    @DisplayName(
            "END-03: an ending that is withdrawn asks for no revocation any more; one whose task is late is an alarm")
    void endingWithdrawnOrLate() {
        var stays = test.nurse();
        var kept = test.inUse(stays, TestCertificates.LAST_DAY);
        var lastDay = LocalDate.of(2027, 1, 29);
        var withdrawn = place(ending(stays, lastDay, Set.of("certificate:" + kept)));
        approve(withdrawn);
        TestLogin.as(test.manager);
        desk.withdraw(withdrawn, "Stannar");
        await().untilAsserted(() -> assertThat(test.facts(kept).revokeOn()).isNull());
        var leaves = test.nurse();
        var late = test.inUse(leaves, TestCertificates.LAST_DAY);
        approve(place(ending(leaves, lastDay, Set.of("certificate:" + late))));
        jdbc.sql("UPDATE membership SET valid_to = ? WHERE person_id = ?")
                .params(lastDay, leaves.value())
                .update();
        clock.set(lastDay.plusDays(1), LocalTime.of(2, 40));
        SystemAccess.run(watch::run);
        assertThat(test.facts(late).leftSince()).isEqualTo(lastDay.plusDays(1));
        assertThat(mail(test.administrator, "CERTIFICATE_LEFT_BEHIND")).contains("har slutat");
    }

    @Test
    @Tag("SIT-03")
    @DisplayName("SIT-03: the warning reaches the managers of the unit by mail, once for each warning")
    void warned() {
        var id = test.inUse(test.nurse(), LocalDate.of(2027, 3, 12));
        SystemAccess.run(watch::run);
        SystemAccess.run(watch::run);
        assertThat(mail(test.manager, "CERTIFICATE_EXPIRING"))
                .contains("12 mars 2027", "https://portal.test/certificates/" + id);
        clock.set(LocalDate.of(2027, 2, 10), LocalTime.of(2, 40));
        SystemAccess.run(watch::run);
        await().until(() -> mails(test.manager, "CERTIFICATE_EXPIRING").size() == 2);
    }

    private OrderForm siths(PersonId person, String hsaId, String card) {
        var email = SystemAccess.call(() -> context.getBean(People.class).find(person))
                .orElseThrow()
                .email();
        var form = OrderForm.empty(OrderKind.SITHS)
                .days("2027-01-25", "")
                .concerning(OrderMatter.about(person).card(hsaId, card));
        return new OrderForm(
                form.kind(),
                "",
                "",
                String.valueOf(email),
                "",
                null,
                null,
                null,
                form.startsOn(),
                "",
                Set.of(),
                Set.of(),
                se.omsorgsportal.orders.Certificate.WANTED,
                false,
                "",
                "",
                form.matter());
    }

    private static OrderForm ending(PersonId person, LocalDate lastDay, Set<String> proposals) {
        var form = OrderForm.ending(person, lastDay.toString(), "Slutar");
        return form.concerning(form.matter().proposing(proposals));
    }

    private OrderId place(OrderForm form) {
        TestLogin.as(test.manager);
        return desk.submit(form, null).order();
    }

    private void approve(OrderId order) {
        TestLogin.as(test.administrator);
        var details = orders.details(order);
        decisions.approve(order, details.version(), new Approval("", details.permissions(), null));
    }

    private CertificateId only(PersonId person) {
        return SystemAccess.call(() -> register.ofPerson(person)).getFirst().id();
    }

    private OrderState state(OrderId order) {
        return SystemAccess.call(() -> orders.details(order)).state();
    }

    private String mail(PersonId recipient, String template) {
        await().until(() -> !mails(recipient, template).isEmpty());
        return mails(recipient, template).getFirst();
    }

    private List<String> mails(PersonId recipient, String template) {
        return jdbc.sql("SELECT CONCAT(subject, '\n', body) FROM mail WHERE recipient = ? AND template = ?")
                .params(recipient.value(), template)
                .query(String.class)
                .list();
    }
}
