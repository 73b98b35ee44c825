package se.omsorgsportal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.omsorgsportal.shared.InvalidInput;

@Tag("ALL-01")
class TemplateCheckTest {

    /** They go to the service desk or the supplier, who have no login. */
    private static final Set<MailTemplate> OUTSIDE =
            Set.of(MailTemplate.WINDOW_LETTER, MailTemplate.TEST_LIST, MailTemplate.TEST_REPORT);

    @ParameterizedTest
    @EnumSource
    @DisplayName("ALL-04: every mail comes with a wording in both languages that an administrator could save")
    @Tag("ALL-04")
    void shippedWordingsAreRight(MailTemplate template) {
        for (var language : Words.LANGUAGES) {
            var words = ShippedWordings.of(template, language);
            assertThatCode(() -> TemplateCheck.of(template, words.subject(), words.body()))
                    .as(template + " " + language)
                    .doesNotThrowAnyException();
            assertThat(words.body()).contains("{contact}", "{municipality}");
            assertThat(words.body().contains("{recipient}")).isEqualTo(template != MailTemplate.WINDOW_LETTER);
        }
        assertThat(ShippedWordings.of(template, Words.SWEDISH).body().contains("Vad händer nu?"))
                .as("whoever has a login is told what happens next")
                .isEqualTo(!OUTSIDE.contains(template));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ämne | {link} {lösenord}   | body    | error.mail-template.unknown
            Ämne | text                | body    | error.mail-template.missing
            Ämne | {link} {            | body    | error.mail-template.brace
            Ämne | {link} }{           | body    | error.mail-template.brace
            Ämne | {link} {{recipient} | body    | error.mail-template.brace
            Ämne | {link} [[reveal:x]] | body    | error.mail-template.mark
            Ämne | {link} 121212-1212  | body    | error.text.personnummer
            ''   | {link}              | subject | error.text.missing
            {link} | {link}            | subject | error.mail-template.subject-place
            """)
    @DisplayName("ALL-01: a wording that cannot be sent is refused at its field")
    void faults(String subject, String body, String field, String key) {
        assertThat(faults(MailTemplate.DUTIES_ASKED, subject, body)).anySatisfy(fault -> {
            assertThat(fault.field()).isEqualTo(field);
            assertThat(fault.key()).isEqualTo(key);
        });
    }

    @Test
    @DisplayName("PRV-12: the mail with the password cannot be made to tell the user name, nor the other way round")
    @Tag("PRV-12")
    void twoMailsStayTwo() {
        assertThat(MailTemplate.CREDENTIALS_PASSWORD.allowed()).doesNotContain("user-name", "name", "link");
        assertThat(MailTemplate.CREDENTIALS_USER_NAME.allowed()).doesNotContain("reveal-link");
    }

    @Test
    @DisplayName("a subject of two lines and too long texts are refused")
    void limits() {
        assertThat(faults(MailTemplate.DUTIES_ASKED, "a\nb", "{link}")).hasSize(1);
        assertThat(faults(MailTemplate.DUTIES_ASKED, "a".repeat(151), "{link}")).hasSize(1);
        assertThat(faults(MailTemplate.DUTIES_ASKED, "a", "{link}" + "b".repeat(5_000)))
                .hasSize(1);
    }

    private static List<InvalidInput.Fault> faults(MailTemplate template, String subject, String body) {
        return catchThrowableOfType(InvalidInput.class, () -> TemplateCheck.of(template, subject, body))
                .faults();
    }
}
