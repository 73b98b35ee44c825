package se.omsorgsportal.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omsorgsportal.renewal.Outcome.END;
import static se.omsorgsportal.renewal.Outcome.FULL;
import static se.omsorgsportal.renewal.Outcome.NO_BASIS;
import static se.omsorgsportal.renewal.Outcome.SHORT;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("REN-02")
class RenewalRuleTest {

    private static final RenewalRule RULE = new RenewalRule(6, 3, 3, 14);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    @ParameterizedTest(name = "last sign-in {0}, judged {1}: {2}")
    @DisplayName("REN-02: six months to the day ends, three to the day extends by three, the day before does not yet")
    @CsvSource({
        "2026-07-11, 2027-01-11, END",
        "2026-07-12, 2027-01-11, SHORT",
        "2026-10-11, 2027-01-11, SHORT",
        "2026-10-12, 2027-01-11, FULL",
        "2027-01-11, 2027-01-11, FULL",
        "2020-01-01, 2027-01-11, END",
        // 31 August and six months: the last day of February
        "2026-08-31, 2027-02-27, SHORT",
        "2026-08-31, 2027-02-28, END",
        "2027-08-31, 2028-02-28, SHORT",
        "2027-08-31, 2028-02-29, END",
        // 29 February and six months; six months that end where there is no 29 February
        "2028-02-29, 2028-08-28, SHORT",
        "2028-02-29, 2028-08-29, END",
        "2026-08-29, 2027-02-28, END",
        "2026-08-30, 2027-02-28, END",
        "2026-09-01, 2027-02-28, SHORT",
        "2026-11-30, 2027-02-28, SHORT",
        "2026-11-30, 2027-02-27, FULL",
        // over both changes of the clock
        "2027-03-28, 2027-09-28, END",
        "2027-03-28, 2027-09-27, SHORT",
        "2026-10-25, 2027-01-25, SHORT",
        "2026-10-25, 2027-01-24, FULL"
    })
    void boundaries(LocalDate lastSignIn, LocalDate today, Outcome expected) {
        assertThat(RULE.verdict(lastSignIn, LONG_AGO, today, true)).isEqualTo(expected);
    }

    @Test
    @DisplayName("REN-02: a sign-in counts on its Swedish day, also an hour after midnight in summer time")
    void summerTime() {
        var justAfterMidnight = Instant.parse("2027-03-28T22:30:00Z");
        var now = new RunRow.Now(justAfterMidnight, Instant.parse("2020-01-01T00:00:00Z"), null, null);
        assertThat(now.verdict(RULE, LocalDate.of(2027, 9, 28), true)).isEqualTo(SHORT);
        assertThat(now.verdict(RULE, LocalDate.of(2027, 9, 29), true)).isEqualTo(END);
        var inWinter = new RunRow.Now(
                Instant.parse("2027-01-10T23:30:00Z"), Instant.parse("2020-01-01T00:00:00Z"), null, null);
        assertThat(inWinter.verdict(RULE, LocalDate.of(2027, 7, 10), true)).isEqualTo(SHORT);
        assertThat(inWinter.verdict(RULE, LocalDate.of(2027, 7, 11), true)).isEqualTo(END);
    }

    @Test
    @DisplayName("REN-02: never signed in counts from the creation; an account made yesterday gets the full time")
    void neverSignedIn() {
        var today = LocalDate.of(2027, 1, 11);
        assertThat(RULE.verdict(null, today.minusDays(1), today, true)).isEqualTo(FULL);
        assertThat(RULE.verdict(null, LocalDate.of(2026, 10, 11), today, true)).isEqualTo(SHORT);
        assertThat(RULE.verdict(null, LocalDate.of(2026, 7, 11), today, true)).isEqualTo(END);
        assertThat(RULE.verdict(LocalDate.of(2025, 1, 1), today.minusDays(1), today, true))
                .as("a sign-in from before the account was made")
                .isEqualTo(FULL);
    }

    @Test
    @DisplayName("REN-02: nothing is ended, and nothing extended, on missing data")
    void notCovered() {
        var today = LocalDate.of(2027, 1, 11);
        assertThat(RULE.verdict(null, LONG_AGO, today, false)).isEqualTo(NO_BASIS);
        assertThat(RULE.verdict(today, LONG_AGO, today, false)).isEqualTo(NO_BASIS);
        assertThat(RULE.mustBeCoveredFrom(today)).isEqualTo("2026-07-11");
    }

    @Test
    @DisplayName(
            "REN-02: the extension counts from the last day it had; no account outlasts the employment or gets shorter")
    void validTo() {
        var lapse = LocalDate.of(2027, 12, 31);
        assertThat(RULE.validTo(FULL, lapse, null)).isEqualTo("2029-02-28");
        assertThat(RULE.validTo(SHORT, LocalDate.of(2027, 11, 30), null)).isEqualTo("2028-02-29");
        assertThat(RULE.validTo(END, lapse, null)).isEqualTo(lapse);
        assertThat(RULE.validTo(NO_BASIS, lapse, null)).isEqualTo(lapse);
        assertThat(RULE.validTo(FULL, lapse, LocalDate.of(2028, 6, 1))).isEqualTo("2028-06-01");
        assertThat(RULE.validTo(FULL, lapse, LocalDate.of(2027, 6, 1))).isEqualTo(lapse);
    }

    @Test
    @Tag("REN-05")
    @DisplayName("REN-05: the latest day that is three months ago, where months end at different days")
    void latestDayAgo() {
        assertThat(RenewalRule.latestDayAgo(3, LocalDate.of(2027, 2, 28))).isEqualTo("2026-11-30");
        assertThat(RenewalRule.latestDayAgo(3, LocalDate.of(2027, 1, 11))).isEqualTo("2026-10-11");
        assertThat(RenewalRule.latestDayAgo(3, LocalDate.of(2027, 5, 31))).isEqualTo("2027-02-28");
        assertThat(RenewalRule.latestDayAgo(6, LocalDate.of(2028, 2, 29))).isEqualTo("2027-08-31");
    }
}
