package se.omsorgsportal.windowtests.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Tag("WIN-08")
class LinkRateLimitTest {

    @Test
    @DisplayName(
            "WIN-08: whoever comes with a thousand links at once is told when to come back; another address is not kept waiting")
    void thousand() throws Exception {
        var now = new AtomicLong();
        var filter = new LinkRateFilter(new LinkRateLimit(600, now::get));
        int refused = 0;
        for (int n = 0; n < 1_000; n++) {
            var answer = answer(filter, "198.51.100.7");
            if (answer.getStatus() == 429) {
                refused++;
                assertThat(answer.getHeader("Retry-After")).isEqualTo("10");
            }
        }
        assertThat(refused).isEqualTo(400);
        assertThat(answer(filter, "198.51.100.8").getStatus()).isEqualTo(200);
        now.addAndGet(Duration.ofSeconds(11).toNanos());
        assertThat(answer(filter, "198.51.100.7").getStatus()).isEqualTo(200);
    }

    private static MockHttpServletResponse answer(LinkRateFilter filter, String address) throws Exception {
        var request = new MockHttpServletRequest("GET", "/t/x");
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
