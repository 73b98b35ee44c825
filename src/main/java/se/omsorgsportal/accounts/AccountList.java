package se.omsorgsportal.accounts;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AdministratorsOnly;

/** Accounts in the order of their names, for the administrators (PRV-11). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class AccountList {

    private static final String PREFIX = "ext-";

    private final AccountRepository accounts;
    private final People people;
    private final Routines routines;

    AccountList(AccountRepository accounts, People people, Routines routines) {
        this.accounts = accounts;
        this.people = people;
        this.routines = routines;
    }

    /** Those whose user name begins as typed, with or without {@code ext-} and domain. */
    public List<AccountLine> page(String typed, int offset, int limit) {
        var domain = routines.get(AccountRoutines.DOMAIN);
        var details = accounts.withPrefix(prefix(typed), offset, limit).stream()
                .map(account -> account.details(domain))
                .toList();
        var names = people.names(details.stream().map(AccountDetails::person).toList());
        return details.stream()
                .map(account -> new AccountLine(account, names.getOrDefault(account.person(), "–")))
                .toList();
    }

    private static String prefix(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9@-]", "");
        int at = text.indexOf('@');
        var name = at < 0 ? text : text.substring(0, at);
        return PREFIX.startsWith(name) || name.startsWith(PREFIX) ? name : PREFIX + name;
    }
}
