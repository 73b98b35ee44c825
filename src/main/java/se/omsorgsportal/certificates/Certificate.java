package se.omsorgsportal.certificates;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.HsaId;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;

/** A person's SITHS certificate: moved only along {@link CertificateState}, by people or by the day (SIT-03). */
@Entity
@Table(name = "certificate")
class Certificate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "person_id")
    private PersonId person;

    private UUID providerId;
    private @Nullable OrderId orderId;
    private String caseNumber;

    @Enumerated(EnumType.STRING)
    private CertificateState state = CertificateState.ORDERED;

    @Enumerated(EnumType.STRING)
    private CardOrderer cardOrderer;

    private @Nullable String cardNumber;
    private @Nullable String hsaId;
    private @Nullable LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable UUID renews;
    private boolean renewed;
    private @Nullable LocalDate leftSince;
    private @Nullable UUID underWay;

    @Embedded
    private @Nullable PlannedRevocation planned;

    private Instant orderedAt;
    private @Nullable Instant assignedAt;
    private @Nullable Instant downloadedAt;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {}

    Certificate(NewCertificate wanted, Instant at) {
        id = CertificateId.next().value();
        person = wanted.person();
        providerId = wanted.provider().value();
        orderId = wanted.order();
        caseNumber = wanted.caseNumber();
        cardOrderer = wanted.cardOrderer();
        cardNumber = wanted.card() == null ? null : wanted.card().value();
        underWay = person.value();
        orderedAt = at;
    }

    /** Another one takes this one's place; the card stays the same until somebody says otherwise. */
    Certificate renew(NewCertificate wanted, Instant at) {
        var next = new Certificate(wanted, at);
        next.renews = id;
        next.cardNumber = next.cardNumber == null ? cardNumber : next.cardNumber;
        renewed = true;
        return next;
    }

    /** The card is there. */
    void noteCard(CardNumber card, ExpiryRule day) {
        if (state(day) != CertificateState.ORDERED) {
            throw new CertificateStepNotPossible(state(day));
        }
        cardNumber = card.value();
    }

    /** The municipality has given the card its certificate (SIT-01). */
    void assign(GivenCertificate given, Instant at, ExpiryRule day) {
        become(CertificateState.ASSIGNED, day);
        hold(given, at);
    }

    /** The user has it on the card already. */
    void register(GivenCertificate given, Instant at, ExpiryRule day) {
        become(CertificateState.DOWNLOADED, day);
        hold(given, at);
        downloadedAt = at;
    }

    private void hold(GivenCertificate given, Instant at) {
        cardNumber = given.card().value();
        hsaId = given.hsaId().value();
        validFrom = given.valid().from();
        validTo = given.valid().to();
        assignedAt = at;
    }

    /** It is on the card (SIT-02). */
    void downloaded(Instant at, ExpiryRule day) {
        become(CertificateState.DOWNLOADED, day);
        downloadedAt = at;
    }

    void revoke(ExpiryRule day) {
        become(CertificateState.REVOKED, day);
        leftSince = null;
    }

    /** An ending asks for its revocation; a later one says so anew. */
    void plan(PlannedRevocation revocation, ExpiryRule day) {
        if (state(day).isLive()) {
            planned = revocation;
        }
    }

    /** The ending is not to be after all. */
    void unplan() {
        planned = null;
    }

    Optional<PlannedRevocation> planned() {
        return Optional.ofNullable(planned);
    }

    void callOff(ExpiryRule day) {
        become(CertificateState.CALLED_OFF, day);
    }

    /** What should have taken its place was called off. */
    void notRenewed() {
        renewed = false;
    }

    /** @param since nothing when the person is at work after all; returns whether that is news */
    boolean leftBehind(@Nullable LocalDate since) {
        boolean news = (leftSince == null) != (since == null);
        if (news) {
            leftSince = since;
        }
        return news;
    }

    private void become(CertificateState next, ExpiryRule day) {
        var now = state(day);
        if (!now.canBecome(next) || downloadedAt != null && next == CertificateState.DOWNLOADED) {
            throw new CertificateStepNotPossible(now);
        }
        state = next;
        underWay = null;
    }

    /** Throws unless this is what the user has seen. */
    void requireSeen(long seen) {
        if (seen != version) {
            throw new ChangedMeanwhile();
        }
    }

    CertificateState state(ExpiryRule day) {
        return day.state(state, validTo);
    }

    CertificateId id() {
        return new CertificateId(id);
    }

    PersonId person() {
        return person;
    }

    UUID provider() {
        return providerId;
    }

    @Nullable
    OrderId order() {
        return orderId;
    }

    String caseNumber() {
        return caseNumber;
    }

    CardOrderer cardOrderer() {
        return cardOrderer;
    }

    /** Ordered and not assigned yet. */
    boolean isUnderWay() {
        return underWay != null;
    }

    /** Given, and nobody has said yet that it is on the card. */
    boolean isToDownload() {
        return assignedAt != null && downloadedAt == null;
    }

    boolean isRenewed() {
        return renewed;
    }

    @Nullable
    UUID renews() {
        return renews;
    }

    @Nullable
    LocalDate validTo() {
        return validTo;
    }

    /** What it says once it is assigned. */
    Optional<GivenCertificate> given() {
        return hsaId == null
                ? Optional.empty()
                : Optional.of(new GivenCertificate(
                        new HsaId(hsaId),
                        new CardNumber(Objects.requireNonNull(cardNumber)),
                        new Period(Objects.requireNonNull(validFrom), Objects.requireNonNull(validTo))));
    }

    CertificateFacts facts(ExpiryRule day) {
        return new CertificateFacts(
                id(),
                version,
                person,
                state(day),
                cardOrderer,
                cardNumber == null ? null : new CardNumber(cardNumber),
                hsaId == null ? null : new HsaId(hsaId),
                validFrom,
                validTo,
                orderId,
                caseNumber,
                renews == null ? null : new CertificateId(renews),
                renewed,
                leftSince,
                planned == null ? null : planned.day(),
                orderedAt,
                assignedAt,
                downloadedAt);
    }
}
