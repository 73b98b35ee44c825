package se.omsorgsportal.providerendings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.shared.PersonId;

/** Somebody who leaves with the provider, what is settled for them, and the order that it became. */
@Embeddable
record EndingPerson(
        @Column(name = "person_id") PersonId person,
        String proposals,
        @Column(name = "order_id") @Nullable OrderId order) {

    static EndingPerson of(PersonId person, Collection<String> proposals) {
        return new EndingPerson(person, String.join(",", new TreeSet<>(proposals)), null);
    }

    EndingPerson ordered(OrderId id) {
        return new EndingPerson(person, proposals, id);
    }

    Set<String> codes() {
        return proposals.isEmpty()
                ? Set.of()
                : Arrays.stream(proposals.split(",")).collect(Collectors.toUnmodifiableSet());
    }
}
