package se.omsorgsportal.certificates;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderKind;
import se.omsorgsportal.orders.OrderMatter;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.orders.Receipt;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.provisioning.SithsTasks;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.ManagersOnly;
import se.omsorgsportal.security.OrderReaders;
import se.omsorgsportal.security.OrderersOnly;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.HsaId;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.Zone;

/**
 * What people do with SITHS certificates (SIT-01 to SIT-04). Whoever acts says which version they have seen, and the
 * certificate is locked meanwhile.
 */
@Service
@Transactional(readOnly = true)
public class Certificates {

    private final CertificateStore certificates;
    private final CertificatePlacing placing;
    private final CertificateRevoking revoking;
    private final CertificateHistory history;
    private final CertificateAccess access;
    private final AssignmentReader reader;
    private final SithsTasks tasks;
    private final Orders orders;
    private final OrderDesk desk;
    private final People people;
    private final Units units;
    private final CurrentUser user;
    private final Routines routines;
    private final Clock clock;

    Certificates(
            CertificateStore certificates,
            CertificatePlacing placing,
            CertificateRevoking revoking,
            CertificateHistory history,
            CertificateAccess access,
            AssignmentReader reader,
            SithsTasks tasks,
            Orders orders,
            OrderDesk desk,
            People people,
            Units units,
            CurrentUser user,
            Routines routines,
            Clock clock) {
        this.certificates = certificates;
        this.placing = placing;
        this.revoking = revoking;
        this.history = history;
        this.access = access;
        this.reader = reader;
        this.tasks = tasks;
        this.orders = orders;
        this.desk = desk;
        this.people = people;
        this.units = units;
        this.user = user;
        this.routines = routines;
        this.clock = clock;
    }

    /** What is known beforehand: the card, the HSA-id of an earlier certificate, and the routine's validity. */
    @AdministratorsOnly
    public Assignment proposal(CertificateId id) {
        var certificate = certificates.require(id);
        var card = certificate.facts(day()).card();
        var hsaId = ordered(certificate)
                .or(() -> held(certificate.person()))
                .map(HsaId::value)
                .orElse("");
        var today = Zone.today(clock);
        return new Assignment(
                hsaId,
                card == null ? "" : card.grouped(),
                today,
                today.plusMonths(months()).minusDays(1));
    }

    /** The municipality gives the card its certificate; the user is told how to download it (SIT-01, SIT-02). */
    @Transactional
    @AdministratorsOnly
    public void assign(CertificateId id, long seen, Assignment typed) {
        var certificate = certificates.lock(id);
        var given = reader.read(typed, new ProviderId(certificate.provider()));
        certificate.requireSeen(seen);
        requireEmail(certificate.person());
        placing.requireLicensed(certificate.person());
        take(given, certificate.person());
        certificate.assign(given, clock.instant(), day());
        var act = assigned(certificate, CertificateStep.ASSIGNED, given);
        history.add(certificate, CertificateStep.ASSIGNED, "", act, new CertificateAssigned(id));
        var order = certificate.order();
        if (order != null) {
            var by = user.user().map(PortalUser::id).orElseGet(certificate::person);
            SystemAccess.run(() -> orders.carriedOut(order, by));
        }
    }

    /** Somebody has a certificate that the portal did not know of; it is in use. */
    @Transactional
    @AdministratorsOnly
    public CertificateId register(PersonId person, Assignment typed) {
        var provider = provider(person);
        var given = reader.read(typed, provider);
        take(given, person);
        var certificate = placing.existing(person, provider);
        certificate.register(given, clock.instant(), day());
        var act = assigned(certificate, CertificateStep.REGISTERED, given);
        history.add(certificate, CertificateStep.REGISTERED, "", act);
        SystemAccess.run(() -> tasks.notNeeded(person));
        return certificate.id();
    }

    /** The card that the provider or the municipality has ordered is there (SIT-01). */
    @Transactional
    @OrderReaders
    public void noteCard(CertificateId id, long seen, String cardNumber) {
        var card = reader.card(cardNumber);
        var certificate = certificates.lock(id);
        access.requireMayNoteCard(certificate.person());
        certificate.requireSeen(seen);
        certificate.noteCard(card, day());
        history.add(certificate, CertificateStep.CARD_NOTED);
    }

    /** The user has the certificate on the card; an administrator may say so for them (SIT-02). */
    @Transactional
    @SignedIn
    public void downloaded(CertificateId id, long seen) {
        var certificate = certificates.lock(id);
        access.requireMayConfirm(certificate.person());
        certificate.requireSeen(seen);
        certificate.downloaded(clock.instant(), day());
        history.add(certificate, CertificateStep.DOWNLOADED, new CertificateDownloaded(id));
    }

