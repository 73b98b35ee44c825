package se.omsorgsportal.provisioning;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.directory.Directory;
import se.omsorgsportal.orders.OrderApproved;
import se.omsorgsportal.orders.OrderWithdrawn;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Zone;

/** Begins with the tasks when an order is approved, and ends with them when it is withdrawn (ORD-07, ORD-08). */
@Component
class ProvisioningStart {

    private final Planning planning;
    private final ProvisioningRepository provisionings;
    private final CredentialStore credentials;
    private final TaskFlow flow;
    private final Directory directory;
    private final EntityManager entities;
    private final AuditLog audit;
    private final Clock clock;

    ProvisioningStart(
            Planning planning,
            ProvisioningRepository provisionings,
            CredentialStore credentials,
            TaskFlow flow,
            Directory directory,
            EntityManager entities,
            AuditLog audit,
            Clock clock) {
        this.planning = planning;
        this.provisionings = provisionings;
        this.credentials = credentials;
        this.flow = flow;
        this.directory = directory;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Within the approval's transaction: no order is ever approved without its tasks, and none has them twice. */
    @EventListener
    void on(OrderApproved approved) {
        SystemAccess.run(() -> planning.plan(approved.order(), approved.beneficiary()));
    }

    @ApplicationModuleListener
    void on(OrderWithdrawn withdrawn) {
        SystemAccess.run(() -> provisionings
                .lock(withdrawn.order().value())
                .filter(provisioning -> !provisioning.isWithdrawn())
                .ifPresent(this::end));
    }

    private void end(Provisioning provisioning) {
        provisioning.withdraw(clock.instant(), Zone.today(clock));
        provisioning.tasks().forEach(task -> directory.withdraw(DirectoryTask.cause(task.id())));
        credentials.replaceAll(provisioning.orderId(), clock.instant());
        provisioning.task(TaskKind.CLOSE_ACCOUNT).ifPresent(entities::persist);
        provisioning.task(TaskKind.CHANGE_AD_ACCOUNT).ifPresent(entities::persist);
        audit.record(Act.of("tasks.fell-away", "order", provisioning.orderId(), provisioning.caseNumber())
                .about(provisioning.person()));
        flow.changed(provisioning);
        flow.openWhatCan(provisioning);
    }
}
