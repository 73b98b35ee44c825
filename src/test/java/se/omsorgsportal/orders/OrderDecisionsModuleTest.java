package se.omsorgsportal.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.omsorgsportal.orders.TestOrders.TODAY;
import static se.omsorgsportal.orders.TestOrders.form;
import static se.omsorgsportal.orders.TestOrders.temporary;
import static se.omsorgsportal.orders.TestOrders.urgent;
import static se.omsorgsportal.orders.TestOrders.wishing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.TestLogin;

class OrderDecisionsModuleTest extends OrderTesting {

    private static final PermissionCode REPORT = new PermissionCode("lc-avvikelse.report");
    private static final PermissionCode PERFORMER = new PermissionCode("lc-utforare.performer");

    @Autowired
    private OrderDrafts drafts;

    @Autowired
    private OrderDecisions decisions;

    @Autowired
    private People directory;

    @Test
    @Tag("ORD-06")
    @Tag("ORD-07")
    @DisplayName("ORD-06, ORD-07: an approval registers the person and tells the provisioning")
    void approve() {
        var order = placed(form(unit));
        TestLogin.as(administrator);
        decisions.approve(order.id(), order.version(), new Approval("Välkommen.", Set.of(), null));
        var after = orders.details(order.id());
        assertThat(after.state()).isEqualTo(OrderState.APPROVED);
        assertThat(directory.findByEmail(order.email()).orElseThrow().id()).isEqualTo(after.beneficiary());
        assertThat(events.stream(OrderApproved.class))
                .contains(new OrderApproved(order.id(), OrderKind.NEW_ACCOUNT, after.beneficiary()));
        assertThat(after.steps().getLast().comment()).isEqualTo("Välkommen.");
        assertThat(after.steps().getLast().by()).isEqualTo(administrator);
    }

    @Test
    @Tag("ORD-12")
    @DisplayName("ORD-12: permissions trimmed and validity shortened when approving, with a comment")
    void trim() {
        var form = temporary(form(unit), "2027-08-31");
        var order = placed(wishing(form, ProfessionalFunction.CARE_STAFF, Set.of(REPORT, PERFORMER), Certificate.NONE));
        TestLogin.as(administrator);
        var until = LocalDate.of(2027, 6, 30);
        refused("comment", () -> approve(order, new Approval(" ", Set.of(REPORT), null)));
        refused("comment", () -> approve(order, new Approval("", Set.of(REPORT, PERFORMER), until)));
        refused("validTo", () -> approve(order, new Approval("Kortare.", Set.of(REPORT), LocalDate.of(2027, 9, 1))));
        refused("validTo", () -> approve(order, new Approval("Kortare.", Set.of(REPORT), TODAY)));
        refused("comment", () -> approve(order, new Approval("121212-1212", Set.of(REPORT), until)));
        refused(
                "permissions",
                () -> approve(order, new Approval("Mer.", Set.of(REPORT, new PermissionCode("npo.read")), null)));
        approve(order, new Approval("Bara till midsommar.", Set.of(REPORT), until));
        var after = orders.details(order.id());
        assertThat(after.permissions()).containsExactly(REPORT);
        assertThat(after.trimmed()).containsExactly(PERFORMER);
        assertThat(after.validTo()).isEqualTo(until);
        assertThat(after.employment().to()).isEqualTo(LocalDate.of(2027, 8, 31));
    }

    @Test
    @Tag("ORD-06")
    @DisplayName("ORD-06: a refusal and a sending back need a comment that holds no personnummer")
    void comments() {
        var order = placed(form(unit));
        TestLogin.as(administrator);
        refused("comment", () -> decisions.refuse(order.id(), order.version(), "  "));
        refused("comment", () -> decisions.sendBack(order.id(), order.version(), "Gäller 19121212-1212"));
        decisions.refuse(order.id(), order.version(), "Uppdraget är avslutat.");
        assertThat(events.stream(OrderRefused.class)).contains(new OrderRefused(order.id()));
        TestLogin.as(manager);
        assertThat(orders.details(order.id()).steps().getLast().comment()).isEqualTo("Uppdraget är avslutat.");
    }

    @Test
    @Tag("ORD-06")
    @DisplayName("ORD-06: what was sent back is completed in a draft with everything in it, and keeps its case number")
    void sendBackAndComplete() {
        var form = form(unit, TODAY.plusDays(7));
        var order = placed(form);
        TestLogin.as(administrator);
        decisions.sendBack(order.id(), order.version(), "Vilken telefon?");
        TestLogin.as(manager);
        clock.advance(Duration.ofDays(2));
        var draft = drafts.complete(order.id());
        assertThat(drafts.complete(order.id())).as("one draft, however often").isEqualTo(draft);
        assertThat(drafts.get(draft).completes()).isEqualTo(order.id());
        assertThat(drafts.get(draft).form().email()).isEqualTo(form.email());
        var receipt = desk.complete(order.id(), drafts.get(draft).form(), draft);
        assertThat(receipt.caseNumber()).isEqualTo(order.caseNumber());
        assertThat(receipt.state()).isEqualTo(OrderState.SUBMITTED);
        assertThat(receipt.urgent())
                .as("the start was in time when it was first sent")
                .isFalse();
        assertThat(drafts.mine()).isEmpty();
        assertThatExceptionOfType(StepNotPossible.class).isThrownBy(() -> drafts.complete(order.id()));
        refused("urgent", () -> {
            var other = placed(form(unit, TODAY.plusDays(14)));
            TestLogin.as(administrator);
            decisions.sendBack(other.id(), other.version(), "Fel dag?");
            TestLogin.as(manager);
            desk.complete(other.id(), form(unit, TODAY.plusDays(5)), null);
        });
    }

