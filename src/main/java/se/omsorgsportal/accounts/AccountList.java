package se.omsorgsportal.accounts;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Reach;
import se.omsorgsportal.security.SignedIn;

/** Accounts in the order of their names, for the administrators (PRV-11). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class AccountList {

    private static final String PREFIX = "ext-";
    private static final int MOST_LOOKED_AT = 200;

    private final AccountRepository accounts;
    private final People people;
    private final Staff staff;
    private final CurrentUser user;
    private final Routines routines;

    AccountList(AccountRepository accounts, People people, Staff staff, CurrentUser user, Routines routines) {
        this.staff = staff;
        this.user = user;
        this.accounts = accounts;
        this.people = people;
        this.routines = routines;
    }

    /** Those whose user name begins as typed, with or without {@code ext-} and domain. */
    public List<AccountLine> page(String typed, int offset, int limit) {
        return lines(typed, offset, limit);
    }

    private List<AccountLine> lines(String typed, int offset, int limit) {
        var domain = routines.get(AccountRoutines.DOMAIN);
        var details = accounts.withPrefix(prefix(typed), offset, limit).stream()
                .map(account -> account.details(domain))
                .toList();
        var names = people.names(details.stream().map(AccountDetails::person).toList());
        return details.stream()
                .map(account -> new AccountLine(account, names.getOrDefault(account.person(), "–")))
                .toList();
    }

    /** For the search in the header: as {@link #page}, those whose person is within the current user's reach. */
    @SignedIn
    public List<AccountLine> find(String typed, int limit) {
        var within = Math.min(MOST_LOOKED_AT, user.reach() instanceof Reach.Everything ? limit : MOST_LOOKED_AT);
        var lines = lines(typed, 0, within);
        var reached =
                staff.within(lines.stream().map(line -> line.account().person()).toList());
        return lines.stream()
                .filter(line -> reached.contains(line.account().person()))
                .limit(limit)
                .toList();
    }

    private static String prefix(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9@-]", "");
        int at = text.indexOf('@');
        var name = at < 0 ? text : text.substring(0, at);
        return PREFIX.startsWith(name) || name.startsWith(PREFIX) ? name : PREFIX + name;
    }
}
