package se.omsorgsportal.providerendings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.security.Actor;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;

/** One order that ends a whole provider: placed by one administrator, decided by another, once (END-05, ORD-06). */
@Entity
@Table(name = "provider_ending")
class ProviderEnding {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "provider_id")
    private ProviderId provider;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    @Enumerated(EnumType.STRING)
    private ProviderEndingState state = ProviderEndingState.SUBMITTED;

    @Column(name = "ordered_by")
    private PersonId orderedBy;

    @Column(name = "ordered_for")
    private @Nullable PersonId orderedFor;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "decided_by")
    private @Nullable PersonId decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_comment")
    private String comment = "";

    /** The provider while it waits: two at once cannot both be open. */
    @Column(name = "open_provider")
    private @Nullable ProviderId open;

    @ElementCollection
    @CollectionTable(name = "provider_ending_person", joinColumns = @JoinColumn(name = "ending_id"))
    private Set<EndingPerson> people = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ProviderEnding() {}

    @SuppressWarnings("NullAway.Init")
    ProviderEnding(
            ProviderEndingId id,
            ProviderId provider,
            LocalDate lastDay,
            String reason,
            Set<EndingPerson> people,
            Actor by,
            Instant at) {
        this.id = id.value();
        this.provider = provider;
        this.open = provider;
        this.lastDay = lastDay;
        this.reason = reason;
        this.people.addAll(people);
        this.orderedBy = by.id();
        this.orderedFor = by.forWhom();
        this.orderedAt = at;
    }

    void approve(Actor by, Instant at, Function<EndingPerson, OrderId> order) {
        decide(ProviderEndingState.APPROVED, by, at);
        var ordered = people.stream().map(one -> one.ordered(order.apply(one))).collect(Collectors.toSet());
        people.clear();
        people.addAll(ordered);
    }

    void refuse(Actor by, Instant at, String why) {
        decide(ProviderEndingState.REFUSED, by, at);
        comment = why;
    }

    private void decide(ProviderEndingState to, Actor by, Instant at) {
        if (state != ProviderEndingState.SUBMITTED) {
            throw new ChangedMeanwhile();
        }
        if (by.involves(orderedBy) || (orderedFor != null && by.involves(orderedFor))) {
            throw new OwnProviderEnding();
        }
        state = to;
        decidedBy = by.id();
        decidedAt = at;
        open = null;
    }

    ProviderId provider() {
        return provider;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    String reason() {
        return reason;
    }

    PersonId orderedBy() {
        return orderedBy;
    }

    Set<EndingPerson> people() {
        return Set.copyOf(people);
    }

    ProviderEndingDetails details(String providerName) {
        return new ProviderEndingDetails(
                new ProviderEndingId(id),
                providerName,
                lastDay,
                reason,
                state,
                new Actor(orderedBy, orderedFor),
                orderedAt,
                decidedBy,
                comment,
                people.stream()
                        .map(one -> new ProviderEndingDetails.Leaving(
                                one.person(), one.codes().size(), one.order()))
                        .toList());
    }
}
