package se.omsorgsportal.provisioning;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.accounts.AccountDetails;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.directory.Directory;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.Zone;

/** What has to be done after an approval, each task by its owner (PRV-01 to PRV-10). */
@Service
@SignedIn
@Transactional(readOnly = true)
public class Tasks {

    private final ProvisioningRepository provisionings;
    private final TaskFlow flow;
    private final TaskAccess access;
    private final Accounts accounts;
    private final Directory directory;
    private final AccountClosing closing;
    private final CurrentUser user;
    private final Clock clock;

    Tasks(
            ProvisioningRepository provisionings,
            TaskFlow flow,
            TaskAccess access,
            Accounts accounts,
            Directory directory,
            AccountClosing closing,
            CurrentUser user,
            Clock clock) {
        this.provisionings = provisionings;
        this.flow = flow;
        this.access = access;
        this.accounts = accounts;
        this.directory = directory;
        this.closing = closing;
        this.user = user;
        this.clock = clock;
    }

    /** All tasks of an order in the order of the routine; none before its approval. */
    public List<TaskDetails> ofOrder(OrderId order) {
        return provisionings.findByOrderId(order.value()).map(this::all).orElse(List.of());
    }

    public TaskDetails details(TaskId id) {
        var provisioning = provisionings
                .orderOf(id.value())
                .flatMap(provisionings::findByOrderId)
                .orElseThrow(NotFound::new);
        access.requireMaySee(provisioning);
        return details(provisioning, provisioning.task(id));
    }

    /**
     * The account that the order is about, once its name is reserved; for those who see the order, also before the
     * person belongs to any of their units.
     */
    public Optional<AccountDetails> account(TaskId id) {
        var person = details(id).person();
        return SystemAccess.call(() -> accounts.of(person));
    }

    /** The task is done; throws {@link TaskAlreadyDone} to the second of two who do it at once. */
    @Transactional
    public void complete(TaskId id, String note) {
        var words = FreeText.optional("note", note);
        var provisioning = flow.lockOf(id);
        var task = provisioning.task(id);
        access.requireMayDo(provisioning, task);
        if (task.kind() == TaskKind.AD_ACCOUNT || task.kind() == TaskKind.ACCEPT_DUTIES) {
            throw new TaskNeedsForm(task.kind());
        }
        flow.requireOpen(provisioning, task);
        if (DirectoryTask.KINDS.contains(task.kind())) {
            directory.withdraw(DirectoryTask.cause(id));
        }
        closing.done(provisioning, task);
        flow.done(provisioning, task, user.actor(), words);
    }

    /** Takes a tick back while nothing is built on it. */
    @Transactional
    public void undo(TaskId id) {
        var provisioning = flow.lockOf(id);
        var task = provisioning.task(id);
        access.requireMayDo(provisioning, task);
        provisioning.undo(task);
        flow.recordUndone(provisioning, task);
    }

    /** Somebody whom the directory knew before the portal did has no account here to close. */
    private List<TaskDetails> all(Provisioning provisioning) {
        access.requireMaySee(provisioning);
        return provisioning.tasks().stream()
                .sorted(Comparator.comparing(Task::kind))
                .map(task -> details(provisioning, task))
                .toList();
    }

    private TaskDetails details(Provisioning provisioning, Task task) {
        boolean mine = access.mayDo(provisioning, task);
        return task.details(
                provisioning,
                provisioning.waitingFor(task),
                mine,
                mine && provisioning.isUndoable(task),
                Zone.today(clock));
    }
}
