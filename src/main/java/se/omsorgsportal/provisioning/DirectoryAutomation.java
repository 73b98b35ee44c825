package se.omsorgsportal.provisioning;

import java.security.SecureRandom;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.SystemAccess;

/** Asks the directory as soon as a task about the account can be done, where the routine says so (PRV-15). */
@Component
class DirectoryAutomation {

    private final DirectoryTask directoryTask;
    private final AccountTask accountTask;
    private final TaskFlow flow;
    private final Routines routines;
    private final SecureRandom random = new SecureRandom();

    DirectoryAutomation(DirectoryTask directoryTask, AccountTask accountTask, TaskFlow flow, Routines routines) {
        this.directoryTask = directoryTask;
        this.accountTask = accountTask;
        this.flow = flow;
        this.routines = routines;
    }

    @ApplicationModuleListener
    void on(TaskOpened opened) {
        if (routines.get(ProvisioningRoutines.AUTOMATIC)) {
            SystemAccess.run(() -> ask(opened));
        }
    }

    /** Once: what the directory refused is for somebody to look at. */
    private void ask(TaskOpened opened) {
        var id = opened.task();
        boolean done = flow.lockOf(id).task(id).state() != TaskState.OPEN;
        if (done
                || !directoryTask.canDo(opened.kind())
                || directoryTask.standing(id).isPresent()) {
            return;
        }
        directoryTask.ask(id, opened.kind() == TaskKind.AD_ACCOUNT ? newAccount(id) : null, "");
    }

    private NewAccount newAccount(TaskId id) {
        return new NewAccount(
                InitialPassword.make(random), accountTask.proposal(id).validTo(), "");
    }
}
