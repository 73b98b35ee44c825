package se.omsorgsportal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.shared.UnitId;
import tools.jackson.databind.JsonNode;

@Tag("ALL-08")
class OrdersApiTest extends ApiTest {

    @Autowired
    JdbcClient sql;

    @Test
    @DisplayName("ALL-08: an order is placed, listed, found, read and approved; the audit log says by which token")
    void wholeWay() {
        var unit = people.unit();
        var manager = token(people.manager(unit));
        var administrator = issue(people.administrator(), java.util.Set.of(), TokenScope.READ, TokenScope.DECIDE);

        var placed = api.perform(posting(manager, ORDERS, body(unit)));
        assertThat(placed).hasStatus(201);
        var id = node(placed).get("id").asString();
        assertThat(placed).headers().hasValue("Location", ORDERS + "/" + id);
        assertThat(node(placed).get("caseNumber").asString()).matches("BEH-2027-\\d{5,}");

        var list = node(api.perform(reading(manager, ORDERS + "?state=SUBMITTED&unit=" + unit + "&sort=start")));
        assertThat(list.get("orders").get(0).get("id").asString()).isEqualTo(id);
        assertThat(list.get("more").asBoolean()).isFalse();

        var number = node(placed).get("caseNumber").asString();
        var found = node(api.perform(reading(manager, ORDERS + "/search?q=" + number)));
        assertThat(found.get("orders").get(0).get("id").asString()).isEqualTo(id);

        var read = api.perform(reading(administrator.secret(), ORDERS + "/" + id));
        assertThat(read).hasStatusOk().headers().hasValue("ETag", "\"0\"");
        assertThat(node(read).get("units").get(0).asString()).isEqualTo(unit.toString());

        assertThat(api.perform(decision(administrator.secret(), id, "approval", "0", "{\"comment\": \"Bra\"}")))
                .hasStatus(204);
        assertThat(node(api.perform(reading(manager, ORDERS + "/" + id)))
                        .get("state")
                        .asString())
                .isEqualTo("APPROVED");
        assertThat(sql.sql("SELECT origin FROM audit_entry WHERE object_id = ? AND what = 'order.approved'")
                        .param(id)
                        .query(String.class)
                        .single())
                .startsWith("API Test ");
    }

    @Test
    @DisplayName("ALL-08: a decision on another version than the one read is refused, as is the second of two")
    void versions() {
        var unit = people.unit();
        var id = place(token(people.manager(unit)), unit).get("id").asString();
        var administrator = token(people.administrator());
        assertThat(api.perform(posting(administrator, path(id, "refusal"), "{\"comment\": \"Nej\"}")))
                .hasStatus(428);
        assertThat(api.perform(decision(administrator, id, "refusal", "7", "{\"comment\": \"Nej\"}")))
                .hasStatus(412);
        assertThat(api.perform(decision(administrator, id, "refusal", "abc", "{\"comment\": \"Nej\"}")))
                .hasStatus(400);
        assertThat(api.perform(decision(administrator, id, "refusal", "0", "{}")))
                .hasStatus(422);
        assertThat(api.perform(decision(administrator, id, "refusal", "0", "{\"comment\": \"Nej\"}")))
                .hasStatus(204);
        assertThat(api.perform(decision(administrator, id, "approval", "0", "{}")))
                .hasStatus(409);
    }

    @Test
    @Tag("ORD-06")
    @DisplayName("ORD-06: nobody approves through a token what they placed themselves")
    void ownOrder() {
        var unit = people.unit();
        var both = people.manager(unit);
        se.omsorgsportal.security.SystemAccess.run(() -> context.getBean(se.omsorgsportal.organisation.People.class)
                .grant(both, se.omsorgsportal.security.Role.ADMINISTRATOR, null));
        var token = token(both);
        var id = place(token, unit).get("id").asString();
        assertThat(api.perform(decision(token, id, "approval", "0", "{}"))).hasStatus(403);
    }

    @Test
    @DisplayName("ALL-08: sent back, confirmed, declined and withdrawn through the API")
    void otherDecisions() {
        var unit = people.unit();
        var manager = token(people.manager(unit));
        var superuser = token(people.superuser(unit));
        var administrator = token(people.administrator());
        var first = place(manager, unit).get("id").asString();
        assertThat(api.perform(decision(administrator, first, "return", "0", "{\"comment\": \"Komplettera\"}")))
                .hasStatus(204);
        assertThat(api.perform(posting(manager, path(first, "withdrawal"), "{}")))
                .hasStatus(204);
        var second = place(superuser, unit).get("id").asString();
        assertThat(api.perform(decision(manager, second, "confirmation", "0", "{}")))
                .hasStatus(204);
        var third = place(superuser, unit).get("id").asString();
        assertThat(api.perform(decision(manager, third, "rejection", "0", "{\"comment\": \"Nej\"}")))
                .hasStatus(204);
        assertThat(states(manager, first, second, third)).containsExactly("WITHDRAWN", "SUBMITTED", "REFUSED");
    }

