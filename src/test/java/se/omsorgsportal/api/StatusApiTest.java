package se.omsorgsportal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.testing.WindowWalk;

@Tag("ALL-08")
@Tag("WIN-16")
class StatusApiTest extends ApiTest {

    private static final String WINDOWS = "/api/v1/windows";
    private static final String STATUS = "/api/v1/status";

    @Autowired
    Windows windows;

    private String intranet() {
        return issue(people.manager(people.unit()), Set.of(), TokenScope.WINDOWS)
                .secret();
    }

    @Test
    @DisplayName(
            "ALL-08: a token for windows reads windows and status and nothing else; one for orders reads none of them")
    void scopes() {
        var token = intranet();
        assertThat(api.perform(reading(token, WINDOWS))).hasStatusOk();
        assertThat(api.perform(reading(token, STATUS))).hasStatusOk();
        assertThat(api.perform(reading(token, ORDERS))).hasStatus(403);
        var other =
                issue(people.manager(people.unit()), Set.of(), TokenScope.READ).secret();
        assertThat(api.perform(reading(other, WINDOWS))).hasStatus(403);
        assertThat(api.perform(reading(other, STATUS))).hasStatus(403);
        assertThat(api.perform(MockMvcRequestBuilders.get(STATUS))).hasStatus(401);
    }

    @Test
    @DisplayName(
            "ALL-08: a manager's token knows of a window once it is announced, an administrator's from the beginning")
    void known() {
        var walk = new WindowWalk(windows, clock, "lc-kir").to(WindowAction.CONFIRM);
        var manager = intranet();
        var administrator =
                issue(people.administrator(), Set.of(), TokenScope.WINDOWS).secret();
        var address = WINDOWS + "/" + walk.id();
        assertThat(api.perform(reading(manager, address))).hasStatus(404);
        assertThat(node(api.perform(reading(administrator, address)))
                        .get("announced")
                        .asBoolean())
                .isFalse();
        walk.to(WindowAction.ANNOUNCE);
        var window = node(api.perform(reading(manager, address)));
        assertThat(new TreeSet<>(window.propertyNames())).contains("number", "day", "start", "expectedEnd", "systems");
        assertThat(window.get("day").asString()).isEqualTo("2027-01-11");
        assertThat(window.get("state").asString()).isEqualTo("ANNOUNCED");
        assertThat(node(api.perform(reading(manager, WINDOWS + "?size=200")))
                        .get("windows")
                        .valueStream()
                        .map(each -> each.get("id").asString()))
                .contains(walk.id().toString());
    }

    @Test
    @DisplayName("ALL-08: the status says the same as the public page, and changes at once")
    void status() {
        var walk = new WindowWalk(windows, clock, "lc-kir").to(WindowAction.START);
        var token = intranet();
        var closed = node(api.perform(reading(token, STATUS)));
        assertThat(closed.get("open").asBoolean()).isFalse();
        assertThat(closed.get("closed").valueStream().map(each -> each.get("id").asString()))
                .contains(walk.id().toString());
        walk.to(WindowAction.RELEASE);
        var over = node(api.perform(reading(token, STATUS)))
                .get("over")
                .valueStream()
                .filter(each -> each.get("id").asString().equals(walk.id().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(over.get("phase").asString()).isEqualTo("OPENED");
        assertThat(over.get("revision").asInt()).isGreaterThan(8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"show=all", "size=0", "page=-1", "surprise=1", "size=201"})
    @DisplayName("ALL-08: parameters that cannot be read are refused with the name of the field")
    void query(String query) {
        var result = api.perform(reading(intranet(), WINDOWS + "?" + query));
        assertThat(result).hasStatus(400);
        assertThat(node(result).get("errors").get(0).get("field").asString())
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }
}