    /** The manager wants another one in time; an administrator assigns it as the first one (SIT-01, SIT-03). */
    @Transactional
    @ManagersOnly
    public CertificateId renew(CertificateId id, long seen) {
        var certificate = certificates.lock(id);
        access.requireManagerOf(certificate.person());
        certificate.requireSeen(seen);
        requireRenewable(certificate);
        return placing.renew(certificate).id();
    }

    /** Nobody can sign in with it any more; kept in the register (SIT-04). */
    @Transactional
    @AdministratorsOnly
    public void revoke(CertificateId id, long seen, Revocation typed) {
        var reason = FreeText.required("reason", typed.reason());
        var certificate = certificates.lock(id);
        revoking.requireRevocable(certificate, day());
        certificate.requireSeen(seen);
        var caseNumber =
                certificate.planned().map(PlannedRevocation::caseNumber).orElse("");
        revoking.revoke(
                certificate,
                new Revocation(reason, typed.askedBy(), typed.askedAt(), typed.askedFor()),
                caseNumber,
                day());
    }

    /** Asks the administrators to revoke it; urgent by nature (SIT-04). */
    @Transactional
    @OrderersOnly
    public Receipt orderRevocation(CertificateId id, String typed) {
        var certificate = certificates.require(id);
        access.requireReach(certificate.person());
        revoking.requireRevocable(certificate, day());
        var matter =
                OrderMatter.about(certificate.person()).because(typed).proposing(Set.of(CertificateConcern.code(id)));
        return desk.submit(OrderForm.empty(OrderKind.SITHS_REVOCATION).concerning(matter), null);
    }

    /** What an ending says, for whoever revokes. */
    @AdministratorsOnly
    public Revocation revocationProposal(CertificateId id) {
        return certificates.require(id).planned().map(Revocation::of).orElseGet(() -> new Revocation("", null, null));
    }

    /** Nobody wants it after all; only before it is assigned. One that was ordered is called off with its order. */
    @Transactional
    @AdministratorsOnly
    public void callOff(CertificateId id, long seen, String comment) {
        var words = FreeText.required("comment", comment);
        var certificate = certificates.lock(id);
        certificate.requireSeen(seen);
        if (certificate.order() != null) {
            throw new CertificateStepNotPossible(certificate.state(day()));
        }
        callOff(certificate, words);
    }

    void callOff(Certificate certificate, String comment) {
        certificate.callOff(day());
        var renews = certificate.renews();
        if (renews != null) {
            certificates.lock(new CertificateId(renews)).notRenewed();
        }
        var act = CertificateHistory.act(certificate, CertificateStep.CALLED_OFF);
        history.add(certificate, CertificateStep.CALLED_OFF, comment, act);
    }

    private Optional<HsaId> ordered(Certificate certificate) {
        var order = certificate.order();
        return order == null
                ? Optional.empty()
                : Optional.ofNullable(orders.details(order).particulars().hsaId());
    }

    private Optional<HsaId> held(PersonId person) {
        return certificates.of(person).stream()
                .flatMap(one -> one.given().stream())
                .map(GivenCertificate::hsaId)
                .findFirst();
    }

    private void requireRenewable(Certificate certificate) {
        var now = certificate.state(day());
        if (now != CertificateState.EXPIRING && now != CertificateState.EXPIRED || certificate.isRenewed()) {
            throw new CertificateStepNotPossible(now);
        }
    }

    private void take(GivenCertificate given, PersonId person) {
        if (!certificates.take(given.hsaId(), person)) {
            throw new InvalidInput("hsaId", "certificates.fault.hsa-taken");
        }
    }

    private void requireEmail(PersonId person) {
        if (people.find(person).orElseThrow(NotFound::new).email() == null) {
            throw new CertificateWithoutEmail();
        }
    }

    private ProviderId provider(PersonId person) {
        var places = people.find(person).orElseThrow(NotFound::new).units();
        return units.byId(places).values().stream()
                .map(unit -> unit.provider())
                .sorted()
                .findFirst()
                .orElseThrow(() -> new InvalidInput("person", "certificates.fault.no-unit"));
    }

    private static Act assigned(Certificate certificate, CertificateStep what, GivenCertificate given) {
        return CertificateHistory.act(certificate, what)
                .changed("hsaId", null, given.hsaId())
                .changed("validTo", null, given.valid().to());
    }

    private int months() {
        return routines.get(CertificateRoutines.VALIDITY);
    }

    private ExpiryRule day() {
        return CertificateRoutines.day(routines, clock);
    }
}
