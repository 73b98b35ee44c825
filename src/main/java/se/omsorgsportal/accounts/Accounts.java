package se.omsorgsportal.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.Reach;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.Zone;

/** Accounts in the care systems' directory: one for each person, its name never given to another (PRV-11). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class Accounts {

    private final AccountRepository accounts;
    private final UserNames names;
    private final People people;
    private final Routines routines;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            UserNames names,
            People people,
            Routines routines,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.accounts = accounts;
        this.names = names;
        this.people = people;
        this.routines = routines;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person's user name; the first free one is taken for them when they have none. Safe when two do it at once. */
    @Transactional
    public UserName nameFor(PersonId person, PersonName name) {
        var stem = UserNameRule.stem(name);
        names.lock(stem);
        return accounts.findById(person.value()).map(Account::name).orElseGet(() -> reserve(person, stem));
    }

    /** The directory turned out to have the reserved name already: the next free one is taken for the person. */
    @Transactional
    public UserName anotherNameFor(PersonId person) {
        var account = require(person);
        var before = account.name();
        var stem = UserNameRule.read(before.value()).orElseThrow().stem();
        names.lock(stem);
        var next = names.takeFirstFree(stem, person);
        account.rename(next);
        names.foundElsewhere(before);
        audit.record(Act.of("account.renamed", "account", person, next.value())
                .about(person)
                .changed("userName", before, next));
        return next;
    }

    /** Notes that the directory has a name that the portal did not give, so that nobody gets it. */
    @Transactional
    public UserName takenElsewhere(String typed) {
        var parts =
                UserNameRule.read(typed).orElseThrow(() -> new InvalidInput("userName", "accounts.error.user-name"));
        names.lock(parts.stem());
        var name = UserNameRule.name(parts.stem(), parts.number());
        if (names.exists(name)) {
            throw new UserNameInUse(name);
        }
        names.takeElsewhere(parts.stem(), parts.number());
        audit.record(Act.of("account.taken-elsewhere", "user-name", name, name.value()));
        return name;
    }

    /** An administrator has made the account, or made it last longer; valid to and including the day. */
    @Transactional
    public AccountDetails created(PersonId person, LocalDate validTo) {
        var account = require(person);
        var before = account.validTo();
        account.made(routines.get(AccountRoutines.DOMAIN), clock.instant(), validTo);
        audit.record(Act.of("account.made", "account", person, account.name().value())
                .about(person)
                .changed("validTo", before, validTo));
        return details(account);
    }

    /** The account lasts no longer than the day. */
    @Transactional
    public void closed(PersonId person, LocalDate lastDay) {
        var account = require(person);
        var before = account.validTo();
        account.close(lastDay);
        audit.record(Act.of("account.closed", "account", person, account.name().value())
                .about(person)
                .changed("validTo", before, lastDay));
    }

    /** How long an account that is made today lasts: the routine's months, or the employment if it ends before. */
    public LocalDate proposedValidTo(@Nullable LocalDate employmentEnd) {
        var byRoutine = Zone.today(clock).plusMonths(routines.get(AccountRoutines.VALIDITY));
        return employmentEnd != null && employmentEnd.isBefore(byRoutine) ? employmentEnd : byRoutine;
    }

    /** What stands after the @ of a user name that is made today. */
    public String domain() {
        return routines.get(AccountRoutines.DOMAIN);
    }

    /** The person's account, for themself and for those who reach them. */
    @SignedIn
    public Optional<AccountDetails> of(PersonId person) {
        requireReach(person);
        return accounts.findById(person.value()).map(this::details);
    }

    private UserName reserve(PersonId person, String stem) {
        var name = names.takeFirstFree(stem, person);
        accounts.save(new Account(person, name));
        audit.record(Act.of("account.reserved", "account", person, name.value()).about(person));
        return name;
    }

    private void requireReach(PersonId person) {
        boolean reached = switch (user.reach()) {
            case Reach.Everything() -> true;
            case Reach.Self(var self) -> self.equals(person);
            case Reach.Units(var units, var self) ->
                self.equals(person)
                        || people.find(person)
                                .filter(found -> !Collections.disjoint(found.units(), units))
                                .isPresent();
        };
        if (!reached) {
            throw new OutsideScope("account of " + person);
        }
    }

    private AccountDetails details(Account account) {
        return account.details(routines.get(AccountRoutines.DOMAIN));
    }

    private Account require(PersonId person) {
        return accounts.findById(person.value()).orElseThrow(NotFound::new);
    }
}