    @Test
    @Tag("ORD-08")
    @DisplayName(
            "ORD-08: an order that is completed for somebody who has an open one is refused with a link to that one")
    void completedAsDuplicate() {
        var open = placed(form(unit));
        var sentBack = placed(form(unit));
        decisionsAs(administrator).sendBack(sentBack.id(), sentBack.version(), "Fel adress?");
        TestLogin.as(manager);
        var address = open.email().value();
        var corrected = form("Rätt", "Person", address, unit, TODAY.plusDays(14));
        assertThatExceptionOfType(DuplicateOrder.class)
                .isThrownBy(() -> desk.complete(sentBack.id(), corrected, null))
                .satisfies(refusal -> assertThat(refusal.link()).contains("orders/" + open.id()));
        assertThat(orders.details(sentBack.id()).state()).isEqualTo(OrderState.SENT_BACK);
        desk.withdraw(open.id(), "");
        assertThat(desk.complete(sentBack.id(), corrected, null).state()).isEqualTo(OrderState.SUBMITTED);
    }

    @Test
    @Tag("ORD-03")
    @DisplayName("ORD-03: an order that was urgent from the beginning is so also when it is completed, with a reason")
    void completedStillUrgent() {
        var late = form(unit, TODAY.plusDays(3));
        var order = placed(urgent(late, "Ersätter sjuk personal."));
        decisionsAs(administrator).sendBack(order.id(), order.version(), "Vilken telefon?");
        TestLogin.as(manager);
        assertThat(desk.faults(late, order.id()))
                .extracting(InvalidInput.Fault::field)
                .containsExactly("urgent");
        refused("urgent", () -> desk.complete(order.id(), late, null));
        refused("urgentReason", () -> desk.complete(order.id(), urgent(late, " "), null));
        assertThat(desk.complete(order.id(), urgent(late, "Ersätter sjuk personal."), null)
                        .urgent())
                .isTrue();
    }

    @Test
    @Tag("ORD-06")
    @DisplayName("ORD-06: nobody approves what they placed, completed or would get themselves")
    void ownOrder() {
        var both = people.manager(unit);
        SystemAccess.run(() -> directory.grant(both, Role.ADMINISTRATOR, null));
        TestLogin.as(both);
        var own = orders.details(desk.submit(form(unit), null).order());
        assertThat(orders.page(own.id()).actions())
                .containsExactlyInAnyOrder(OrderAction.LEAVE_TO_OTHERS, OrderAction.WITHDRAW);
        assertThatExceptionOfType(OwnOrderNotApprovable.class)
                .isThrownBy(() -> approve(own, new Approval("", Set.of(), null)));
        var email = directory.find(administrator).orElseThrow().email().value();
        var forMe = placed(form("Jag", "Själv", email, unit, TODAY.plusDays(14)));
        TestLogin.as(administrator);
        assertThatExceptionOfType(OwnOrderNotApprovable.class)
                .isThrownBy(() -> approve(forMe, new Approval("", Set.of(), null)));
        approve(own, new Approval("", Set.of(), null));
        var sentBack = placed(form(unit));
        decisionsAs(administrator).sendBack(sentBack.id(), sentBack.version(), "Komplettera.");
        TestLogin.as(both);
        var form = drafts.get(drafts.complete(sentBack.id())).form();
        desk.complete(sentBack.id(), form, null);
        var completed = orders.details(sentBack.id());
        assertThatExceptionOfType(OwnOrderNotApprovable.class)
                .isThrownBy(() -> approve(completed, new Approval("", Set.of(), null)));
    }

    private OrderDecisions decisionsAs(PersonId person) {
        TestLogin.as(person);
        return decisions;
    }

    @Test
    @Tag("ORD-06")
    @DisplayName("ORD-06: of administrators who decide at once one wins, the others are told who decided")
    void twoDeciders() throws Exception {
        for (int round = 0; round < 5; round++) {
            var order = placed(form(unit));
            var barrier = new CyclicBarrier(4);
            var contestants = Stream.generate(people::administrator).limit(4).toList();
            try (var threads = Executors.newFixedThreadPool(4)) {
                var outcomes = threads.invokeAll(contestants.stream()
                        .map(person -> decide(order, person, barrier))
                        .toList());
                var winner = orders(order).steps().getLast().by();
                var name = directory.find(winner).orElseThrow().name().full();
                var losers = outcomes.stream().map(done -> done.resultNow()).filter(said -> !said.isEmpty());
                assertThat(losers)
                        .hasSize(3)
                        .allSatisfy(said -> assertThat(said).contains(name));
            }
        }
    }

