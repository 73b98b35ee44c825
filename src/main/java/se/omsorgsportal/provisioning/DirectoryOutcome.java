package se.omsorgsportal.provisioning;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.directory.Directory;
import se.omsorgsportal.directory.DirectoryChange;
import se.omsorgsportal.directory.DirectoryChangeDone;
import se.omsorgsportal.directory.DirectoryChangeFailed;
import se.omsorgsportal.directory.DirectoryProblem;
import se.omsorgsportal.directory.OperationKind;
import se.omsorgsportal.security.Actor;

/**
 * Ticks a task off when the directory has done it, in the same transaction as the directory notes it: never the one
 * without the other (PRV-15). What failed leaves the task open, to be done by hand.
 */
@Component
class DirectoryOutcome {

    /** A directory that says so of every name is not asked for ever. */
    private static final int MOST_NAMES = 20;

    private final TaskFlow flow;
    private final AccountTask accountTask;
    private final Accounts accounts;
    private final Directory directory;
    private final AccountClosing closing;

    DirectoryOutcome(
            TaskFlow flow, AccountTask accountTask, Accounts accounts, Directory directory, AccountClosing closing) {
        this.flow = flow;
        this.accountTask = accountTask;
        this.accounts = accounts;
        this.directory = directory;
        this.closing = closing;
    }

    @EventListener
    void on(DirectoryChangeDone done) {
        DirectoryTask.task(done.cause()).ifPresent(id -> tickOff(id, done));
    }

    @EventListener
    void on(DirectoryChangeFailed failed) {
        DirectoryTask.task(failed.cause()).ifPresent(id -> takeNextName(id, failed));
    }

    private void tickOff(TaskId id, DirectoryChangeDone done) {
        var provisioning = flow.lockOf(id);
        var task = provisioning.task(id);
        if (task.state() == TaskState.OPEN && task.kind() == TaskKind.AD_ACCOUNT) {
            var validTo = Objects.requireNonNull(done.validTo());
            var made = new NewAccount(directory.password(done.operation()), validTo, done.note());
            accountTask.finish(provisioning, task, made, who(done));
        } else if (task.state() == TaskState.OPEN) {
            closing.done(provisioning, task);
            flow.done(provisioning, task, who(done), done.note());
        } else if (provisioning.isWithdrawn() && done.kind() == OperationKind.CREATE) {
            // The order was withdrawn while the directory was at it: nobody may sign in by what came of it (ORD-08).
            directory.carryOut(
                    new DirectoryChange.Disable(done.person(), done.userName()), "withdrawn:" + done.operation(), "");
        }
    }

    private static @Nullable Actor who(DirectoryChangeDone done) {
        var asked = done.requestedBy();
        return asked == null ? null : new Actor(asked, null);
    }

    private void takeNextName(TaskId id, DirectoryChangeFailed failed) {
        var provisioning = flow.lockOf(id);
        boolean open = provisioning.task(id).state() == TaskState.OPEN;
        if (open
                && failed.problem() == DirectoryProblem.NAME_TAKEN
                && directory.namesTaken(failed.cause()) < MOST_NAMES) {
            accounts.anotherNameFor(failed.person());
            var next = accounts.of(failed.person()).orElseThrow();
            directory.againUnder(failed.operation(), next.name().value(), next.fullName());
        }
        flow.changed(provisioning);
    }
}