    @Test
    @DisplayName("ALL-08: placing with the same key twice makes one order; the key with another body is refused")
    void idempotency() {
        var unit = people.unit();
        var manager = token(people.manager(unit));
        var body = body(unit);
        var first = api.perform(posting(manager, ORDERS, body).header("Idempotency-Key", "k-1"));
        var again = api.perform(posting(manager, ORDERS, body).header("Idempotency-Key", "k-1"));
        assertThat(first).hasStatus(201);
        assertThat(again).hasStatus(201).headers().hasValue("Idempotency-Replayed", "true");
        assertThat(node(again)).isEqualTo(node(first));
        assertThat(api.perform(posting(manager, ORDERS, body(unit)).header("Idempotency-Key", "k-1")))
                .hasStatus(422);
        assertThat(api.perform(posting(manager, ORDERS, body).header("Idempotency-Key", "nyckel med å")))
                .hasStatus(400);
        assertThat(api.perform(posting(manager, ORDERS, body))).hasStatus(409);
    }

    @Test
    @DisplayName("ALL-08: eight calls with the same key at the same moment make one order, and all learn which")
    void sameMoment() throws Exception {
        var unit = people.unit();
        var manager = token(people.manager(unit));
        var body = body(unit);
        var start = new CyclicBarrier(8);
        Callable<JsonNode> call = () -> {
            start.await();
            var result = api.perform(posting(manager, ORDERS, body).header("Idempotency-Key", "at-once"));
            assertThat(result).hasStatus(201);
            return node(result);
        };
        try (var threads = Executors.newFixedThreadPool(8)) {
            var ids = threads.invokeAll(Stream.generate(() -> call).limit(8).toList()).stream()
                    .map(done -> done.resultNow().get("id").asString())
                    .distinct();
            assertThat(ids).hasSize(1);
        }
    }

    @Test
    @DisplayName("ALL-08: a list comes in pages of a total order")
    void pages() {
        var unit = people.unit();
        var manager = token(people.manager(unit));
        for (int n = 0; n < 5; n++) {
            place(manager, unit);
        }
        var pages = Stream.of(0, 1, 2)
                .map(page -> node(
                        api.perform(reading(manager, ORDERS + "?sort=newest&size=2&page=" + page + "&unit=" + unit))))
                .toList();
        assertThat(pages.stream().map(page -> page.get("more").asBoolean())).containsExactly(true, true, false);
        assertThat(pages.stream()
                        .flatMap(page -> page.get("orders").valueStream())
                        .map(order -> order.get("id").asString()))
                .hasSize(5)
                .doesNotHaveDuplicates();
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: another provider's order is neither read, listed, searched nor withdrawn")
    void otherProvider() {
        var unit = people.unit();
        var order = place(token(people.manager(unit)), unit);
        var id = order.get("id").asString();
        var stranger = token(people.manager(people.unit()));
        assertThat(api.perform(reading(stranger, ORDERS + "/" + id))).hasStatus(403);
        assertThat(api.perform(posting(stranger, path(id, "withdrawal"), "{}"))).hasStatus(403);
        assertThat(api.perform(posting(stranger, ORDERS, body(unit)))).hasStatus(403);
        assertThat(node(api.perform(reading(stranger, ORDERS))).get("orders")).isEmpty();
        var search = ORDERS + "/search?q=" + order.get("caseNumber").asString();
        assertThat(node(api.perform(reading(stranger, search))).get("orders")).isEmpty();
    }

    @Test
    @DisplayName(
            "ALL-08: a token for one unit does not reach its person's others, nor has it the administrator's right")
    void narrowed() {
        var unit = people.unit();
        var other = people.unit();
        var manager = people.manager(unit, other);
        se.omsorgsportal.security.SystemAccess.run(() -> context.getBean(se.omsorgsportal.organisation.People.class)
                .grant(manager, se.omsorgsportal.security.Role.ADMINISTRATOR, null));
        var narrow = issue(manager, java.util.Set.<UnitId>of(unit), TokenScope.values())
                .secret();
        place(narrow, unit);
        assertThat(api.perform(posting(narrow, ORDERS, body(other)))).hasStatus(403);
        var elsewhere = place(token(people.manager(other)), other).get("id").asString();
        assertThat(api.perform(reading(narrow, ORDERS + "/" + elsewhere))).hasStatus(403);
        assertThat(api.perform(decision(narrow, elsewhere, "approval", "0", "{}")))
                .hasStatus(403);
    }

    private List<String> states(String token, String... ids) {
        return Stream.of(ids)
                .map(id -> node(api.perform(reading(token, ORDERS + "/" + id)))
                        .get("state")
                        .asString())
                .toList();
    }

    private static String path(String id, String decision) {
        return ORDERS + "/" + id + "/" + decision;
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder decision(
            String token, String id, String decision, String version, String body) {
        return posting(token, path(id, decision), body).header("If-Match", "\"" + version + "\"");
    }
}
