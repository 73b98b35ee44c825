package se.omsorgsportal.provisioning;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.directory.Directory;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Zone;

/** Asks the directory as soon as a task about the account can be done, where the routine says so (PRV-15). */
@Component
class DirectoryAutomation {

    private final DirectoryTask directoryTask;
    private final AccountTask accountTask;
    private final TaskFlow flow;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DirectoryAutomation(
            DirectoryTask directoryTask,
            AccountTask accountTask,
            TaskFlow flow,
            Directory directory,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.directoryTask = directoryTask;
        this.accountTask = accountTask;
        this.flow = flow;
        this.directory = directory;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Most tasks are not for the directory: only those that are become events that are kept until they are heard. */
    @EventListener
    void on(TaskOpened opened) {
        if (SystemAccess.call(() -> directoryTask.canDo(opened.kind()) && directory.actsByItself())) {
            events.publishEvent(new AccountTaskOpened(opened.task()));
        }
    }

    @ApplicationModuleListener
    void on(AccountTaskOpened opened) {
        SystemAccess.run(() -> ask(opened.task()));
    }

    /** The accounts of those whose last day is over; until then the account's own last day is enough. */
    @Transactional
    public void closeWhatIsDue() {
        SystemAccess.run(() -> {
            if (directory.actsByItself()) {
                due().forEach(id -> ask(new TaskId(id)));
            }
        });
    }

    private List<UUID> due() {
        return jdbc.sql(
                        "SELECT id FROM provisioning_task WHERE kind = 'END_AD_ACCOUNT' AND state = 'OPEN' AND due < :today"
                                + " ORDER BY due, id")
                .param("today", Zone.today(clock))
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list();
    }

    /** Once: what the directory refused is for somebody to look at. */
    private void ask(TaskId id) {
        var task = flow.lockOf(id).task(id);
        boolean tooEarly = task.kind() == TaskKind.END_AD_ACCOUNT && !task.due().isBefore(Zone.today(clock));
        if (task.state() != TaskState.OPEN
                || tooEarly
                || !directoryTask.canDo(task.kind())
                || directoryTask.standing(id).isPresent()) {
            return;
        }
        directoryTask.ask(id, task.kind() == TaskKind.AD_ACCOUNT ? newAccount(id) : null, "");
    }

    private NewAccount newAccount(TaskId id) {
        return new NewAccount(
                InitialPassword.make(random), accountTask.proposal(id).validTo(), "");
    }
}
