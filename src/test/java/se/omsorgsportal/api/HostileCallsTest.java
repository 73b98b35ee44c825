package se.omsorgsportal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.CallBucket;

@Tag("ALL-08")
class HostileCallsTest extends ApiTest {

    @Autowired
    JdbcClient sql;

    @Autowired
    RateLimit limit;

    @Test
    @DisplayName(
            "ALL-08: without a token, with a wrong, an expired or a revoked one, nobody gets in; the answer is a problem")
    void tokensThatDoNotWork() {
        var manager = people.manager(people.unit());
        assertThat(api.perform(get(ORDERS))).hasStatus(401).headers().hasValue("WWW-Authenticate", "Bearer");
        assertThat(api.perform(reading("osp_wrong", ORDERS)))
                .hasStatus(401)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(api.perform(get(ORDERS).header("Authorization", "Basic abc")))
                .hasStatus(401);

        var revoked = issue(manager, Set.of(), TokenScope.READ);
        assertThat(api.perform(reading(revoked.secret(), ORDERS))).hasStatusOk();
        SystemAccess.run(() -> tokens.revoke(revoked.id()));
        assertThat(api.perform(reading(revoked.secret(), ORDERS))).hasStatus(401);

        var expired = issue(manager, Set.of(), TokenScope.READ);
        clock.advance(java.time.Duration.ofDays(31));
        assertThat(api.perform(reading(expired.secret(), ORDERS))).hasStatus(401);
    }

    @Test
    @DisplayName("ALL-08: the token of somebody who has been deactivated does not work")
    void deactivated() {
        var manager = people.manager(people.unit());
        var token = token(manager);
        assertThat(api.perform(reading(token, ORDERS))).hasStatusOk();
        SystemAccess.run(() -> context.getBean(People.class).deactivate(manager));
        assertThat(api.perform(reading(token, ORDERS))).hasStatus(401);
    }

    @Test
    @DisplayName("ALL-08: a token does only what its scopes say")
    void scopes() {
        var unit = people.unit();
        var read = issue(people.manager(unit), Set.of(), TokenScope.READ).secret();
        var place = issue(people.manager(unit), Set.of(), TokenScope.PLACE).secret();
        assertThat(api.perform(posting(read, ORDERS, body(unit)))).hasStatus(403);
        assertThat(api.perform(reading(place, ORDERS))).hasStatus(403);
        assertThat(api.perform(posting(place, ORDERS + "/" + java.util.UUID.randomUUID() + "/approval", "{}")))
                .hasStatus(403);
    }

    @Test
    @DisplayName("ALL-08: a secret is kept only as a digest, and no session or cookie is made")
    void nothingToSteal() {
        var token = issue(people.manager(people.unit()), Set.of(), TokenScope.READ);
        assertThat(sql.sql("SELECT HEX(digest) FROM api_token WHERE id = ?")
                        .param(token.id().value())
                        .query(String.class)
                        .single())
                .isEqualToIgnoringCase(java.util.HexFormat.of().formatHex(TokenSecret.digest(token.secret())));
        assertThat(token.toString()).doesNotContain(token.secret());
        var result = api.perform(reading(token.secret(), ORDERS));
        assertThat(result.getRequest().getSession(false)).isNull();
        assertThat(result).headers().doesNotContainHeader("Set-Cookie");
    }

    @Test
    @DisplayName("ALL-08: too many calls are told to wait")
    void tooMany() {
        var token = issue(people.manager(people.unit()), Set.of(), TokenScope.READ);
        var result = api.perform(reading(token.secret(), ORDERS));
        for (int n = 0; n < 50 && result.getResponse().getStatus() != 429; n++) {
            while (limit.take(token.id()) == 0) {}
            result = api.perform(reading(token.secret(), ORDERS));
        }
        assertThat(result).hasStatus(429).headers().hasValue("Retry-After", "1");
    }

    @Test
    @DisplayName("ALL-08: a bucket empties call by call and fills with time")
    void bucket() {
        var bucket = new CallBucket(10);
        for (int n = 0; n < 20; n++) {
            assertThat(bucket.take(1_000)).isZero();
        }
        assertThat(bucket.take(1_000)).isEqualTo(1);
        assertThat(bucket.take(1_000 + 100_000_001)).isZero();
        assertThat(bucket.take(1_000 + 100_000_001)).isEqualTo(1);
    }

