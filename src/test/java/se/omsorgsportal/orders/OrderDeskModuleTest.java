package se.omsorgsportal.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.omsorgsportal.orders.TestOrders.TODAY;
import static se.omsorgsportal.orders.TestOrders.form;
import static se.omsorgsportal.orders.TestOrders.noted;
import static se.omsorgsportal.orders.TestOrders.temporary;
import static se.omsorgsportal.orders.TestOrders.urgent;
import static se.omsorgsportal.orders.TestOrders.wishing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;

class OrderDeskModuleTest extends OrderTesting {

    @Autowired
    private OrderDrafts drafts;

    @Test
    @Tag("ORD-01")
    @Tag("ORD-05")
    @DisplayName("ORD-01, ORD-05: a manager's order goes to the administrators at once, with a case number")
    void managerPlaces() {
        var receipt = desk.submit(form(unit), null);
        assertThat(receipt.state()).isEqualTo(OrderState.SUBMITTED);
        assertThat(receipt.caseNumber().toString()).matches("BEH-2027-\\d{5}");
        assertThat(events.stream(OrderPlaced.class))
                .contains(new OrderPlaced(receipt.order(), OrderKind.NEW_ACCOUNT, false));
        assertThat(orders.find(receipt.caseNumber())).contains(receipt.order());
        assertThat(orders.details(receipt.order()).steps())
                .singleElement()
                .satisfies(step -> assertThat(step.by()).isEqualTo(manager));
    }

