package se.omsorgsportal.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.organisation.Employments;
import se.omsorgsportal.organisation.Profession;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.organisation.WorkChange;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.HsaId;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

class OrderKindsModuleTest extends OrderTesting {

    private static final LocalDate TODAY = TestOrders.TODAY;
    private static final String HSA = "SE2120001124-1A2B";

    @Autowired
    private OrderStarts starts;

    @Autowired
    private OrderDrafts drafts;

    @Autowired
    private Leavers leavers;

    @Autowired
    private Employments employments;

    private PersonId carer;
    private PersonId nurse;

    @BeforeEach
    void staff() {
        carer = people.careStaff(unit);
        nurse = people.person("Sköta", ProfessionalFunction.LICENSED, unit);
        SystemAccess.run(() -> employments.change(
                nurse, new WorkChange(TODAY, ProfessionalFunction.LICENSED, Profession.NURSE, Set.of(), Set.of())));
    }

    @Test
    @Tag("END-01")
    @DisplayName("END-01: an ending names its last day, its reason and the person's units; no lead time holds it up")
    void ending() {
        var receipt = desk.submit(OrderForm.ending(carer, TODAY.plusYears(1).toString(), "Pension."), null);
        var order = orders.details(receipt.order());
        assertThat(order.kind()).isEqualTo(OrderKind.ENDING);
        assertThat(order.beneficiary()).isEqualTo(carer);
        assertThat(order.units()).containsExactly(unit);
        assertThat(order.employment().from()).isEqualTo(TODAY.plusYears(1));
        assertThat(order.particulars().reason()).isEqualTo("Pension.");
        assertThat(order.urgent()).isFalse();
    }

    @Test
    @Tag("END-01")
    @DisplayName("END-01: an ending before the employment began is refused, and says from when it can be")
    void beforeStart() {
        var form = OrderForm.ending(carer, TestPeople.SINCE.minusDays(1).toString(), "Fel person.");
        assertFault(form, "endsOn", "orders.fault.ending.before-start");
        desk.submit(OrderForm.ending(carer, TestPeople.SINCE.toString(), "Kom aldrig."), null);
    }

    @Test
    @Tag("END-01")
    @DisplayName("END-01: everything that is missing or wrong is said at once, personnummer in the reason too")
    void allFaults() {
        assertFault(OrderForm.empty(OrderKind.ENDING), "person", "orders.fault.missing.person");
        assertFault(OrderForm.empty(OrderKind.ENDING), "endsOn", "orders.fault.missing.endsOn");
        assertThat(faults(OrderForm.ending(carer, "snart", "Född 121212-1212")))
                .extracting(InvalidInput.Fault::field)
                .containsExactlyInAnyOrder("endsOn", "reason");
    }

    @Test
    @Tag("ORG-03")
    @Tag("END-01")
    @DisplayName("ORG-03: another unit's staff cannot be ended, changed or looked at by the form")
    void others() {
        var stranger = people.careStaff(people.unit());
        var form = OrderForm.ending(stranger, TODAY.toString(), "Nyfiken.");
        assertThatThrownBy(() -> desk.submit(form, null)).isInstanceOf(OutsideScope.class);
        assertThatThrownBy(() -> starts.about(OrderKind.CHANGE, stranger)).isInstanceOf(OutsideScope.class);
        assertThatThrownBy(() -> starts.touched(stranger, TODAY)).isInstanceOf(OutsideScope.class);
    }

