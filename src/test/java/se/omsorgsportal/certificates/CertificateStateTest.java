package se.omsorgsportal.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.omsorgsportal.certificates.CertificateState.ASSIGNED;
import static se.omsorgsportal.certificates.CertificateState.CALLED_OFF;
import static se.omsorgsportal.certificates.CertificateState.DOWNLOADED;
import static se.omsorgsportal.certificates.CertificateState.EXPIRED;
import static se.omsorgsportal.certificates.CertificateState.EXPIRING;
import static se.omsorgsportal.certificates.CertificateState.ORDERED;
import static se.omsorgsportal.certificates.CertificateState.REVOKED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.omsorgsportal.shared.Malformed;

@Tag("SIT-03")
class CertificateStateTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final ExpiryRule RULE = new ExpiryRule(TODAY, List.of(60, 7, 30));

    @Test
    @DisplayName("SIT-03: a certificate goes these ways and no other")
    void ways() {
        assertThat(after(ORDERED)).containsExactlyInAnyOrder(ASSIGNED, DOWNLOADED, CALLED_OFF);
        assertThat(after(ASSIGNED)).containsExactlyInAnyOrder(DOWNLOADED, EXPIRING, EXPIRED, REVOKED);
        assertThat(after(DOWNLOADED)).containsExactlyInAnyOrder(EXPIRING, EXPIRED, REVOKED);
        assertThat(after(EXPIRING)).containsExactlyInAnyOrder(DOWNLOADED, EXPIRED, REVOKED);
        assertThat(after(EXPIRED)).isEmpty();
        assertThat(after(REVOKED)).isEmpty();
        assertThat(after(CALLED_OFF)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "61,DOWNLOADED", "60,EXPIRING", "1,EXPIRING", "0,EXPIRING", "-1,EXPIRED", "-400,EXPIRED",
    })
    @DisplayName("SIT-03: it lives to the end of its last day, and is expiring from the first warning on")
    void byTheDay(int daysLeft, CertificateState state) {
        var lastDay = TODAY.plusDays(daysLeft);
        assertThat(RULE.state(DOWNLOADED, lastDay)).isEqualTo(state);
        assertThat(RULE.state(ASSIGNED, lastDay)).isEqualTo(state == DOWNLOADED ? ASSIGNED : state);
        assertThat(RULE.state(REVOKED, lastDay)).isEqualTo(REVOKED);
        assertThat(RULE.state(ORDERED, null)).isEqualTo(ORDERED);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"61,-", "60,60", "31,60", "30,30", "8,30", "7,7", "0,7", "-1,-"},
            nullValues = "-")
    @DisplayName("SIT-03: the most pressing warning is due, none before the first and none when it is over")
    void warnings(int daysLeft, Integer warning) {
        assertThat(RULE.due(TODAY.plusDays(daysLeft)).orElse(null)).isEqualTo(warning);
    }

    @Test
    @DisplayName("SIT-03: 29 February and summer time: days are counted, not hours or months")
    void leapDay() {
        var rule = new ExpiryRule(LocalDate.of(2027, 12, 31), List.of(60, 30, 7));
        assertThat(rule.expiringUntil()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(rule.due(LocalDate.of(2028, 2, 29))).contains(60);
        assertThat(rule.due(LocalDate.of(2028, 3, 1))).isEmpty();
    }

    @Test
    @DisplayName("SIT-03: without warnings nothing is expiring before its last day")
    void noWarnings() {
        var rule = new ExpiryRule(TODAY, List.of(0));
        assertThat(rule.state(DOWNLOADED, TODAY.plusDays(1))).isEqualTo(DOWNLOADED);
        assertThat(rule.state(DOWNLOADED, TODAY)).isEqualTo(EXPIRING);
    }

    @Test
    @DisplayName("SIT-03: a card number is read as it stands on the card")
    void card() {
        assertThat(CardNumber.of(" 9752 2690–1234 5678 ").value()).isEqualTo("9752269012345678");
        assertThat(CardNumber.of("9752269012345678").grouped()).isEqualTo("9752 2690 1234 5678");
        assertThat(CardNumber.of("975226901234567800").grouped()).isEqualTo("9752 2690 1234 5678 00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "1234567890123456789012345678901", "19811218-9876", "9752å", "٣٣٣٣٣٣", "9752'; --"})
    @DisplayName("SIT-03: what is no card number, as a personnummer, is refused")
    void noCard(String typed) {
        assertThatExceptionOfType(Malformed.class).isThrownBy(() -> CardNumber.of(typed));
    }

    private static Set<CertificateState> after(CertificateState state) {
        return Arrays.stream(CertificateState.values()).filter(state::canBecome).collect(Collectors.toSet());
    }
}
