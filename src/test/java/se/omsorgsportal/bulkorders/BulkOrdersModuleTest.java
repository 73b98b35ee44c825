package se.omsorgsportal.bulkorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.caresystems.PermissionCode;
import se.omsorgsportal.orders.Certificate;
import se.omsorgsportal.orders.OrderState;
import se.omsorgsportal.orders.OrderSummary;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("ORD-10")
class BulkOrdersModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    @Autowired
    private BulkDesk desk;

    @Autowired
    private BulkOrders bulks;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    private UnitId unit;
    private PersonId manager;
    private String unique;

    @BeforeEach
    void signIn() {
        clock.reset();
        unit = people.unit();
        manager = people.manager(unit);
        unique = TestPeople.unique().toLowerCase();
        TestLogin.as(manager);
    }

    @Test
    @DisplayName(
            "ORD-10: each row becomes an order with its own case number, all of them one bulk order; one mail tells of them")
    void sent() {
        var administrator = people.administrator();
        var receipt = desk.submit(BulkId.next(), table(3));
        assertThat(receipt.number().toString()).matches("GRP-2027-\\d{5}");
        var orders = bulks.orders(receipt.bulk());
        assertThat(orders).hasSize(3).allMatch(order -> order.state() == OrderState.SUBMITTED);
        assertThat(orders).extracting(OrderSummary::caseNumber).doesNotHaveDuplicates();
        assertThat(bulks.of(orders.getFirst().id()).orElseThrow().number()).isEqualTo(receipt.number());
        await().until(() -> mails(administrator, "BULK_NEW") == 1 && mails(manager, "BULK_RECEIVED") == 1);
        await().until(() -> sql.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION")
                        .query(Long.class)
                        .single()
                == 0);
        assertThat(mails(administrator, "ORDER_NEW")).isZero();
        assertThat(mails(manager, "ORDER_RECEIVED")).isZero();
    }

    @Test
    @Tag("ORD-02")
    @Tag("ORD-03")
    @Tag("ORD-08")
    @Tag("ORD-13")
    @DisplayName(
            "ORD-10: every row is checked as the order form checks it: lead time, duplicates, wrong combinations, addresses, words")
    void checked() {
        desk.submit(BulkId.next(), table(1));
        var rows = new ArrayList<>(table(1).rows());
        rows.add(row("b").with(BulkColumn.EMAIL, "ingen adress"));
        rows.add(row("c").with(BulkColumn.STARTS_ON, TODAY.plusDays(2).toString()));
        rows.add(row("d").with(BulkColumn.STARTS_ON, TODAY.plusDays(60).toString()));
        rows.add(row("e").with(BulkColumn.FUNCTION, "Trollkarl"));
        rows.add(row("f").with(BulkColumn.UNIT, "Annan enhet"));
        rows.add(row("g"));
        rows.add(row("G"));
        rows.add(BulkRow.blank());
        rows.add(row("h").with(BulkColumn.FUNCTION, "Care staff").with(BulkColumn.ENDS_ON, "31/8 2027"));
        rows.add(row("i").with(BulkColumn.FUNCTION, "Legitimerad personal")
                .with(BulkColumn.PROFESSION, "Sjuksköterska"));
        var table = new BulkTable(common(Set.of(new PermissionCode("lc-utforare.performer"))), rows);
        var all = IntStream.range(0, rows.size()).boxed().collect(Collectors.toSet());
        var faults = desk.check(table, all);
        assertThat(faults.get(0)).extracting(Fault::key).containsExactly("error.DuplicateOrder");
        assertThat(faults.get(1)).extracting(Fault::field).containsExactly("email");
        assertThat(faults.get(2)).extracting(Fault::key).containsExactly("orders.fault.start.late");
        assertThat(faults.get(3)).extracting(Fault::key).containsExactly("error.TooEarly");
        assertThat(faults.get(4)).extracting(Fault::field).containsExactly("function");
        assertThat(faults.get(5)).extracting(Fault::field).containsExactly("units");
        assertThat(faults.get(6)).isEmpty();
        assertThat(faults.get(7)).extracting(Fault::key).containsExactly("stafflist.fault.twice");
        assertThat(faults).doesNotContainKey(8);
        assertThat(faults.get(9)).isEmpty();
    }

    @Test
    @DisplayName(
            "ORD-10: with a fault in a row nothing is sent; rows with faults can be set aside in a draft of their own")
    void faultyRowsAreKept() {
        var table = table(2);
        var bad = new BulkTable(
                table.common(),
                List.of(
                        table.rows().get(0),
                        row("y").with(BulkColumn.MOBILE, ""),
                        table.rows().get(1)));
        var id = BulkId.next();
        long before = orders();
        assertThatExceptionOfType(BulkRefused.class).isThrownBy(() -> desk.submit(id, bad));
        assertThat(orders()).isEqualTo(before);
        var left = desk.setAside(id, bad);
        assertThat(left.rows()).hasSize(2);
        assertThat(desk.drafts()).extracting(BulkDraft::rows).containsExactlyInAnyOrder(1, 2);
        assertThat(desk.submit(id, left).orders()).isEqualTo(2);
        assertThat(desk.drafts()).extracting(BulkDraft::rows).containsExactly(1);
        assertThatExceptionOfType(BulkEmpty.class).isThrownBy(() -> desk.submit(BulkId.next(), BulkTable.empty()));
    }

    @Test
    @DisplayName("ORD-10: sent twice, even in the same instant, it is one bulk order")
    void doubleClick() throws Exception {
        var id = BulkId.next();
        var table = table(5);
        desk.save(id, table);
        long before = orders();
        var barrier = new CyclicBarrier(2);
        Callable<BulkReceipt> send = () -> {
            TestLogin.as(manager);
            barrier.await();
            return desk.submit(id, table);
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var done = threads.invokeAll(List.of(send, send));
            assertThat(done.get(0).get()).isEqualTo(done.get(1).get());
        }
        assertThat(desk.submit(id, table).orders()).isEqualTo(5);
        assertThat(orders()).isEqualTo(before + 5);
    }

    @Test
    @DisplayName("ORD-10: when an order in the middle cannot be placed, none is")
    void wholeOrNothing() {
        var table = table(4);
        var id = BulkId.next();
        long before = orders();
        sql.sql("INSERT INTO bulk_order (id, owner, typed, updated_at) VALUES (?, ?, '{}', NOW())")
                .params(id.value(), people.administrator().value())
                .update();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.submit(id, table));
        assertThat(orders()).isEqualTo(before);
    }

    @Test
    @Tag("ORD-06")
    @DisplayName(
            "ORD-10, ORD-06: an administrator approves all that waits in one go, those decided one by one aside; one mail tells the orderer")
    void approvedInOneGo() {
        var receipt = desk.submit(BulkId.next(), table(4));
        TestLogin.as(people.administrator());
        assertThat(bulks.approveAll(receipt.bulk())).isEqualTo(4);
        assertThat(bulks.orders(receipt.bulk())).allMatch(order -> order.state() == OrderState.APPROVED);
        assertThatExceptionOfType(BulkNothingLeft.class).isThrownBy(() -> bulks.approveAll(receipt.bulk()));
        await().until(() -> mails(manager, "BULK_APPROVED") == 1);
        await().until(() -> sql.sql("SELECT COUNT(*) FROM EVENT_PUBLICATION")
                        .query(Long.class)
                        .single()
                == 0);
        assertThat(mails(manager, "ORDER_APPROVED")).isZero();
        assertThat(bulks.details(receipt.bulk()).undecided()).isZero();
    }

    @Test
    @Tag("ORD-01")
    @DisplayName("ORD-10, ORD-01: a superuser's bulk order waits for the manager, who confirms all of it at once")
    void confirmedInOneGo() {
        var superuser = people.superuser(unit);
        TestLogin.as(superuser);
        var receipt = desk.submit(BulkId.next(), table(2));
        assertThat(bulks.orders(receipt.bulk())).allMatch(order -> order.state() == OrderState.AWAITING_MANAGER);
        await().until(() -> mails(manager, "BULK_AWAITS_MANAGER") == 1);
        TestLogin.as(manager);
        assertThat(bulks.confirmAll(receipt.bulk())).isEqualTo(2);
        assertThat(bulks.orders(receipt.bulk())).allMatch(order -> order.state() == OrderState.SUBMITTED);
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORD-10, ORG-03: others neither see nor decide it, nor open what somebody has begun")
    void scope() {
        var draft = BulkId.next();
        desk.save(draft, table(1));
        var receipt = desk.submit(BulkId.next(), table(1, "scope"));
        TestLogin.as(people.manager(people.unit()));
        assertThat(bulks.page(0, 50)).noneMatch(one -> one.id().equals(receipt.bulk()));
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> bulks.details(receipt.bulk()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.draft(draft));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> bulks.approveAll(receipt.bulk()));
        TestLogin.as(people.careStaff(unit));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.submit(BulkId.next(), table(1, "vard")));
    }

    @Test
    @DisplayName("ORD-10: two hundred people at once are sent and approved in a few seconds")
    void twoHundred() {
        long begun = System.nanoTime();
        var receipt = desk.submit(BulkId.next(), table(200));
        long sent = System.nanoTime();
        assertThat(bulks.orders(receipt.bulk())).hasSize(200);
        TestLogin.as(people.administrator());
        long before = System.nanoTime();
        bulks.approveAll(receipt.bulk());
        System.out.printf(
                "ORD-10: 200 rows: sent in %d ms, approved in %d ms%n",
                (sent - begun) / 1_000_000, (System.nanoTime() - before) / 1_000_000);
        assertThat(bulks.details(receipt.bulk()).undecided()).isZero();
    }

    private BulkTable table(int rows) {
        return table(rows, "rad");
    }

    private BulkTable table(int rows, String address) {
        return new BulkTable(
                common(Set.of()),
                IntStream.range(0, rows).mapToObj(n -> row(address + n)).toList());
    }

    private BulkCommon common(Set<PermissionCode> permissions) {
        return new BulkCommon(
                ProfessionalFunction.CARE_STAFF,
                null,
                unit,
                TODAY.plusDays(14).toString(),
                TODAY.plusDays(90).toString(),
                permissions,
                Certificate.NONE,
                false,
                "",
                "");
    }

    private BulkRow row(String address) {
        return new BulkRow(List.of("Sommar", "Vikarie", address + "." + unique + "@x.example", "070-174 06 05"));
    }

    private long orders() {
        return sql.sql("SELECT COUNT(*) FROM orders").query(Long.class).single();
    }

    private long mails(PersonId to, String template) {
        return sql.sql("SELECT COUNT(*) FROM mail WHERE recipient = ? AND template = ?")
                .params(to.value(), template)
                .query(Long.class)
                .single();
    }
}
