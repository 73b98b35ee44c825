package se.omsorgsportal.accounts.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.accounts.AccountList;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shell.SearchContribution;

/** Finds people by their user name, for administrators (ALL-07). */
@Component
class AccountSearch implements SearchContribution {

    private final AccountList accounts;
    private final CurrentUser user;

    AccountSearch(AccountList accounts, CurrentUser user) {
        this.accounts = accounts;
        this.user = user;
    }

    @Override
    public List<Hit> find(String text, int limit) {
        if (!user.has(Role.ADMINISTRATOR) || !text.matches("[A-Za-z0-9@.-]{3,80}")) {
            return List.of();
        }
        return accounts.page(text, 0, limit).stream()
                .map(line -> new Hit(
                        "account",
                        line.account().fullName(),
                        line.name(),
                        "people/" + line.account().person()))
                .toList();
    }
}