    private OrderDetails orders(OrderDetails order) {
        return SystemAccess.call(() -> orders.details(order.id()));
    }

    private Callable<String> decide(OrderDetails order, PersonId person, CyclicBarrier barrier) {
        return () -> {
            TestLogin.as(person);
            barrier.await();
            try {
                if (person.hashCode() % 2 == 0) {
                    approve(order, new Approval("", Set.of(), null));
                } else {
                    decisions.refuse(order.id(), order.version(), "Nej.");
                }
                return "";
            } catch (AlreadyDecided late) {
                return List.of(late.arguments()) + late.key();
            }
        };
    }

    @Test
    @Tag("ORD-06")
    @DisplayName("ORD-06: a decision on an older version than the order's is refused")
    void changedMeanwhile() {
        var order = placed(form(unit));
        TestLogin.as(administrator);
        decisions.sendBack(order.id(), order.version(), "Komplettera.");
        TestLogin.as(manager);
        desk.complete(order.id(), drafts.get(drafts.complete(order.id())).form(), null);
        TestLogin.as(administrator);
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> approve(order, new Approval("", Set.of(), null)));
    }

    @Test
    @Tag("ORD-01")
    @DisplayName("ORD-01: the unit's manager stands for a superuser's order, or refuses it with a comment")
    void managerDecides() {
        var superuser = people.superuser(unit);
        TestLogin.as(superuser);
        var first = orders.details(desk.submit(form(unit), null).order());
        var second = orders.details(desk.submit(form(unit), null).order());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> decisions.confirm(first.id(), first.version()));
        TestLogin.as(people.manager(people.unit()));
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> decisions.confirm(first.id(), first.version()));
        TestLogin.as(administrator);
        assertThatExceptionOfType(AlreadyDecided.class)
                .as("not before the manager has")
                .isThrownBy(() -> approve(first, new Approval("", Set.of(), null)));
        TestLogin.as(manager);
        decisions.confirm(first.id(), first.version());
        assertThat(events.stream(OrderPlaced.class))
                .contains(new OrderPlaced(first.id(), OrderKind.NEW_ACCOUNT, false));
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> decisions.confirm(first.id(), first.version()));
        TestLogin.as(people.manager(people.unit()));
        assertThatExceptionOfType(OutsideScope.class)
                .as("what became of another provider's order is not told")
                .isThrownBy(() -> decisions.confirm(first.id(), first.version()));
        TestLogin.as(manager);
        refused("comment", () -> decisions.decline(second.id(), second.version(), ""));
        decisions.decline(second.id(), second.version(), "Behövs inte.");
        assertThat(orders.details(second.id()).state()).isEqualTo(OrderState.REFUSED);
        assertThat(events.stream(OrderRefused.class)).contains(new OrderRefused(second.id()));
    }

    @Test
    @Tag("ORD-08")
    @DisplayName("ORD-08: an order can be withdrawn until it is provisioned, by the orderer or the unit's manager")
    void withdraw() {
        TestLogin.as(people.superuser(unit));
        var order = orders.details(desk.submit(form(unit), null).order());
        TestLogin.as(people.superuser(unit));
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> desk.withdraw(order.id(), ""));
        TestLogin.as(people.manager(people.unit()));
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> desk.withdraw(order.id(), ""));
        TestLogin.as(manager);
        desk.withdraw(order.id(), "");
        var approved = placed(form(unit));
        TestLogin.as(administrator);
        approve(approved, new Approval("", Set.of(), null));
        SystemAccess.run(() -> orders.ready(approved.id()));
        TestLogin.as(manager);
        assertThatExceptionOfType(StepNotPossible.class).isThrownBy(() -> desk.withdraw(approved.id(), ""));
        SystemAccess.run(() -> orders.delivered(approved.id(), new se.omsorgsportal.security.Actor(manager, null)));
        assertThat(orders.details(approved.id()).state()).isEqualTo(OrderState.DELIVERED);
        assertThat(events.stream(OrderReady.class)).contains(new OrderReady(approved.id()));
        assertThat(events.stream(OrderDelivered.class)).contains(new OrderDelivered(approved.id()));
    }

    private OrderDetails placed(OrderForm form) {
        TestLogin.as(manager);
        return orders.details(desk.submit(form, null).order());
    }

    private void approve(OrderDetails order, Approval approval) {
        decisions.approve(order.id(), order.version(), approval);
    }

    private static void refused(String field, Runnable action) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.faults())
                        .extracting(InvalidInput.Fault::field)
                        .containsExactly(field));
    }
}
