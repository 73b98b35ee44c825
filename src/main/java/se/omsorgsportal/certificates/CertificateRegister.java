package se.omsorgsportal.certificates;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.SignedIn;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;

/** The certificates as they stand: to read, list and find, everybody as far as they reach (SIT-03, ORG-03). */
@Service
@SignedIn
@Transactional(readOnly = true)
public class CertificateRegister {

    private final CertificateStore certificates;
    private final CertificateSql sql;
    private final CertificateHistory history;
    private final Revocations revocations;
    private final StaffPlaces places;
    private final CertificateAccess access;
    private final People people;
    private final Units units;
    private final Providers providers;
    private final CurrentUser user;
    private final Routines routines;
    private final Clock clock;

    CertificateRegister(
            CertificateStore certificates,
            CertificateSql sql,
            CertificateHistory history,
            Revocations revocations,
            StaffPlaces places,
            CertificateAccess access,
            People people,
            Units units,
            Providers providers,
            CurrentUser user,
            Routines routines,
            Clock clock) {
        this.certificates = certificates;
        this.sql = sql;
        this.history = history;
        this.revocations = revocations;
        this.places = places;
        this.access = access;
        this.people = people;
        this.units = units;
        this.providers = providers;
        this.user = user;
        this.routines = routines;
        this.clock = clock;
    }

    public List<CertificateLine> page(CertificateFilter filter, int offset, int limit) {
        var day = day();
        var rows = sql.page(filter, user.reach(), day, offset, limit);
        var holders = rows.stream().map(CertificateSql.Row::person).distinct().toList();
        var names = people.names(holders);
        var at = unitNames(holders, day);
        return rows.stream()
                .map(row -> new CertificateLine(
                        row.id(),
                        row.person(),
                        names.getOrDefault(row.person(), "–"),
                        at.getOrDefault(row.person(), ""),
                        day.state(row.taken(), row.validTo()),
                        row.hsaId(),
                        row.validTo(),
                        row.renewed(),
                        row.left()))
                .toList();
    }

    public long count(CertificateChoice choice) {
        return sql.count(CertificateFilter.of(choice), user.reach(), day());
    }

    public CertificateDetails details(CertificateId id) {
        var certificate = certificates.require(id);
        var person = certificate.person();
        access.requireReach(person);
        var day = day();
        var provider = SystemAccess.call(() -> providers.details(new ProviderId(certificate.provider())));
        var lines = history.of(id);
        var actors = lines.stream().map(CertificateHistory.Line::by).filter(Objects::nonNull);
        var names =
                people.names(Stream.concat(Stream.of(person), actors.flatMap(by -> Stream.of(by.id(), by.forWhom())))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return new CertificateDetails(
                certificate.facts(day),
                names.getOrDefault(person, "–"),
                unitNames(List.of(person), day).getOrDefault(person, ""),
                provider.name(),
                user.is(person),
                routines.get(CertificateRoutines.DOWNLOAD_ADDRESS),
                certificate.state(day) == CertificateState.REVOKED
                        ? revocations.of(id).orElse(null)
                        : null,
                lines.stream().map(line -> step(line, names)).toList(),
                actions(certificate, day));
    }

    private static CertificateDetails.Step step(CertificateHistory.Line line, Map<PersonId, String> names) {
        var by = line.by();
        var forWhom = by == null ? null : by.forWhom();
        return new CertificateDetails.Step(
                line.what(),
                by == null ? "" : names.getOrDefault(by.id(), "–"),
                forWhom == null ? "" : names.getOrDefault(forWhom, "–"),
                line.at(),
                line.comment());
    }

    /** The person's certificates, newest first; for themself and those who reach them. */
    public List<CertificateFacts> ofPerson(PersonId person) {
        access.requireReach(person);
        var day = day();
        return certificates.of(person).stream().map(one -> one.facts(day)).toList();
    }

    /** Those that the order orders, revokes or ends, as far as the reader reaches them. */
    public List<CertificateFacts> ofOrder(OrderDetails order) {
        var person = order.beneficiary();
        if (person == null || !order.kind().isAboutKnown() || !access.reaches(person)) {
            return List.of();
        }
        var day = day();
        return certificates.of(person).stream()
                .filter(one -> order.id().equals(one.order())
                        || order.particulars().proposals().contains(CertificateConcern.code(one.id())))
                .map(one -> one.facts(day))
                .toList();
    }

    private Set<CertificateAction> actions(Certificate certificate, ExpiryRule day) {
        var actions = EnumSet.noneOf(CertificateAction.class);
        var state = certificate.state(day);
        var person = certificate.person();
        if (state == CertificateState.ORDERED) {
            if (access.isAdministrator()) {
                actions.add(CertificateAction.ASSIGN);
                if (certificate.order() == null) {
                    actions.add(CertificateAction.CALL_OFF);
                }
            }
            if (access.mayNoteCard(person)) {
                actions.add(CertificateAction.NOTE_CARD);
            }
        }
        if (state.isLive()) {
            actions.add(access.isAdministrator() ? CertificateAction.REVOKE : CertificateAction.ORDER_REVOCATION);
            if (certificate.isToDownload() && access.mayConfirm(person)) {
                actions.add(CertificateAction.CONFIRM_DOWNLOAD);
            }
        }
        boolean over = state == CertificateState.EXPIRED || state == CertificateState.EXPIRING;
        if (over && !certificate.isRenewed() && access.isManagerOf(person)) {
            actions.add(CertificateAction.RENEW);
        }
        return actions;
    }

    private Map<PersonId, String> unitNames(Collection<PersonId> holders, ExpiryRule day) {
        var at = places.of(holders, day.today());
        var known =
                units.byId(at.values().stream().flatMap(Set::stream).distinct().toList());
        return at.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> names(entry.getValue(), known)));
    }

    private static String names(Set<UnitId> ids, Map<UnitId, UnitSummary> known) {
        return ids.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(UnitSummary::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private ExpiryRule day() {
        return CertificateRoutines.day(routines, clock);
    }
}
