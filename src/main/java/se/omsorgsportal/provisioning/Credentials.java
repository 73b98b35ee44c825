package se.omsorgsportal.provisioning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OrderReaders;
import se.omsorgsportal.security.Secrets;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.shared.NotFound;

/**
 * Initial passwords on their way to the orderer (PRV-12): kept encrypted, shown once to the one who ordered and nobody
 * else, after a click and not on opening the link, and erased in the same transaction.
 */
@Service
@Transactional(readOnly = true)
public class Credentials {

    private final CredentialStore credentials;
    private final ProvisioningRepository provisionings;
    private final CredentialIssue issue;
    private final TaskAccess access;
    private final Secrets secrets;
    private final CurrentUser user;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Credentials(
            CredentialStore credentials,
            ProvisioningRepository provisionings,
            CredentialIssue issue,
            TaskAccess access,
            Secrets secrets,
            CurrentUser user,
            AuditLog audit,
            Clock clock) {
        this.credentials = credentials;
        this.provisionings = provisionings;
        this.issue = issue;
        this.access = access;
        this.secrets = secrets;
        this.user = user;
        this.audit = audit;
        this.clock = clock;
    }

    /** A strong password that can be read aloud; kept nowhere until an account is made with it. */
    @AdministratorsOnly
    public String propose() {
        return InitialPassword.make(random);
    }

    /** The one-time link's path in the portal; computed when it is needed, stored nowhere. */
    @SystemOnly
    public String revealPath(CredentialId id) {
        return "reveal/" + id + "?t=" + token(id);
    }

    /** What the link leads to, without touching the password. */
    @SignedIn
    public RevealOffer look(CredentialId id, String token) {
        var credential = credentials.findById(id.value()).filter(found -> fits(found, token));
        if (credential.isEmpty()) {
            return RevealOffer.wrongLink();
        }
        var recipient = credential.get().recipient();
        if (user.is(recipient)) {
            return RevealOffer.of(credential.get().details(clock.instant()));
        }
        return user.isStandIn() && user.id().equals(recipient) ? RevealOffer.asStandIn() : RevealOffer.notYours();
    }

    /**
     * The password, for the one and only time; throws {@link CredentialGone} ever after, and
     * {@link se.omsorgsportal.security.NotAsStandIn}: it was sent to a person, not to a role (ORD-11).
     */
    @Transactional
    @SignedIn
    public String reveal(CredentialId id, String token) {
        user.requireMyself();
        var credential = credentials
                .lock(id.value())
                .filter(found -> fits(found, token))
                .filter(found -> user.is(found.recipient()))
                .orElseThrow(NotFound::new);
        var password = secrets.decrypt(CredentialIssue.purpose(id), credential.read(clock.instant()));
        audit.record(Act.of("credential.read", "credential", id, caseNumber(credential.order())));
        return password;
    }

    /** The newest of an order, if its account was made; for those who may see the order. */
    @OrderReaders
    public Optional<CredentialDetails> ofOrder(OrderId order) {
        provisionings.findByOrderId(order.value()).ifPresent(access::requireMaySee);
        return credentials.findByOrderIdOrderByCreatedAtDescIdDesc(order).stream()
                .findFirst()
                .map(credential -> credential.details(clock.instant()));
    }

    /** A new password takes the place of one that was lost, read by mistake or expired; both mails go again. */
    @Transactional
    @AdministratorsOnly
    public CredentialId renew(OrderId order, String password) {
        var provisioning = provisionings.lock(order.value()).orElseThrow(NotFound::new);
        if (provisioning.isWithdrawn()) {
            throw new TaskNotNeeded(provisioning.caseNumber());
        }
        return issue.renew(provisioning, password);
    }

    /** Erases what nobody read in time. */
    @Transactional
    @SystemOnly
    public int eraseExpired() {
        return credentials.eraseExpired(clock.instant());
    }

    private String caseNumber(OrderId order) {
        return provisionings
                .findByOrderId(order.value())
                .map(Provisioning::caseNumber)
                .orElse("");
    }

    private boolean fits(Credential credential, String token) {
        return MessageDigest.isEqual(
                token(credential.id()).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private String token(CredentialId id) {
        return secrets.digest("reveal", id.toString());
    }
}