    @Test
    @Tag("ORD-08")
    @DisplayName("ORD-08: two tabs give one ending; an order of another kind may be open beside it")
    void duplicates() throws Exception {
        var form = OrderForm.ending(carer, TODAY.plusDays(10).toString(), "Slutar.");
        var go = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(2)) {
            var tabs = List.of(1, 2).stream()
                    .map(tab -> pool.submit(() -> {
                        TestLogin.as(manager);
                        go.await();
                        try {
                            desk.submit(form, null);
                            return true;
                        } catch (DuplicateOrder one) {
                            return false;
                        }
                    }))
                    .toList();
            go.countDown();
            assertThat(List.of(tabs.get(0).get(), tabs.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        desk.submit(TestOrders.change(carer, ProfessionalFunction.GROUP_LEADER, Set.of(unit), Set.of()), null);
        assertThat(starts.touched(carer, TODAY))
                .extracting(EndingConcern.Touched::key)
                .contains("orders.touched.order");
    }

    @Test
    @Tag("ORD-03")
    @Tag("END-01")
    @DisplayName("ORD-03: a change follows the lead time of a new account; one that changes nothing is refused")
    void changes() {
        assertFault(
                TestOrders.change(carer, ProfessionalFunction.CARE_STAFF, Set.of(unit), Set.of()),
                "permissions",
                "orders.fault.change.none");
        var far = TestOrders.change(carer, ProfessionalFunction.GROUP_LEADER, Set.of(unit), Set.of())
                .days(TODAY.plusDays(29).toString(), "");
        assertThatThrownBy(() -> desk.submit(far, null)).isInstanceOf(TooEarly.class);
        var near = far.days(TODAY.plusDays(2).toString(), "");
        assertFault(near, "urgent", "orders.fault.start.late");
    }

    @Test
    @Tag("MOV-03")
    @Tag("END-01")
    @DisplayName("MOV-03: a change to another provider's unit is refused; it is an ending and a new account")
    void otherProvider() {
        var elsewhere = people.unit();
        var both = people.manager(unit, elsewhere);
        TestLogin.as(both);
        assertFault(
                TestOrders.change(carer, ProfessionalFunction.CARE_STAFF, Set.of(elsewhere), Set.of()),
                "units",
                "orders.fault.change.provider");
    }

    @Test
    @Tag("SIT-01")
    @Tag("ORD-13")
    @DisplayName("SIT-01: a certificate is only for the licensed, and the refusal says so")
    void unlicensed() {
        assertThat(faults(siths(carer, HSA)))
                .extracting(InvalidInput.Fault::field)
                .contains("person");
        var order = orders.details(
                desk.submit(siths(nurse, HSA.toLowerCase(Locale.ROOT)), null).order());
        assertThat(order.particulars().hsaId()).isEqualTo(new HsaId(HSA));
        assertThat(order.certificate()).isEqualTo(Certificate.WANTED);
    }

    @ParameterizedTest
    @Tag("SIT-03")
    @DisplayName("SIT-03: an HSA-id that cannot be right is refused at its field")
    @ValueSource(
            strings = {"", "SE2120001124-1Å2B", "SE2120001124-1234567890123456789012345678", "SE5560160680-1A2B", "<b>"
            })
    void hsaIds(String typed) {
        assertThat(faults(siths(nurse, typed)))
                .extracting(InvalidInput.Fault::field)
                .containsExactly("hsaId");
    }

    @Test
    @Tag("SIT-02")
    @DisplayName("SIT-02: without an e-mail address the guide cannot reach the user: refused")
    void emailNeeded() {
        var form = siths(nurse, HSA);
        var silent = new OrderForm(
                form.kind(),
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                form.startsOn(),
                "",
                Set.of(),
                Set.of(),
                Certificate.NONE,
                false,
                "",
                "",
                form.matter());
        assertFault(silent, "email", "error.Malformed.email.missing");
    }

    @Test
    @Tag("SIT-04")
    @DisplayName(
            "SIT-04: a revocation is urgent by nature and takes effect today; it names the certificate or the card")
    void revocation() {
        var form = OrderForm.empty(OrderKind.SITHS_REVOCATION)
                .concerning(OrderMatter.about(nurse).because("Kortet är borttappat."));
        assertFault(form, "cardNumber", "orders.fault.missing.cardNumber");
        var receipt = desk.submit(form.concerning(form.matter().card("", "9752 2700 1234")), null);
        var order = orders.details(receipt.order());
        assertThat(order.urgent()).isTrue();
        assertThat(order.employment().from()).isEqualTo(TODAY);
        assertThat(order.particulars().cardNumber()).isEqualTo("975227001234");
    }

    @Test
    @Tag("END-01")
    @DisplayName("END-01: a draft of an ending keeps whom it is about and what is typed")
    void draft() {
        var id = DraftId.next();
        drafts.save(id, OrderForm.ending(carer, "2027-02-3", "Slutar för att"));
        var kept = drafts.get(id).form();
        assertThat(kept.kind()).isEqualTo(OrderKind.ENDING);
        assertThat(kept.matter().person()).isEqualTo(carer);
        assertThat(kept.matter().reason()).isEqualTo("Slutar för att");
    }

    @Test
    @Tag("END-04")
    @DisplayName(
            "END-04: who has left without an ending is listed until one is ordered; the list costs the same for many")
    void leavers() {
        for (int i = 0; i < 5; i++) {
            left(people.careStaff(unit));
        }
        left(carer);
        assertThat(SystemAccess.call(() -> employments.of(carer).orElseThrow().placements()))
                .extracting(one -> one.period().to())
                .containsExactly(TODAY.minusDays(3));
        TestLogin.as(manager);
        assertThat(leavers.unreported())
                .extracting(LeaverLine::person)
                .contains(carer)
                .doesNotContain(nurse);
        assertThat(Statements.count(leavers::unreported)).isLessThanOrEqualTo(4);
        desk.submit(
                starts.about(OrderKind.ENDING, carer)
                        .concerning(OrderMatter.about(carer).because("Vikariatet slut.")),
                null);
        assertThat(leavers.unreported())
                .extracting(LeaverLine::person)
                .doesNotContain(carer)
                .hasSize(5);
        TestLogin.as(people.manager(people.unit()));
        assertThat(leavers.unreported()).isEmpty();
    }

    private void left(PersonId person) {
        SystemAccess.run(() -> employments.end(person, Set.of(unit), TODAY.minusDays(3)));
    }

    private OrderForm siths(PersonId person, String hsaId) {
        return new OrderForm(
                OrderKind.SITHS,
                "",
                "",
                TestOrders.email(),
                "",
                null,
                null,
                null,
                TODAY.plusDays(10).toString(),
                "",
                Set.of(),
                Set.of(),
                Certificate.NONE,
                false,
                "",
                "",
                OrderMatter.about(person).card(hsaId, ""));
    }

    private List<InvalidInput.Fault> faults(OrderForm form) {
        return desk.faults(form, null);
    }

    private void assertFault(OrderForm form, String field, String key) {
        assertThat(faults(form)).anySatisfy(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.key()).isEqualTo(key);
        });
    }
}
