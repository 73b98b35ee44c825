package se.omsorgsportal.accounts;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.orders.EndingConcern;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;

/** The account of somebody who leaves: its own task of the ending closes it (END-02). */
@Component
class AccountConcern implements EndingConcern {

    private final Accounts accounts;

    AccountConcern(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "account";
    }

    @Override
    public List<Touched> touchedBy(PersonId person, LocalDate lastDay) {
        return SystemAccess.call(() -> accounts.of(person)).stream()
                .filter(account -> account.createdAt() != null)
                .map(account ->
                        new Touched("accounts.touched", List.<Object>of(account.fullName()), null, null))
                .toList();
    }

    @Override
    public void carryOut(String code, OrderId order, PersonId person, LocalDate lastDay) {}
}
