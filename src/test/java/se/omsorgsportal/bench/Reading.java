package se.omsorgsportal.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderQuery;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.provisioning.Tasks;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.testing.TestLogin;

/** W2, W3 and W5: what an administrator reads. */
final class Reading {

    private static final String LINES = """
            SELECT o.id, o.case_year, o.case_number, o.kind, o.state, o.urgent, o.given_name, o.family_name,
                   o.work_function, o.starts_on, o.ends_on, o.ordered_by, o.submitted_at, o.state_since FROM orders o """;

    private final BenchPortal portal;
    private final Bare bare;
    private final Orders orders;
    private final PersonId administrator;
    private final List<Sample> samples;
    private final Random random = new Random(7);
    private Sample now;
    private int shown;

    Reading(BenchPortal portal) throws SQLException {
        this.portal = portal;
        this.bare = new Bare(portal.bare());
        this.orders = portal.bean(Orders.class);
        this.administrator = portal.person(
                "SELECT person_id FROM role_grant WHERE role = 'ADMINISTRATOR' ORDER BY person_id LIMIT 1");
        samples = Sample.of(bare, 500);
        now = samples.getFirst();
    }

    List<Work> works() {
        return List.of(
                work("W2 open the queue (first 50)", this::queue, this::bareQueue),
                work("W3 open one order", this::open, this::bareOpen),
                work("W5 search by name prefix", () -> search(now.prefix()), () -> bareNames(now.prefix())),
                work("W5 search by name part", () -> search(now.part()), () -> bareNames(now.part())),
                work("W5 search by case number", () -> search(now.number()), this::bareNumber));
    }

    private void queue() {
        var lines = orders.summaries(OrderQuery.queue());
        shown = lines.size();
        portal.bean(People.class)
                .names(lines.stream().map(line -> line.orderedBy()).toList());
        portal.bean(Units.class)
                .byId(lines.stream().flatMap(line -> line.units().stream()).toList());
    }

    private void bareQueue() throws SQLException {
        var lines = bare.read("""
                SELECT o.*, p.given_name, p.family_name FROM orders o JOIN person p ON p.id = o.ordered_by
                WHERE o.state = 'SUBMITTED' ORDER BY o.urgent DESC, o.starts_on, o.id LIMIT 50""");
        bareUnits(Bare.column(lines, 0));
    }

    private void open() {
        shown = 1;
        var order = orders.details(new OrderId(now.id()));
        portal.bean(Tasks.class).ofOrder(order.id());
        var people = Stream.concat(
                Stream.of(order.orderedBy()),
                order.steps().stream().map(OrderDetails.Step::by).filter(by -> by != null));
        portal.bean(People.class).names(people.toList());
        portal.bean(Units.class).byId(order.units());
        portal.bean(CareSystems.class).byCode(order.permissions());
    }

    private void bareOpen() throws SQLException {
        bare.read(
                "SELECT o.*, p.given_name, p.family_name FROM orders o JOIN person p ON p.id = o.ordered_by WHERE o.id = ?",
                now.id());
        bareUnits(List.of(now.id()));
        bare.read("""
                SELECT o.code, o.granted, p.name_sv, s.name_sv FROM order_permission o JOIN permission p USING (code)
                JOIN care_system s ON s.code = p.care_system WHERE o.order_id = ?""", now.id());
        bare.read("""
                SELECT s.*, p.given_name, p.family_name FROM order_step s LEFT JOIN person p ON p.id = s.by_person
                WHERE s.order_id = ? ORDER BY s.id""", now.id());
        bare.read("""
                SELECT v.*, t.* FROM provisioning v JOIN provisioning_task t USING (order_id)
                WHERE v.order_id = ?""", now.id());
        bare.read("""
                SELECT d.* FROM provisioning_task_dependency d JOIN provisioning_task t ON t.id = d.task_id
                WHERE t.order_id = ?""", now.id());
    }

    private void search(String text) {
        shown = orders.search(text, Sample.PAGE).size();
    }

    private void bareNames(String text) throws SQLException {
        var found = bare.read(
                "SELECT order_id FROM order_name_part WHERE part LIKE ? ORDER BY part, order_id LIMIT 160", text + "%");
        bareLines(Bare.column(found, 0).stream().limit(Sample.PAGE).toList());
    }

    private void bareNumber() throws SQLException {
        var found = bare.read(LINES + " WHERE o.case_year = ? AND o.case_number = ?", now.year(), now.sequence());
        bareUnits(Bare.column(found, 0));
    }

    private void bareLines(List<Object> ids) throws SQLException {
        if (!ids.isEmpty()) {
            bare.readIn(LINES + " WHERE o.id IN (*)", ids);
            bareUnits(ids);
        }
    }

    private void bareUnits(List<?> ids) throws SQLException {
        bare.readIn("""
                SELECT o.order_id, u.id, u.name, p.name FROM order_unit o JOIN unit u ON u.id = o.unit_id
                JOIN provider p ON p.id = u.provider_id WHERE o.order_id IN (*)""", ids);
    }

    private Work work(String name, Bare.Step inPortal, Bare.Step bare) {
        return new Work() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void prepare() {
                now = samples.get(random.nextInt(samples.size()));
                TestLogin.as(administrator);
            }

            @Override
            public void portal() throws SQLException {
                inPortal.run();
            }

            @Override
            public void bare() throws SQLException {
                bare.run();
            }

            @Override
            public int shown() {
                return shown;
            }

            @Override
            public int times() {
                return 5;
            }
        };
    }
}
