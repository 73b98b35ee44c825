package se.omsorgsportal.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import se.omsorgsportal.setup.SetupProblem;

@Tag("WIN-16")
class CallerLimitTest {

    @Test
    @DisplayName("WIN-16: all addresses of one IPv6 network are one caller; what is no address is itself")
    void callers() {
        assertThat(CallerLimit.caller("2001:db8:1:2::1")).isEqualTo(CallerLimit.caller("2001:db8:1:2:ffff::9"));
        assertThat(CallerLimit.caller("2001:db8:1:3::1")).isNotEqualTo(CallerLimit.caller("2001:db8:1:2::1"));
        assertThat(CallerLimit.caller("192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(CallerLimit.caller("no:address")).isEqualTo("no:address");
    }

    @Test
    @DisplayName("WIN-16: who asks too often is told when to come back; others are not kept waiting")
    void tooOften() throws ServletException, IOException {
        var limit = new CallerLimit(1, () -> 0);
        assertThat(answer(limit, "198.51.100.7").getStatus()).isEqualTo(200);
        assertThat(answer(limit, "198.51.100.7").getStatus()).isEqualTo(200);
        var refused = answer(limit, "198.51.100.7");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("1");
        assertThat(refused.getContentAsByteArray()).isEmpty();
        assertThat(answer(limit, "198.51.100.8").getStatus()).isEqualTo(200);
    }

    private static MockHttpServletResponse answer(CallerLimit limit, String address)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/status");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }

    @Test
    @DisplayName("WIN-16: the banner may stand on the named pages, on none when none is named")
    void origins() {
        assertThat(new BannerOrigins("").frameAncestors()).isEqualTo("'none'");
        assertThat(new BannerOrigins(" https://insidan.example,https://*.utforare.example:8443 ").frameAncestors())
                .isEqualTo("https://insidan.example https://*.utforare.example:8443");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"insidan.example", "https://a.example/path", "https://a.example; script-src *", "*", "'self'"})
    @DisplayName("WIN-16: what is no address of a page stops the start and is named")
    void malformed(String given) {
        assertThatThrownBy(() -> new BannerOrigins(given))
                .isInstanceOf(SetupProblem.class)
                .hasMessageContaining("PORTAL_BANNER_ORIGINS");
    }

    @Test
    @DisplayName("WIN-16: a feed asked for a thousand times at once answers so many of them, and again a second later")
    void thousand() throws ServletException, IOException {
        var now = new AtomicLong();
        var limit = new CallerLimit(200, now::get);
        int answered = 0;
        for (int n = 0; n < 1_000; n++) {
            var answer = answer(limit, "198.51.100.9");
            if (answer.getStatus() == 200) {
                answered++;
            } else {
                assertThat(answer.getStatus()).isEqualTo(429);
                assertThat(answer.getHeader("Retry-After")).isEqualTo("1");
                assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
            }
        }
        assertThat(answered).isEqualTo(400);
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(answer(limit, "198.51.100.9").getStatus()).isEqualTo(200);
    }
}
