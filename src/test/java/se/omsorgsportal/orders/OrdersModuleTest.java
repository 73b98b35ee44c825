package se.omsorgsportal.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.omsorgsportal.orders.TestOrders.TODAY;
import static se.omsorgsportal.orders.TestOrders.form;
import static se.omsorgsportal.orders.TestOrders.urgent;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

class OrdersModuleTest extends OrderTesting {

    @Autowired
    private OverdueOrders overdue;

    @Autowired
    private OrderWatch watch;

    @Autowired
    private OrderTally tally;

    @Autowired
    private OrderStore store;

    @Autowired
    private OrderHistory history;

    @Autowired
    private TransactionTemplate each;

    @Autowired
    private Routines routines;

    @Test
    @Tag("ORD-04")
    @DisplayName("ORD-04: urgent orders stand first in the queue, then the start day decides")
    void queue() {
        var late = desk.submit(form(unit, TODAY.plusDays(20)), null).order();
        var soon = desk.submit(form(unit, TODAY.plusDays(9)), null).order();
        var urgent = desk.submit(urgent(form(unit, TODAY.plusDays(5)), "Sjukdom."), null)
                .order();
        var sooner = desk.submit(urgent(form(unit, TODAY.plusDays(1)), "Sjukdom."), null)
                .order();
        TestLogin.as(administrator);
        assertThat(ids(OrderQuery.queue().at(unit))).containsExactly(sooner, urgent, soon, late);
        assertThat(ids(OrderQuery.queue().at(unit).urgent(true))).containsExactly(sooner, urgent);
        assertThat(ids(OrderQuery.queue().at(unit).page(1, 2))).containsExactly(urgent, soon);
        assertThat(ids(OrderQuery.queue().at(unit).states(Set.of(OrderState.APPROVED))))
                .isEmpty();
    }

