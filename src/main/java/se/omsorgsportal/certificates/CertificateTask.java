package se.omsorgsportal.certificates;

import java.time.Clock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.provisioning.SithsTasks;
import se.omsorgsportal.provisioning.TaskOpened;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.SystemAccess;

/** Nobody is asked to order a certificate for somebody who has one or gets one already (PRV-08, SIT-01). */
@Component
class CertificateTask {

    private final CertificateStore certificates;
    private final SithsTasks tasks;
    private final Orders orders;
    private final Routines routines;
    private final Clock clock;

    CertificateTask(CertificateStore certificates, SithsTasks tasks, Orders orders, Routines routines, Clock clock) {
        this.certificates = certificates;
        this.tasks = tasks;
        this.orders = orders;
        this.routines = routines;
        this.clock = clock;
    }

    @ApplicationModuleListener(condition = "#opened.kind().name() == 'ORDER_SITHS'")
    void on(TaskOpened opened) {
        SystemAccess.run(() -> look(orders.details(opened.order())));
    }

    private void look(OrderDetails order) {
        var person = order.beneficiary();
        var day = CertificateRoutines.day(routines, clock);
        if (person != null
                && certificates.of(person).stream()
                        .anyMatch(one -> one.isUnderWay() || one.state(day).isLive())) {
            tasks.notNeeded(person);
        }
    }
}
