package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.testing.TestClock;

@Tag("ALL-01")
class MailTest {

    private static final Duration GIVE_UP = Duration.ofHours(72);
    private static final Instant NOW = TestClock.START;

    @Test
    @DisplayName("ALL-01: pauses are 1, 2, 4 … and at most 60 minutes")
    void backOff() {
        var mail = Samples.mail();
        var now = NOW;

        for (int minutes : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            mail.claim(now);
            mail.postpone(MailProblem.UNREACHABLE, "", GIVE_UP, now);
            assertThat(details(mail).dueAt()).isEqualTo(now.plus(Duration.ofMinutes(minutes)));
            now = now.plus(Duration.ofMinutes(minutes));
        }
    }

    @Test
    @DisplayName("ALL-01: after the routine's time the portal gives up and says why")
    void givesUp() {
        var mail = Samples.mail();
        mail.claim(NOW.plus(GIVE_UP));

        mail.postpone(MailProblem.UNREACHABLE, "no answer", GIVE_UP, NOW.plus(GIVE_UP));

        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(details(mail).problem()).isEqualTo(MailProblem.GAVE_UP);
        assertThat(details(mail).reason()).isEqualTo("no answer");
    }

    @Test
    @DisplayName("ALL-01: sent again it gets as much time as a new one, to the address of today")
    void resent() {
        var mail = Samples.mail();
        mail.claim(NOW);
        mail.fail(MailProblem.REFUSED, "550 no such user");

        mail.resend(EmailAddress.of("ny@omsorg.test"), NOW.plusSeconds(60));

        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.outgoing().address()).isEqualTo("ny@omsorg.test");
        assertThat(details(mail).problem()).isNull();
        assertThatThrownBy(() -> mail.resend(EmailAddress.of("ny@omsorg.test"), NOW))
                .isInstanceOf(MailUnderWay.class);
    }

    @Test
    @DisplayName("ALL-01: what is being sent cannot be cancelled")
    void notWhileSending() {
        var mail = Samples.mail();
        mail.claim(NOW);

        assertThatThrownBy(mail::cancel).isInstanceOf(MailUnderWay.class);
        mail.sent(NOW);
        assertThatThrownBy(mail::cancel).isInstanceOf(MailUnderWay.class);
    }

    @Test
    @DisplayName("ALL-01: somebody without an address, or no longer active, is not passed over in silence")
    void unreachablePeople() {
        var words = new Wording("a", "b");
        var without = new Mail(Samples.notice("x"), Recipient.of(Samples.person(null)), words, NOW);
        var gone = new Mail(Samples.notice("x"), Recipient.of(Samples.person("a@omsorg.test", false)), words, NOW);

        assertThat(details(without).problem()).isEqualTo(MailProblem.NO_ADDRESS);
        assertThat(details(gone).problem()).isEqualTo(MailProblem.INACTIVE);
        assertThat(without.state()).isEqualTo(MailState.FAILED);
    }

    private static MailDetails details(Mail mail) {
        return mail.details("");
    }
}
