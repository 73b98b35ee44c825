package se.omsorgsportal.provisioning;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.accounts.AccountDetails;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.accounts.UserName;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.directory.Directory;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.Zone;

/** The first task: an administrator makes the account in the directory and says so here (PRV-01, PRV-11, PRV-12). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class AccountTask {

    private final TaskFlow flow;
    private final ProvisioningRepository provisionings;
    private final CredentialIssue credentials;
    private final Accounts accounts;
    private final People people;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    AccountTask(
            TaskFlow flow,
            ProvisioningRepository provisionings,
            CredentialIssue credentials,
            Accounts accounts,
            People people,
            Directory directory,
            CurrentUser user,
            Clock clock) {
        this.flow = flow;
        this.provisionings = provisionings;
        this.credentials = credentials;
        this.accounts = accounts;
        this.people = people;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What the administrator needs to make the account.
     *
     * @param validTo the last day, by the routine or the order; never sooner than that of the account that the person has
     */
    public record Proposal(AccountDetails account, LocalDate validTo) {}

    public Proposal proposal(TaskId id) {
        var provisioning = provisionings
                .orderOf(id.value())
                .flatMap(provisionings::findByOrderId)
                .orElseThrow(NotFound::new);
        var account = account(provisioning);
        var proposed = accounts.proposedValidTo(provisioning.endsOn());
        var known = account.validTo();
        return new Proposal(account, known != null && known.isAfter(proposed) ? known : proposed);
    }

    /** The directory has the proposed name already: the next one is taken. */
    @Transactional
    public UserName nameIsTaken(TaskId id) {
        var provisioning = flow.lockOf(id);
        flow.requireOpen(provisioning, accountTask(provisioning));
        return accounts.anotherNameFor(provisioning.person());
    }

    /** The account is made: the person can sign in by it, and the password goes to the orderer. */
    @Transactional
    public void made(TaskId id, NewAccount made) {
        var note = FreeText.optional("note", made.note());
        var provisioning = check(id, made);
        var task = accountTask(provisioning);
        directory.withdraw(DirectoryTask.cause(id));
        finish(provisioning, task, new NewAccount(made.password(), made.validTo(), note), user.actor());
    }

    /** @param by nobody when the portal made the account by itself */
    void finish(Provisioning provisioning, Task task, NewAccount made, @Nullable Actor by) {
        if (account(provisioning).createdAt() == null) {
            provisioning.accountMade();
        }
        var account = accounts.created(provisioning.person(), made.validTo());
        people.linkLogin(provisioning.person(), LoginKind.USER_NAME, account.fullName());
        credentials.issue(provisioning, account, made.password());
        flow.done(provisioning, task, by, made.note());
    }

    /** Throws unless the account can be made as typed; returns the order's tasks, locked. */
    Provisioning check(TaskId id, NewAccount typed) {
        var provisioning = flow.lockOf(id);
        flow.requireOpen(provisioning, accountTask(provisioning));
        credentials.check(provisioning, account(provisioning), typed.password());
        if (typed.validTo().isBefore(Zone.today(clock))) {
            throw new InvalidInput("validTo", "tasks.error.valid-to");
        }
        return provisioning;
    }

    private AccountDetails account(Provisioning provisioning) {
        return accounts.of(provisioning.person()).orElseThrow(NotFound::new);
    }

    private static Task accountTask(Provisioning provisioning) {
        return provisioning.task(TaskKind.AD_ACCOUNT).orElseThrow(NotFound::new);
    }
}
