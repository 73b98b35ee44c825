package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

@Tag("ALL-01")
class RefusalTest {

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 no such user, REFUSED",
        "552 mailbox full, REFUSED",
        "450 greylisted, POSTPONED",
        "421 too busy, UNREACHABLE",
        "530 5.7.0 must issue STARTTLS first, UNREACHABLE"
    })
    @DisplayName("ALL-01: the server's answer decides whether it is tried again")
    void answers(String answer, MailProblem problem) {
        var nested = new SendFailedException("Invalid Addresses", new MessagingException(answer));

        assertThat(Refusal.of(failed(nested))).isEqualTo(new Refusal(problem, answer));
    }

    @Test
    @DisplayName("ALL-01: no answer and a refused login are about the server, not about the mail")
    void away() {
        var connect = new MessagingException("Could not connect", new ConnectException("refused"));

        assertThat(Refusal.of(new MailSendException("Mail server connection failed", connect))
                        .problem())
                .isEqualTo(MailProblem.UNREACHABLE);
        assertThat(Refusal.of(new MailAuthenticationException("535 wrong")).problem())
                .isEqualTo(MailProblem.UNREACHABLE);
    }

    private static MailException failed(Exception why) {
        return new MailSendException(Map.of("message", why));
    }
}
