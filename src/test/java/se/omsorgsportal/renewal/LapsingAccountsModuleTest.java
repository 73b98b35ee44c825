package se.omsorgsportal.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.testing.TestLogin;

/** Which accounts nobody uses and which lapse soon, before any run. */
@Tag("REN-04")
class LapsingAccountsModuleTest extends RenewalTesting {

    @Autowired
    private UnusedAccounts unused;

    @Autowired
    private Lapses lapses;

    @Test
    @Tag("REN-05")
    @DisplayName("REN-05: a manager sees the unused accounts of their own staff, from three months to the day")
    void unusedAccounts() {
        var quiet = account();
        var busy = account();
        var other = people.unit();
        var elsewhere = account(other);
        covered(
                quiet.name() + ";" + today.minusMonths(3) + " 23:00",
                busy.name() + ";" + today.minusMonths(3).plusDays(1) + " 01:00");
        var manager = people.manager(unit);
        var neighbour = people.manager(other);
        TestLogin.as(manager);
        assertThat(unused.isKnown()).isTrue();
        assertThat(unused.page(0, 50)).extracting(StaffAccount::userName).containsExactly(quiet.name());
        assertThat(unused.count()).isEqualTo(1);
        var told = SystemAccess.call(() -> unused.of(List.of(manager, neighbour)));
        assertThat(told.get(manager)).extracting(StaffAccount::userName).containsExactly(quiet.name());
        assertThat(told.get(neighbour)).extracting(StaffAccount::userName).containsExactly(elsewhere.name());
    }

    @Test
    @Tag("REN-01")
    @DisplayName("REN-01: the calendar tells how many accounts lapse on each day, and which")
    void calendar() {
        var one = account();
        account();
        now();
        assertThat(lapses.perDay(today, today.plusMonths(2))).containsEntry(lapse, 2);
        assertThat(lapses.page(lapse, lapse, 0, 10))
                .extracting(StaffAccount::userName)
                .contains(one.name());
        assertThat(lapses.soon()).isEqualTo(2);
    }
}
