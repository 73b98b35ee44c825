package se.omsorgsportal.providerendings;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.audit.Act;
import se.omsorgsportal.audit.AuditLog;
import se.omsorgsportal.orders.EndingConcerns;
import se.omsorgsportal.organisation.Employments;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.organisation.PlaceFilter;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.provisioning.Endings;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;

/** Ends a whole provider in one order: everybody listed first, decided once, by somebody else (END-05, ORD-06). */
@Service
@AdministratorsOnly
@Transactional(readOnly = true)
public class ProviderEndings {

    private final EntityManager entities;
    private final Employments employments;
    private final EndingConcerns concerns;
    private final Endings endings;
    private final Providers providers;
    private final Units units;
    private final CurrentUser user;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProviderEndings(
            EntityManager entities,
            Employments employments,
            EndingConcerns concerns,
            Endings endings,
            Providers providers,
            Units units,
            CurrentUser user,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.entities = entities;
        this.employments = employments;
        this.concerns = concerns;
        this.endings = endings;
        this.providers = providers;
        this.units = units;
        this.user = user;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Everybody who works at the provider on the day or later, by name, with what their leaving touches. */
    public List<ProviderPerson> people(ProviderId provider, LocalDate lastDay) {
        var all = employments.at(provider, lastDay);
        var touched = concerns.touchedBy(all.stream().map(PersonSummary::id).toList(), lastDay);
        return all.stream()
                .map(one -> new ProviderPerson(one, touched.getOrDefault(one.id(), List.of())))
                .toList();
    }

    /** @param leaving whom it ends the work of, each with the proposals that were ticked */
    @Transactional
    public ProviderEndingId place(
            ProviderId provider, @Nullable LocalDate lastDay, String reason, Map<PersonId, Set<String>> leaving) {
        if (lastDay == null) {
            throw new InvalidInput("lastDay", "orders.fault.missing.endsOn");
        }
        var why = FreeText.required("reason", reason);
        var here = employments.at(provider, lastDay).stream()
                .map(PersonSummary::id)
                .collect(Collectors.toSet());
        if (leaving.isEmpty() || !here.containsAll(leaving.keySet())) {
            throw new InvalidInput("people", "provider-endings.fault.people");
        }
        if (isOpen(provider)) {
            throw new ProviderEndingOpen();
        }
        var people = leaving.entrySet().stream()
                .map(one -> EndingPerson.of(one.getKey(), one.getValue()))
                .collect(Collectors.toSet());
        var id = ProviderEndingId.next();
        entities.persist(new ProviderEnding(id, provider, lastDay, why, people, user.actor(), clock.instant()));
        audit.record(act("provider-ending.placed", id, provider)
                .changed("lastDay", null, lastDay)
                .changed("people", null, people.size()));
        events.publishEvent(new ProviderEndingPlaced(id, provider));
        return id;
    }

    /** Everybody gets an approved order of their own with its tasks; who has an ending open keeps that one. All or nothing. */
    @Transactional
    public void approve(ProviderEndingId id) {
        var ending = lock(id);
        var here = units.list(PlaceFilter.of(ending.provider()), 0, Integer.MAX_VALUE).stream()
                .map(UnitSummary::id)
                .collect(Collectors.toSet());
        ending.approve(
                user.actor(),
                clock.instant(),
                one -> SystemAccess.call(() -> endings.together(
                        one.person(), here, ending.lastDay(), ending.reason(), ending.orderedBy(), one.codes())));
        audit.record(act("provider-ending.approved", id, ending.provider()));
        events.publishEvent(new ProviderEndingApproved(id, ending.provider()));
    }

    @Transactional
    public void refuse(ProviderEndingId id, String comment) {
        var ending = lock(id);
        ending.refuse(user.actor(), clock.instant(), FreeText.required("comment", comment));
        audit.record(act("provider-ending.refused", id, ending.provider()));
        events.publishEvent(new ProviderEndingRefused(id, ending.provider()));
    }

    public ProviderEndingDetails details(ProviderEndingId id) {
        var ending = Optional.ofNullable(entities.find(ProviderEnding.class, id.value()))
                .orElseThrow(() -> new NotFound(id));
        return ending.details(providers.details(ending.provider()).name());
    }

    /** Those that wait for a decision, oldest first; there are never many. */
    public List<ProviderEndingDetails> waiting() {
        return entities.createQuery(
                        "select e from ProviderEnding e where e.open is not null order by e.orderedAt, e.id",
                        ProviderEnding.class)
                .setMaxResults(20)
                .getResultStream()
                .map(one -> one.details(providers.details(one.provider()).name()))
                .toList();
    }

    private boolean isOpen(ProviderId provider) {
        return entities.createQuery("select count(e) from ProviderEnding e where e.open = :provider", Long.class)
                        .setParameter("provider", provider)
                        .getSingleResult()
                > 0;
    }

    private ProviderEnding lock(ProviderEndingId id) {
        var found = entities.find(ProviderEnding.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(found).orElseThrow(() -> new NotFound(id));
    }

    private static Act act(String what, ProviderEndingId id, ProviderId provider) {
        return Act.of(what, "provider-ending", id, provider.toString().substring(24));
    }
}
