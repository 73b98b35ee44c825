package se.omsorgsportal.certificates;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.orders.OrderApproved;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderWithdrawn;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.provisioning.TaskDone;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Malformed;
import se.omsorgsportal.shared.PersonId;

/** What orders do with certificates: order them, revoke them, end them with everything else (SIT-01, SIT-04, END-03). */
@Component
class CertificateOrders {

    private final CertificateStore certificates;
    private final CertificatePlacing placing;
    private final CertificateRevoking revoking;
    private final Certificates acts;
    private final Orders orders;
    private final CurrentUser user;
    private final Routines routines;
    private final Clock clock;

    CertificateOrders(
            CertificateStore certificates,
            CertificatePlacing placing,
            CertificateRevoking revoking,
            Certificates acts,
            Orders orders,
            CurrentUser user,
            Routines routines,
            Clock clock) {
        this.certificates = certificates;
        this.placing = placing;
        this.revoking = revoking;
        this.acts = acts;
        this.orders = orders;
        this.user = user;
        this.routines = routines;
        this.clock = clock;
    }

    /** Within the approval's transaction: an order that cannot be carried out is not approved, and says why. */
    @EventListener
    void on(OrderApproved approved) {
        switch (approved.kind()) {
            case SITHS -> order(details(approved.order()), approved.beneficiary());
            case SITHS_REVOCATION -> revoke(details(approved.order()), approved.beneficiary());
            case NEW_ACCOUNT, CHANGE, ENDING -> {}
        }
    }

    private OrderDetails details(OrderId id) {
        return SystemAccess.call(() -> orders.details(id));
    }

    /** The administrator has ended the certificates in the ending's own task: now they are revoked (END-02, END-03). */
    @EventListener
    void on(TaskDone done) {
        if (done.kind() != TaskKind.END_SITHS) {
            return;
        }
        var order = details(done.order());
        var asked = asked(order);
        for (var certificate : live(certificates.of(done.person()))) {
            revoking.revoke(certificate, asked, order.caseNumber().toString(), day());
        }
    }

    @ApplicationModuleListener
    void on(OrderWithdrawn withdrawn) {
        SystemAccess.run(() -> {
            certificates.of(withdrawn.order()).stream()
                    .filter(Certificate::isUnderWay)
                    .forEach(one -> acts.callOff(certificates.lock(one.id()), ""));
            certificates.plannedBy(withdrawn.order()).forEach(Certificate::unplan);
        });
    }

    private void order(OrderDetails order, PersonId person) {
        var card = card(order.particulars().cardNumber());
        var wanted = new WantedCertificate(
                person, order.provider(), card, order.id(), order.caseNumber().toString());
        SystemAccess.run(() -> placing.place(wanted, day()));
    }

    private void revoke(OrderDetails order, PersonId person) {
        var named = named(order, person);
        var live = live(named);
        var asked = asked(order);
        var caseNumber = order.caseNumber().toString();
        var card = order.particulars().cardNumber();
        if (live.isEmpty() && !named.isEmpty()) {
            revoking.requireRevocable(named.getFirst(), day());
        }
        live.forEach(one -> revoking.revoke(one, asked, caseNumber, day()));
        if (named.isEmpty() && card != null) {
            revoking.keepUnknown(person, order.provider(), card, asked, caseNumber);
        }
        carriedOut(order);
    }

    /** The person's certificates that the order names, by itself or by their card; nobody else's. */
    private List<Certificate> named(OrderDetails order, PersonId person) {
        var particulars = order.particulars();
        var codes = particulars.proposals();
        return certificates.of(person).stream()
                .filter(one -> codes.contains(CertificateConcern.code(one.id()))
                        || one.given()
                                .filter(given -> given.card().value().equals(particulars.cardNumber()))
                                .isPresent())
                .toList();
    }

    private List<Certificate> live(List<Certificate> some) {
        var live = new ArrayList<Certificate>();
        for (var one : some) {
            var locked = certificates.lock(one.id());
            if (locked.state(day()).isLive()) {
                live.add(locked);
            }
        }
        return live;
    }

    private static Revocation asked(OrderDetails order) {
        var absent = order.steps().stream()
                .filter(step -> order.orderedBy().equals(step.by()))
                .findFirst()
                .map(OrderDetails.Step::forWhom)
                .orElse(null);
        return new Revocation(order.particulars().reason(), order.orderedBy(), order.submittedAt(), absent);
    }

    private void carriedOut(OrderDetails order) {
        OrderId id = order.id();
        var by = user.isSystem() ? order.orderedBy() : user.id();
        SystemAccess.run(() -> orders.carriedOut(id, by));
    }

    private static @Nullable CardNumber card(@Nullable String ordered) {
        try {
            return ordered == null ? null : CardNumber.of(ordered);
        } catch (Malformed unreadable) {
            return null;
        }
    }

    private ExpiryRule day() {
        return CertificateRoutines.day(routines, clock);
    }
}
