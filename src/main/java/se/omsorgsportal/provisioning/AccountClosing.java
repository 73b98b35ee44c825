package se.omsorgsportal.provisioning;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.shared.Zone;

/** Writes down that an account lasts no longer, when the task that closes it is done, by whomever (END-02, ORD-08). */
@Component
class AccountClosing {

    private final Accounts accounts;
    private final Clock clock;

    AccountClosing(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Does nothing when the task closes no account. */
    void done(Provisioning provisioning, Task task) {
        var person = provisioning.person();
        if (task.kind() == TaskKind.CLOSE_ACCOUNT) {
            accounts.closed(person, Zone.today(clock));
        } else if (task.kind() == TaskKind.END_AD_ACCOUNT && accounts.of(person).isPresent()) {
            accounts.closed(person, provisioning.startsOn());
        }
    }
}
