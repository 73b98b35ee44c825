package se.omsorgsportal.api;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API behind its real chain of filters. */
@PortalTest
abstract class ApiTest {

    static final String ORDERS = "/api/v1/orders";

    @Autowired
    TestPeople people;

    @Autowired
    ApiTokens tokens;

    @Autowired
    TestClock clock;

    @Autowired
    WebApplicationContext context;

    final JsonMapper json = JsonMapper.shared();
    MockMvcTester api;
    MockMvc mvc;

    @BeforeEach
    void begin() {
        clock.reset();
        TestLogin.nobody();
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        api = MockMvcTester.create(mvc);
    }

    IssuedToken issue(PersonId person, Set<UnitId> units, TokenScope... scopes) {
        return SystemAccess.call(() -> tokens.create(new TokenRequest(
                "Test " + TestPeople.unique(),
                true,
                person,
                EnumSet.copyOf(Arrays.asList(scopes)),
                units,
                Zone.today(clock).plusDays(30))));
    }

    String token(PersonId person) {
        return issue(person, Set.of(), TokenScope.values()).secret();
    }

    static MockHttpServletRequestBuilder reading(String token, String path) {
        return get(path).header("Authorization", "Bearer " + token);
    }

    static MockHttpServletRequestBuilder posting(String token, String path, String body) {
        return post(path)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    String body(UnitId... units) {
        var where = Arrays.stream(units).map(unit -> "\"" + unit + "\"").collect(Collectors.joining(","));
        return """
                {"givenName": "Beställd", "familyName": "Person", "email": "api.%s@omsorg.test", "mobile": "070-174 06 05",
                 "function": "CARE_STAFF", "employmentKind": "PERMANENT", "startsOn": "%s", "units": [%s]}""".formatted(
                        TestPeople.unique().toLowerCase(), Zone.today(clock).plusDays(14), where);
    }

    JsonNode place(String token, UnitId unit) {
        var result = api.perform(posting(token, ORDERS, body(unit)));
        org.assertj.core.api.Assertions.assertThat(result).hasStatus(201);
        return node(result);
    }

    JsonNode node(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }
}
