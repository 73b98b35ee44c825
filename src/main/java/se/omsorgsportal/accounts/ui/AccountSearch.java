package se.omsorgsportal.accounts.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.accounts.AccountList;
import se.omsorgsportal.shell.SearchContribution;

/** Finds people within reach by their user name (ALL-07). */
@Component
class AccountSearch implements SearchContribution {

    private final AccountList accounts;

    AccountSearch(AccountList accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Hit> find(String text, int limit) {
        if (!text.matches("[A-Za-z0-9@.-]{3,80}")) {
            return List.of();
        }
        return accounts.find(text, limit).stream()
                .map(line -> new Hit(
                        "account",
                        line.account().fullName(),
                        line.name(),
                        "people/" + line.account().person()))
                .toList();
    }
}
