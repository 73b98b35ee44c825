package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.setup.PortalProperties;

@Tag("ALL-01")
class LetterTest {

    private static final UUID ID = UUID.fromString("0193a0a0-0000-7000-8000-000000000001");

    private final Letter letter = new Letter(new PortalProperties(
            "https://portal.test", "Härnöåsens kommun", null, null, null, null, null, null, "portalen@kommun.test"));

    @Test
    @DisplayName("ALL-04: å, ä and ö come through in subject, sender, text and page")
    @Tag("ALL-04")
    void swedishLetters() throws Exception {
        var read = roundTrip(mail("Brådskande: ärende åt Örjan", "Hej Åsa!\n\nÄrendet är öppet – “ok” 😀", false));

        assertThat(read.getSubject()).isEqualTo("Brådskande: ärende åt Örjan");
        assertThat(read.getFrom()[0].toString()).contains("portalen@kommun.test");
        assertThat(part(read, 0)).isEqualTo("Hej Åsa!\n\nÄrendet är öppet – “ok” 😀");
        assertThat(part(read, 1)).contains("<p>Hej Åsa!</p>", "Ärendet är öppet – “ok” 😀", "lang=\"sv\"");
    }

    @Test
    @DisplayName("ALL-01: the Message-ID is the mail's own, and says that a machine wrote it")
    void headers() throws Exception {
        var read = roundTrip(mail("a", "b", false));

        assertThat(read.getMessageID()).isEqualTo("<" + ID + "@portal.test>");
        assertThat(read.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(read.getHeader("List-Id")).isNull();
        assertThat(read.getHeader("X-Priority")).isNull();
    }

    @Test
    @DisplayName("ORD-04: an urgent mail has the highest priority")
    @Tag("ORD-04")
    void urgent() throws Exception {
        assertThat(roundTrip(mail("a", "b", true)).getHeader("X-Priority")).containsExactly("1");
    }

    @Test
    @DisplayName("ALL-01: nothing that people wrote becomes HTML, a header or a link to elsewhere")
    void hostile() throws Exception {
        var read = roundTrip(mail(
                "a\r\nBcc: alla@omsorg.test",
                "<script>alert(1)</script>\nhttps://evil.example/\nhttps://portal.test/orders/1?a=\"><b>\n"
                        + "https://portal.test/orders/1",
                false));

        assertThat(read.getHeader("Bcc")).isNull();
        assertThat(part(read, 1))
                .contains("&lt;script&gt;", "<a href=\"https://portal.test/orders/1\">")
                .doesNotContain("<script", "<b>", "href=\"https://evil");
    }

    @Test
    @DisplayName("ALL-01: an invitation is a form of the text, other files are attached under their own names")
    void attachments() throws Exception {
        var calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".getBytes(StandardCharsets.UTF_8);
        var read = roundTrip(mail("a", "b", false)
                .with(List.of(
                        new Attachment("fönster.ics", "text/calendar; method=REQUEST; charset=UTF-8", calendar),
                        new Attachment("rapport åäö.pdf", "application/pdf", new byte[] {1, 2, 3}))));

        var all = (Multipart) read.getContent();
        var forms = (Multipart) all.getBodyPart(0).getContent();
        assertThat(forms.getContentType()).startsWith("multipart/alternative");
        assertThat(forms.getBodyPart(2).getContentType()).contains("text/calendar", "method=REQUEST");
        assertThat(forms.getBodyPart(2).getInputStream().readAllBytes()).isEqualTo(calendar);
        assertThat(MimeUtility.decodeText(all.getBodyPart(1).getFileName())).isEqualTo("rapport åäö.pdf");
        assertThat(all.getBodyPart(1).getInputStream().readAllBytes()).containsExactly(1, 2, 3);
    }

    private static OutgoingMail mail(String subject, String body, boolean urgent) {
        return new OutgoingMail(ID, "asa@omsorg.test", Locale.of("sv"), subject, body, null, urgent, List.of());
    }

    /** As a mail server would see it: Spring keeps the Message-ID that is set, and so does this. */
    private MimeMessage roundTrip(OutgoingMail mail) throws Exception {
        var session = Session.getInstance(new Properties());
        var written = letter.write(new MimeMessage(session), mail);
        var id = written.getMessageID();
        written.saveChanges();
        written.setHeader("Message-ID", id);
        var bytes = new ByteArrayOutputStream();
        written.writeTo(bytes);
        return new MimeMessage(session, new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static String part(MimeMessage message, int index) throws Exception {
        return ((Multipart) message.getContent())
                .getBodyPart(index)
                .getContent()
                .toString()
                .replace("\r\n", "\n");
    }
}
