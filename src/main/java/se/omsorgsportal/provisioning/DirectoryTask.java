package se.omsorgsportal.provisioning;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import se.omsorgsportal.accounts.AccountDetails;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.directory.Directory;
import se.omsorgsportal.directory.DirectoryChange;
import se.omsorgsportal.directory.DirectoryChange.Workplace;
import se.omsorgsportal.directory.DirectoryPlan;
import se.omsorgsportal.directory.OperationDetails;
import se.omsorgsportal.directory.OperationId;
import se.omsorgsportal.directory.OperationState;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.NotFound;

/**
 * Tasks about the account, carried out by the directory itself where there is one (PRV-15): asked for while the task is
 * locked, carried out after that, ticked off when the directory has it. Without a directory they stay manual.
 */
@Service
@AdministratorsOnly
public class DirectoryTask {

    static final Set<TaskKind> KINDS =
            Set.of(TaskKind.AD_ACCOUNT, TaskKind.CHANGE_AD_ACCOUNT, TaskKind.END_AD_ACCOUNT, TaskKind.CLOSE_ACCOUNT);
    private static final int MOST_NAMES = 20;

    private final Directory directory;
    private final AccountTask accountTask;
    private final ProvisioningRepository provisionings;
    private final TaskFlow flow;
    private final Accounts accounts;
    private final People people;
    private final Units units;
    private final CurrentUser user;
    private final TransactionOperations transactions;

    DirectoryTask(
            Directory directory,
            AccountTask accountTask,
            ProvisioningRepository provisionings,
            TaskFlow flow,
            Accounts accounts,
            People people,
            Units units,
            CurrentUser user,
            TransactionOperations transactions) {
        this.directory = directory;
        this.accountTask = accountTask;
        this.provisionings = provisionings;
        this.flow = flow;
        this.accounts = accounts;
        this.people = people;
        this.units = units;
        this.user = user;
        this.transactions = transactions;
    }

    static String cause(TaskId id) {
        return "task:" + id;
    }

    /** The task that a change in the directory was asked for; nothing when it was for something else. */
    static Optional<TaskId> task(String cause) {
        return cause.startsWith("task:") ? Optional.of(TaskId.of(cause.substring(5))) : Optional.empty();
    }

    /** Whether the current user can have the directory do the task. */
    @SignedIn
    public boolean canDo(TaskKind kind) {
        return KINDS.contains(kind) && user.has(Role.ADMINISTRATOR) && directory.isConfigured();
    }

    /** How far the directory is with the task, if it was asked. */
    public Optional<OperationDetails> standing(TaskId id) {
        return directory.latest(cause(id));
    }

    /** What it would do now; changes nothing. */
    @Transactional(propagation = Propagation.NEVER)
    public DirectoryPlan dryRun(TaskId id, @Nullable NewAccount typed, boolean open) {
        var change = transactions.execute(running -> change(find(id), id, typed, open));
        return directory.plan(change);
    }

    /** Makes the account; the next free name is taken as often as a name turns out to be somebody else's (PRV-11). */
    @Transactional(propagation = Propagation.NEVER)
    public OperationDetails create(TaskId id, NewAccount typed, boolean open) {
        var note = FreeText.optional("note", typed.note());
        var operation = carryOut(transactions.execute(running -> {
            var provisioning = accountTask.check(id, typed);
            return directory.carryOut(change(provisioning, id, typed, open), cause(id), note);
        }));
        for (int names = 1; names < MOST_NAMES && operation.state() == OperationState.FAILED; names++) {
            var next = standing(id).filter(latest -> latest.state() == OperationState.WAITING);
            if (next.isEmpty()) {
                break;
            }
            operation = carryOut(next.get().id());
        }
        return operation;
    }

    /** Closes the account, or moves it to where the order says. */
    @Transactional(propagation = Propagation.NEVER)
    public OperationDetails carryOut(TaskId id, String note) {
        var words = FreeText.optional("note", note);
        return carryOut(transactions.execute(running -> ask(id, null, words)));
    }

    /** Asks for what the task needs, in the running transaction. */
    OperationId ask(TaskId id, @Nullable NewAccount account, String note) {
        var provisioning = flow.lockOf(id);
        flow.requireOpen(provisioning, provisioning.task(id));
        return directory.carryOut(change(provisioning, id, account, true), cause(id), note);
    }

    private OperationDetails carryOut(OperationId operation) {
        return directory.carryOutNow(operation);
    }

    private DirectoryChange change(Provisioning provisioning, TaskId id, @Nullable NewAccount typed, boolean open) {
        var account = account(provisioning);
        return switch (provisioning.task(id).kind()) {
            case AD_ACCOUNT -> create(provisioning, account, typed, open);
            case CHANGE_AD_ACCOUNT ->
                new DirectoryChange.Move(provisioning.person(), account.name().value(), workplace(provisioning));
            case CLOSE_ACCOUNT, END_AD_ACCOUNT ->
                new DirectoryChange.Disable(
                        provisioning.person(), account.name().value());
            default -> throw new IllegalArgumentException("nothing for the directory: " + id);
        };
    }

    private DirectoryChange create(
            Provisioning provisioning, AccountDetails account, @Nullable NewAccount typed, boolean open) {
        if (typed == null) {
            throw new IllegalArgumentException("an account needs a password");
        }
        var person = people.find(provisioning.person()).orElseThrow(NotFound::new);
        return new DirectoryChange.Create(
                person.id(),
                account.name().value(),
                account.fullName(),
                person.name(),
                person.email(),
                workplace(provisioning),
                typed.validTo(),
                open,
                typed.password());
    }

    /** The first by name when there are several: an account in a directory stands in one place. */
    private Workplace workplace(Provisioning provisioning) {
        return units.byId(provisioning.units()).values().stream()
                .min(Comparator.comparing(UnitSummary::name))
                .map(unit -> new Workplace(unit.name(), unit.providerName()))
                .orElse(new Workplace("", ""));
    }

    private AccountDetails account(Provisioning provisioning) {
        return accounts.of(provisioning.person()).orElseThrow(NotFound::new);
    }

    private Provisioning find(TaskId id) {
        return provisionings
                .orderOf(id.value())
                .flatMap(provisionings::findByOrderId)
                .orElseThrow(NotFound::new);
    }
}
