package se.omsorgsportal.certificates;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.orders.EndingConcern;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.shared.PersonId;

/** An ending with a live certificate proposes its revocation in the same order (END-03). */
@Component
class CertificateConcern implements EndingConcern {

    private static final String NAME = "certificate";

    private final CertificateStore certificates;
    private final CertificateAccess access;
    private final Orders orders;
    private final Routines routines;
    private final Clock clock;

    CertificateConcern(
            CertificateStore certificates, CertificateAccess access, Orders orders, Routines routines, Clock clock) {
        this.certificates = certificates;
        this.access = access;
        this.orders = orders;
        this.routines = routines;
        this.clock = clock;
    }

    /** As an order names the certificate. */
    static String code(CertificateId id) {
        return NAME + ":" + id;
    }

    /** The certificate that an order names, if it is one. */
    static Optional<CertificateId> certificate(String code) {
        var parts = code.split(":", 2);
        if (parts.length < 2 || !NAME.equals(parts[0])) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CertificateId(UUID.fromString(parts[1])));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Touched> touchedBy(PersonId person, LocalDate lastDay) {
        if (!access.reaches(person)) {
            return List.of();
        }
        return touchedBy(List.of(person), lastDay).getOrDefault(person, List.of());
    }

    /** Whoever asks about many reaches them all: administrators, and the portal itself (END-05). */
    @Override
    public Map<PersonId, List<Touched>> touchedBy(Collection<PersonId> people, LocalDate lastDay) {
        var day = CertificateRoutines.day(routines, clock);
        return certificates.of(people).stream()
                .filter(one -> one.isUnderWay() || one.state(day).isLive())
                .collect(Collectors.groupingBy(
                        Certificate::person, Collectors.mapping(CertificateConcern::touched, Collectors.toList())));
    }

    private static Touched touched(Certificate certificate) {
        var given = certificate.given();
        if (given.isEmpty()) {
            return new Touched("certificates.concern.ordered", List.of(), null, null);
        }
        var hsaId = given.get().hsaId().value();
        var validTo = Objects.requireNonNull(certificate.validTo());
        return new Touched(
                "certificates.concern.live",
                List.of(hsaId, validTo),
                new Proposal(code(certificate.id()), "certificates.concern.revoke", List.of(hsaId), false),
                TaskKind.END_SITHS);
    }

    /** The administrators revoke it on the last day: by their task, or on the certificate's page. */
    @Override
    public void carryOut(String code, OrderId order, PersonId person, LocalDate lastDay) {
        certificate(code)
                .map(certificates::lock)
                .filter(one -> one.person().equals(person))
                .ifPresent(one -> {
                    var ending = orders.details(order);
                    var day = CertificateRoutines.day(routines, clock);
                    one.plan(
                            new PlannedRevocation(
                                    lastDay,
                                    order.value(),
                                    ending.caseNumber().toString(),
                                    ending.orderedBy(),
                                    ending.submittedAt(),
                                    ending.particulars().reason()),
                            day);
                });
    }
}