    @Test
    @Tag("ORD-01")
    @DisplayName("ORD-01: a superuser's order waits for the unit's manager; others may not order at all")
    void superuserPlaces() {
        TestLogin.as(people.superuser(unit));
        var receipt = desk.submit(form(unit), null);
        assertThat(receipt.state()).isEqualTo(OrderState.AWAITING_MANAGER);
        assertThat(events.stream(OrderAwaitsManager.class)).contains(new OrderAwaitsManager(receipt.order()));
        assertThat(events.stream(OrderPlaced.class).map(OrderPlaced::order)).doesNotContain(receipt.order());
        TestLogin.as(people.careStaff(unit));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.submit(form(unit), null));
        TestLogin.as(people.administrator());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.submit(form(unit), null));
    }

    @Test
    @Tag("ORD-02")
    @DisplayName("ORD-02: the order says who, when, where, what and who ordered")
    void everythingIsKept() {
        var form = temporary(
                form("  Åsa-Märta ", "von  Döbeln", "ASA.ORD02@Omsorg.test", unit, TODAY.plusDays(20)), "2027-06-30");
        var wishes = Set.of(new PermissionCode("lc-utforare.performer"), new PermissionCode("lc-avvikelse.report"));
        var receipt = desk.submit(
                wishing(
                        noted(form, "Börjar med bredvidgång."),
                        ProfessionalFunction.CARE_STAFF,
                        wishes,
                        Certificate.NONE),
                null);
        var order = orders.details(receipt.order());
        assertThat(order.name().full()).isEqualTo("Åsa-Märta von Döbeln");
        assertThat(order.email().value()).isEqualTo("asa.ord02@omsorg.test");
        assertThat(order.mobile().e164()).isEqualTo("+46701740605");
        assertThat(order.employment().from()).isEqualTo(TODAY.plusDays(20));
        assertThat(order.employment().to()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(order.validTo()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(order.units()).containsExactly(unit);
        assertThat(order.permissions()).isEqualTo(wishes);
        assertThat(order.note()).isEqualTo("Börjar med bredvidgång.");
        assertThat(order.orderedBy()).isEqualTo(manager);
        assertThat(order.submittedAt()).isEqualTo(TestClock.START);
    }

    @Test
    @Tag("ORD-03")
    @DisplayName(
            "ORD-03: 29 days ahead is refused with the day it opens, the draft is kept and says so; 28 days is fine")
    void tooEarly() {
        var form = form(unit, TODAY.plusDays(29));
        var draft = DraftId.next();
        drafts.save(draft, form);
        assertThatExceptionOfType(TooEarly.class)
                .isThrownBy(() -> desk.submit(form, draft))
                .satisfies(refusal -> assertThat(refusal.opens()).isEqualTo(TODAY.plusDays(1)));
        assertThat(drafts.get(draft).opens()).isEqualTo(TODAY.plusDays(1));
        assertThat(drafts.get(draft).form()).isEqualTo(form);
        clock.set(TODAY.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(drafts.get(draft).opens()).isNull();
        assertThat(desk.submit(form, draft).urgent()).isFalse();
        assertThat(drafts.mine()).isEmpty();
    }

    @Test
    @Tag("ORD-03")
    @Tag("ORD-04")
    @DisplayName("ORD-03, ORD-04: later than a week only as urgent, with a reason; today at the latest")
    void late() {
        var late = form(unit, TODAY.plusDays(6));
        assertThat(faults(late)).containsExactly("urgent");
        assertThat(faults(urgent(late, "  "))).containsExactly("urgentReason");
        var receipt = desk.submit(urgent(late, "Ersätter sjuk personal."), null);
        assertThat(receipt.urgent()).isTrue();
        assertThat(events.stream(OrderPlaced.class))
                .contains(new OrderPlaced(receipt.order(), OrderKind.NEW_ACCOUNT, true));
        assertThat(desk.submit(urgent(form(unit, TODAY), "I dag."), null).urgent())
                .isTrue();
        assertThat(faults(urgent(form(unit, TODAY.minusDays(1)), "I går."))).containsExactly("startsOn");
        assertThat(desk.submit(form(unit, TODAY.plusDays(7)), null).urgent()).isFalse();
        assertThat(desk.submit(urgent(form(unit, TODAY.plusDays(7)), "Hellre nu."), null)
                        .urgent())
                .as("in time is never urgent")
                .isFalse();
    }

    @Test
    @Tag("ORD-03")
    @DisplayName("ORD-03: a start on a red day is taken; an end before the start, or none, is refused at the field")
    void oddDays() {
        assertThat(desk.submit(form(unit, LocalDate.of(2027, 1, 24)), null).urgent())
                .isFalse();
        assertThat(faults(temporary(form(unit), TODAY.plusDays(13).toString()))).containsExactly("endsOn");
        assertThat(faults(temporary(form(unit), ""))).containsExactly("endsOn");
        assertThat(faults(temporary(form(unit), "i morgon"))).containsExactly("endsOn");
        assertThat(faults(temporary(form(unit), "2027-02-29"))).containsExactly("endsOn");
        assertThat(faults(temporary(form(unit), "+12027-01-31"))).containsExactly("endsOn");
        assertThat(faults(temporary(form(unit), "9999-12-31"))).isEmpty();
        assertThat(faults(temporary(form(unit), TODAY.plusDays(14).toString()))).isEmpty();
    }

    @Test
    @Tag("ORD-02")
    @DisplayName("ORD-02: an empty form tells every field that is missing")
    void empty() {
        assertThat(faults(OrderForm.empty(OrderKind.NEW_ACCOUNT)))
                .containsExactlyInAnyOrder(
                        "givenName",
                        "familyName",
                        "email",
                        "mobile",
                        "function",
                        "employmentKind",
                        "startsOn",
                        "units");
    }

    @ParameterizedTest
    @Tag("ORD-02")
    @DisplayName("ORD-02: names as people have them are taken")
    @ValueSource(strings = {"Åsa-Märta", "O'Neill", "Li Å", "  von  Döbeln", "Ǆ", "'; DROP TABLE orders; --"})
    void names(String name) {
        boolean isName = !name.contains(";");
        var form = form(name, name, TestOrders.email(), unit, TODAY.plusDays(14));
        if (isName) {
            var order = orders.details(desk.submit(form, null).order());
            assertThat(orders.search(order.name().family(), 1000))
                    .extracting(OrderSummary::id)
                    .contains(order.id());
        } else {
            assertThat(faults(form)).containsExactly("givenName", "familyName");
        }
    }

    @Test
    @Tag("ORD-02")
    @DisplayName("ORD-02: hostile and impossible input is refused at its field; text that is only text is kept as text")
    void hostile() {
        var start = TODAY.plusDays(14);
        assertThat(faults(form("<script>alert(1)</script>", "A".repeat(300), "å@exempel.se", unit, start)))
                .containsExactly("givenName", "familyName", "email");
        assertThat(faults(form("😀", "Bo", TestOrders.email(), unit, start))).containsExactly("givenName");
        assertThat(faults(noted(form(unit), "Pnr 19121212-1212"))).containsExactly("note");
        assertThat(faults(urgent(form(unit, TODAY.plusDays(2)), "121212-1212"))).containsExactly("urgentReason");
        assertThat(faults(noted(form(unit), "x".repeat(2001)))).containsExactly("note");
        var script = "<script>alert('x')</script> '; DROP TABLE orders; --";
        var receipt = desk.submit(noted(form(unit), script), null);
        assertThat(orders.details(receipt.order()).note()).isEqualTo(script);
    }

    @Test
    @Tag("ORD-13")
    @DisplayName("ORD-13: wrong combinations are told with their reasons before, and refused when sent")
    void wrongCombinations() {
        var wishes = Set.of(new PermissionCode("procapita.hsl"), new PermissionCode("npo.read"));
        var form = wishing(form(unit), ProfessionalFunction.CARE_STAFF, wishes, Certificate.WANTED);
        assertThat(desk.wrongCombinations(form))
                .hasSize(3)
                .allSatisfy(wrong -> assertThat(wrong.reasonKey()).startsWith("wrong-combination."));
        assertThat(faults(form)).containsExactlyInAnyOrder("permissions", "permissions", "certificate");
        var unknown = Set.of(new PermissionCode("made-up"));
        assertThat(faults(wishing(form, ProfessionalFunction.CARE_STAFF, unknown, Certificate.NONE)))
                .containsExactly("permissions");
    }

    @Test
    @Tag("ORD-01")
    @DisplayName("ORD-01: nobody orders for a unit that is not theirs, for two providers at once, or nowhere")
    void places() {
        var foreign = people.unit();
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> desk.submit(form(foreign), null));
        TestLogin.as(people.manager(unit, foreign));
        var both = form(unit);
        var mixed = new OrderForm(
                both.kind(),
                both.givenName(),
                both.familyName(),
                both.email(),
                both.mobile(),
                both.function(),
                null,
                both.employmentKind(),
                both.startsOn(),
                "",
                Set.of(unit, foreign),
                Set.of(),
                Certificate.NONE,
                false,
                "",
                "");
        assertThat(faults(mixed)).containsExactly("units");
    }

    @Test
    @Tag("ORD-08")
    @DisplayName(
            "ORD-08: a second order for the same person is refused with a link to the open one, until it is closed")
    void duplicate() {
        var first = form(unit);
        var open = desk.submit(first, null);
        var again = form("Annat", "Namn", first.email().toUpperCase(), unit, TODAY.plusDays(10));
        assertThatExceptionOfType(DuplicateOrder.class)
                .isThrownBy(() -> desk.submit(again, null))
                .satisfies(refusal -> assertThat(refusal.link()).contains("orders/" + open.order()));
        var foreign = people.unit();
        TestLogin.as(people.manager(foreign));
        assertThatExceptionOfType(DuplicateOrder.class)
                .isThrownBy(() -> desk.submit(form("Annat", "Namn", first.email(), foreign, TODAY.plusDays(10)), null))
                .satisfies(refusal -> assertThat(refusal.link()).isEmpty());
        TestLogin.as(manager);
        desk.withdraw(open.order(), "Blev inte anställd.");
        assertThat(events.stream(OrderWithdrawn.class)).contains(new OrderWithdrawn(open.order()));
        assertThat(desk.submit(again, null).order()).isNotEqualTo(open.order());
        assertThatExceptionOfType(StepNotPossible.class).isThrownBy(() -> desk.withdraw(open.order(), ""));
    }

    @Test
    @Tag("ORD-08")
    @DisplayName("ORD-08: two windows that send the same order at once make one; the other is led to it")
    void twoWindows() throws Exception {
        var form = form(unit);
        var windows = 6;
        var barrier = new CyclicBarrier(windows);
        Callable<Object> send = () -> {
            TestLogin.as(manager);
            barrier.await();
            try {
                return desk.submit(form, null);
            } catch (DuplicateOrder refused) {
                return refused;
            } finally {
                TestLogin.nobody();
            }
        };
        try (var threads = Executors.newFixedThreadPool(windows)) {
            var results = threads.invokeAll(
                    IntStream.range(0, windows).mapToObj(window -> send).toList());
            var outcomes = results.stream().map(done -> done.resultNow()).toList();
            var receipts = outcomes.stream().filter(Receipt.class::isInstance).toList();
            assertThat(receipts).hasSize(1);
            var link = "orders/" + ((Receipt) receipts.getFirst()).order();
            assertThat(outcomes.stream().filter(DuplicateOrder.class::isInstance))
                    .hasSize(windows - 1)
                    .allSatisfy(refused ->
                            assertThat(((DuplicateOrder) refused).link()).contains(link));
        }
    }

    @Test
    @Tag("ORD-05")
    @DisplayName("ORD-05: orders placed at once, on a pool smaller than they are, all get numbers of their own")
    void numbersAtOnce() throws Exception {
        int many = 40;
        Callable<CaseNumber> send = () -> {
            TestLogin.as(manager);
            return desk.submit(form(unit), null).caseNumber();
        };
        try (var threads = Executors.newFixedThreadPool(many)) {
            var numbers = threads
                    .invokeAll(IntStream.range(0, many).mapToObj(one -> send).toList())
                    .stream()
                    .map(done -> done.resultNow())
                    .toList();
            assertThat(numbers).doesNotHaveDuplicates().hasSize(many);
        }
    }

    @Test
    @Tag("ORD-05")
    @DisplayName("ORD-05: the year of the case number is the one it is in Sweden")
    void yearOfNumber() {
        clock.set(LocalDate.of(2031, 1, 1), LocalTime.of(0, 30));
        var receipt = desk.submit(form(unit, LocalDate.of(2031, 1, 20)), null);
        assertThat(receipt.caseNumber().year()).isEqualTo(2031);
    }

    @Test
    @Tag("ORD-03")
    @DisplayName("ORD-03: a draft is its owner's and nobody else's, and keeps what is wrong as it was typed")
    void draftsArePrivate() {
        var draft = DraftId.next();
        var wrong = form("<b>", "", "inte en adress", unit, TODAY.minusDays(3));
        drafts.save(draft, wrong);
        assertThat(drafts.get(draft).form()).isEqualTo(wrong);
        assertThat(drafts.mine()).extracting(OrderDraft::id).containsExactly(draft);
        TestLogin.as(people.manager(unit));
        assertThat(drafts.mine()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> drafts.get(draft));
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> drafts.save(draft, wrong));
        drafts.discard(draft);
        TestLogin.as(manager);
        assertThat(drafts.mine()).hasSize(1);
        drafts.discard(draft);
        assertThat(drafts.mine()).isEmpty();
    }

    private List<String> faults(OrderForm form) {
        var faults = desk.faults(form, null);
        if (!faults.isEmpty()) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> desk.submit(form, null));
        }
        return faults.stream().map(InvalidInput.Fault::field).toList();
    }
}