    @ParameterizedTest
    @DisplayName("ALL-08: what cannot be read is refused without a trace of the inside")
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{\"givenName\": ",
                "\u0000",
                "{\"givenName\": 1, \"givenName\": 2}",
                "{} {}",
                "{\"units\": \"x\"}",
                "{\"units\": [\"'; DROP TABLE orders; --\"]}",
                "{\"units\": [null]}",
                "{\"function\": \"ROOT\"}",
                "{\"urgent\": \"perhaps\"}",
                "{\"surprise\": true}",
                "{\"@class\": \"java.lang.Runtime\"}"
            })
    void unreadable(String body) {
        var token = token(people.manager(people.unit()));
        var result = api.perform(posting(token, ORDERS, body));
        assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result)
                .bodyText()
                .doesNotContain("Exception")
                .doesNotContain("tools.jackson")
                .doesNotContain("\tat ");
    }

    @Test
    @DisplayName("ALL-08: null is as if nothing was given, and an empty order names every field that is missing")
    void nothingGiven() {
        var token = token(people.manager(people.unit()));
        var empty = node(api.perform(posting(token, ORDERS, "{}")));
        var nulls = node(
                api.perform(
                        posting(
                                token,
                                ORDERS,
                                "{\"kind\": null, \"givenName\": null, \"email\": null, \"mobile\": null, \"units\": null, \"startsOn\": null, \"note\": null}")));
        assertThat(nulls).isEqualTo(empty);
        assertThat(empty.get("status").asInt()).isEqualTo(422);
        assertThat(empty.get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .contains(
                        "givenName",
                        "familyName",
                        "email",
                        "mobile",
                        "function",
                        "employmentKind",
                        "startsOn",
                        "units");
    }

    @Test
    @DisplayName("ALL-08: deep nesting and large bodies are refused")
    void large() {
        var token = token(people.manager(people.unit()));
        var deep = "{\"note\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";
        assertThat(api.perform(posting(token, ORDERS, deep))).hasStatus(400);
        var large = "{\"note\": \"" + "x".repeat(2_000_000) + "\"}";
        assertThat(api.perform(posting(token, ORDERS, large))).hasStatus(413);
        assertThat(api.perform(post(ORDERS)
                        .header("Authorization", "Bearer " + token)
                        .contentType("text/xml")
                        .content("<a/>")))
                .hasStatus(415);
    }

    @ParameterizedTest
    @DisplayName("ALL-08: what stands behind the question mark is read strictly")
    @ValueSource(
            strings = {
                "size=10000",
                "size=0",
                "size=-1",
                "size=x",
                "page=-1",
                "page=99999999999",
                "sort=email",
                "sort=id;drop",
                "state=OPEN",
                "urgent=1",
                "unit=abc",
                "provider='--",
                "surprise=1"
            })
    void query(String query) {
        var token = token(people.manager(people.unit()));
        var result = api.perform(reading(token, ORDERS + "?" + query));
        assertThat(result).hasStatus(400);
        assertThat(node(result).get("errors").get(0).get("field").asString())
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @ParameterizedTest
    @DisplayName("ALL-08: SQL and script are only texts that nobody is called")
    @ValueSource(strings = {"' OR '1'='1", "%", "_", "<script>alert(1)</script>", "\\", "BEH-9999-1", "🦊"})
    void texts(String text) {
        var token = token(people.manager(people.unit()));
        var result = api.perform(get(ORDERS + "/search").param("q", text).header("Authorization", "Bearer " + token));
        assertThat(result).hasStatusOk();
        assertThat(node(result).get("orders")).isEmpty();
    }

    @Test
    @DisplayName("ALL-08: unknown orders and addresses get a problem, not a page")
    void nothingThere() {
        var token = token(people.manager(people.unit()));
        assertThat(api.perform(reading(token, ORDERS + "/" + java.util.UUID.randomUUID())))
                .hasStatus(404);
        assertThat(api.perform(reading(token, ORDERS + "/not-an-id"))).hasStatus(400);
        assertThat(api.perform(reading(token, "/api/v1/secrets")))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    @Tag("ALL-04")
    @DisplayName("ALL-04: faults are in Swedish or English, each with its field and its cure")
    void languages() {
        var unit = people.unit();
        var token = token(people.manager(unit));
        var wrong = body(unit).replace("070-174 06 05", "x").replace("\"CARE_STAFF\"", "null");
        var swedish = node(api.perform(posting(token, ORDERS, wrong)));
        var english =
                node(api.perform(posting(token, ORDERS, wrong).header("Accept-Language", "en-GB,en;q=0.9,sv;q=0.1")));
        assertThat(swedish.get("title").asString()).isEqualTo("Något är fel ifyllt");
        assertThat(english.get("title").asString()).isEqualTo("Something is filled in wrongly");
        assertThat(swedish.get("errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .contains("mobile", "function");
        assertThat(swedish.get("errors")
                        .valueStream()
                        .map(error -> error.get("detail").asString()))
                .allSatisfy(detail -> assertThat(detail).contains(" ").doesNotContain("orders.fault"));
    }
}
