package se.omsorgsportal.provisioning;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.omsorgsportal.accounts.AccountDetails;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.orders.OrderChanged;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.Secrets;
import se.omsorgsportal.shared.NotFound;

/** Puts an initial password on its way (PRV-12). */
@Component
class CredentialIssue {

    private final CredentialStore credentials;
    private final Accounts accounts;
    private final People people;
    private final Routines routines;
    private final Secrets secrets;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;
    private final Clock clock;

    CredentialIssue(
            CredentialStore credentials,
            Accounts accounts,
            People people,
            Routines routines,
            Secrets secrets,
            ApplicationEventPublisher events,
            AuditLog audit,
            Clock clock) {
        this.credentials = credentials;
        this.accounts = accounts;
        this.people = people;
        this.routines = routines;
        this.secrets = secrets;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    static String purpose(CredentialId id) {
        return "credential:" + id;
    }

    void issue(Provisioning provisioning, AccountDetails account, String password) {
        send("credential.issued", provisioning, account, password);
    }

    CredentialId renew(Provisioning provisioning, String password) {
        var account = accounts.of(provisioning.person())
                .filter(made -> made.createdAt() != null)
                .orElseThrow(NotFound::new);
        check(provisioning, account, password);
        return send("credential.renewed", provisioning, account, password);
    }

    /** Throws {@link se.omsorgsportal.shared.InvalidInput} at the field {@code password}. */
    void check(Provisioning provisioning, AccountDetails account, String password) {
        var name = people.find(provisioning.person()).orElseThrow(NotFound::new).name();
        InitialPassword.check(password, account.name().value(), name.given(), name.family());
    }

    private CredentialId send(String act, Provisioning provisioning, AccountDetails account, String password) {
        var now = clock.instant();
        credentials.replaceAll(provisioning.orderId(), now);
        var id = CredentialId.next();
        credentials.save(new Credential(
                id,
                provisioning.orderId(),
                provisioning.orderedBy(),
                account.fullName(),
                secrets.encrypt(purpose(id), password),
                now,
                now.plus(Duration.ofHours(routines.get(ProvisioningRoutines.EXPIRY)))));
        audit.record(Act.of(act, "credential", id, provisioning.caseNumber()).about(provisioning.person()));
        events.publishEvent(new OrderChanged(provisioning.orderId()));
        events.publishEvent(
                new CredentialsReady(id, provisioning.orderId(), provisioning.orderedBy(), account.fullName()));
        return id;
    }
}
