package se.omsorgsportal.security.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import se.omsorgsportal.testing.TestClock;

/** The second factor of the demo. */
@Tag("ALL-03")
class DemoCodesTest {

    private final TestClock clock = new TestClock();
    private final DemoCodes codes = new DemoCodes(clock);
    private final DemoSms sms = DemoSms.of(codes.generate(new GenerateOneTimeTokenRequest("malin")));

    @Test
    @DisplayName("ALL-03: a code has six digits and works once")
    void worksOnce() {
        assertThat(sms.code()).matches("\\d{6}");
        assertThat(consume(sms.handle(), sms.code()).getUsername()).isEqualTo("malin");
        assertThat(consume(sms.handle(), sms.code())).isNull();
    }

    @Test
    @DisplayName("ALL-03: a code lasts ten minutes")
    void expires() {
        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        var other = DemoSms.of(codes.generate(new GenerateOneTimeTokenRequest("malin")));
        clock.advance(Duration.ofMillis(1));
        assertThat(consume(sms.handle(), sms.code())).isNull();
        assertThat(consume(other.handle(), other.code())).isNotNull();
    }

    @Test
    @DisplayName("ALL-03: after five wrong attempts the right code is of no use")
    void locks() {
        for (int attempt = 1; attempt < DemoCodes.ATTEMPTS; attempt++) {
            assertThat(consume(sms.handle(), "wrong")).isNull();
        }
        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> consume(sms.handle(), "wrong"));
        assertThat(consume(sms.handle(), sms.code())).isNull();
    }

    @Test
    @DisplayName("ALL-03: a code is of no use in another session")
    void belongsToItsSession() {
        var other = DemoSms.of(codes.generate(new GenerateOneTimeTokenRequest("malin")));
        if (!other.code().equals(sms.code())) {
            assertThat(consume(sms.handle(), other.code())).isNull();
        }
        assertThat(consume("", sms.code())).isNull();
    }

    private OneTimeToken consume(String handle, String digits) {
        return codes.consume(new OneTimeTokenAuthenticationToken(handle + ":" + digits));
    }
}