    @Test
    @Tag("ORG-03")
    @Tag("ORD-12")
    @DisplayName(
            "ORG-03: an order is seen by its units, its orderer and administrators, in lists, by address and in search")
    void scope() {
        var family = "Sökt" + TestPeople.letters(TestPeople.unique());
        var mine = form("Anna", family, TestOrders.email(), unit, TODAY.plusDays(14));
        var receipt = desk.submit(mine, null);
        var order = receipt.order();
        for (var reader : List.of(manager, people.superuser(unit), administrator)) {
            TestLogin.as(reader);
            assertThat(orders.details(order).id()).isEqualTo(order);
            assertThat(ids(OrderQuery.newest().matching(family))).containsExactly(order);
            assertThat(orders.search(family, 5)).hasSize(1);
            assertThat(orders.find(receipt.caseNumber())).contains(order);
        }
        TestLogin.as(people.manager(people.unit()));
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> orders.details(order));
        assertThat(ids(OrderQuery.newest().matching(family))).isEmpty();
        assertThat(orders.search(family, 5)).isEmpty();
        assertThat(orders.search(receipt.caseNumber().toString(), 5)).isEmpty();
        assertThat(orders.find(receipt.caseNumber())).isEmpty();
        TestLogin.as(people.careStaff(unit));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> orders.details(order));
    }

    @Test
    @Tag("ALL-07")
    @DisplayName("ALL-07: found by the beginning, by a part, by several words without accents, and by case number")
    void search() {
        var rare = TestPeople.letters(TestPeople.unique());
        var receipt = desk.submit(form("Åsa-Märta", "O'" + rare, TestOrders.email(), unit, TODAY.plusDays(14)), null);
        for (var text : List.of(
                "o'" + rare,
                rare.substring(2),
                "märt " + rare,
                "ASA MARTA O" + rare.substring(0, 4) + " " + rare.substring(3),
                receipt.caseNumber().toString().toLowerCase())) {
            assertThat(orders.search(text, 20))
                    .extracting(OrderSummary::id)
                    .as(text)
                    .contains(receipt.order());
            assertThat(ids(OrderQuery.newest().matching(text))).as(text).contains(receipt.order());
        }
    }

    @ParameterizedTest
    @Tag("ALL-07")
    @DisplayName("ALL-07: hostile and empty search texts find nothing and break nothing")
    @ValueSource(strings = {"%", "_", "' OR '1'='1", "\\", "😀", "<script>", "BEH-9999-999999999", "9999-99999999999"})
    void hostileSearch(String text) {
        assertThat(orders.search(text, 20)).isEmpty();
        assertThat(ids(OrderQuery.newest().matching(text))).isEmpty();
    }

    @Test
    @Tag("ORD-12")
    @DisplayName("ORD-12: a list takes the same few statements for three orders as for thirty")
    void statements() {
        place(3);
        long few = Statements.count(() -> orders.summaries(OrderQuery.newest()));
        place(27);
        TestLogin.as(manager);
        assertThat(orders.summaries(OrderQuery.newest())).hasSize(30);
        assertThat(Statements.count(() -> orders.summaries(OrderQuery.newest())))
                .isEqualTo(few)
                .isLessThanOrEqualTo(6);
        var one = orders.summaries(OrderQuery.newest()).getFirst().id();
        assertThat(Statements.count(() -> orders.details(one))).isLessThanOrEqualTo(8);
        assertThat(Statements.count(() -> orders.search("Beställd", 20))).isLessThanOrEqualTo(6);
        assertThat(Statements.count(() -> orders.counts())).isLessThanOrEqualTo(4);
        assertThat(orders.counts().in(OrderState.SUBMITTED)).isEqualTo(30);
        assertThat(Statements.count(() -> desk.submit(form(unit), null))).isLessThanOrEqualTo(16);
    }

    private void place(int many) {
        for (int i = 0; i < many; i++) {
            desk.submit(form(unit), null);
        }
    }

    @Test
    @Tag("ORD-09")
    @DisplayName("ORD-09: two working days before the start an undecided order is red, and announced once a day")
    void overdue() {
        var start = TODAY.plusDays(7);
        var order = desk.submit(form(unit, start), null).order();
        clock.set(TODAY.plusDays(2), LocalTime.of(23, 59));
        remind();
        assertThat(isRed(order)).isFalse();
        assertThat(reminders(order)).isZero();
        clock.set(TODAY.plusDays(3), LocalTime.MIDNIGHT);
        assertThat(isRed(order)).as("red before the job has run").isTrue();
        assertThat(orders.counts().overdue()).isEqualTo(1);
        remind();
        remind();
        assertThat(reminders(order)).isEqualTo(1);
        clock.advance(Duration.ofDays(1));
        remind();
        assertThat(reminders(order)).isEqualTo(2);
        assertThat(orders.details(order).steps())
                .extracting(OrderDetails.Step::what)
                .containsExactly("PLACED", "OVERDUE");
        desk.withdraw(order, "");
        clock.advance(Duration.ofDays(1));
        remind();
        assertThat(reminders(order)).isEqualTo(2);
        assertThat(isRed(order)).isFalse();
    }

    @Test
    @Tag("ORD-09")
    @DisplayName("ORD-09: an order that cannot be announced does not silence the others, and is tried again")
    void overdueInSpiteOfAFault() {
        var broken = desk.submit(urgent(form(unit, TODAY), "I dag."), null).order();
        var other = desk.submit(urgent(form(unit, TODAY.plusDays(1)), "I morgon."), null)
                .order();
        var told = new ArrayList<OrderId>();
        ApplicationEventPublisher publisher = event -> {
            if (event instanceof OrderOverdue one) {
                if (one.order().equals(broken)) {
                    throw new IllegalStateException("cannot be told");
                }
                told.add(one.order());
            }
        };
        var reminder = new OverdueOrders(tally, store, history, publisher, each, routines, clock);
        SystemAccess.run(reminder::remind);
        assertThat(told).contains(other);
        remind();
        assertThat(reminders(broken)).isEqualTo(1);
        assertThat(reminders(other)).isZero();
    }

    private void remind() {
        SystemAccess.run(() -> overdue.remind());
    }

    private long reminders(OrderId order) {
        return events.stream(OrderOverdue.class)
                .filter(one -> one.order().equals(order))
                .count();
    }

    private boolean isRed(OrderId order) {
        TestLogin.as(manager);
        boolean red = orders.details(order).escalated();
        assertThat(orders.summaries(OrderQuery.newest()))
                .filteredOn(one -> one.id().equals(order))
                .allMatch(one -> one.escalated() == red);
        return red;
    }

    @Test
    @Tag("ORD-12")
    @DisplayName("ORD-12: whoever watches an order is told when it changes, until they stop")
    void watching() {
        var order = desk.submit(form(unit), null).order();
        var told = new java.util.concurrent.atomic.AtomicInteger();
        watch.watch(order, () -> {
            throw new IllegalStateException("a closed page");
        });
        var stop = watch.watch(order, told::incrementAndGet);
        desk.withdraw(order, "");
        assertThat(told).hasValue(1);
        stop.run();
    }

    private List<OrderId> ids(OrderQuery query) {
        return orders.summaries(query).stream().map(OrderSummary::id).toList();
    }
}
