package se.omsorgsportal.orders;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.PersonId;

/**
 * What is typed in an order about somebody known, right or wrong.
 *
 * @param reason why somebody leaves, or why a certificate is revoked
 * @param cardNumber of the SITHS card; may be empty
 * @param proposals codes of what is ticked of {@link EndingConcern}'s proposals
 */
public record OrderMatter(
        @Nullable PersonId person, String reason, String hsaId, String cardNumber, Set<String> proposals) {

    /** An order for somebody new says nothing of it. */
    public static final OrderMatter NONE = new OrderMatter(null, "", "", "", Set.of());

    public static OrderMatter about(PersonId person) {
        return new OrderMatter(person, "", "", "", Set.of());
    }

    public OrderMatter person(@Nullable PersonId whom) {
        return new OrderMatter(whom, reason, hsaId, cardNumber, proposals);
    }

    public OrderMatter because(String why) {
        return new OrderMatter(person, why, hsaId, cardNumber, proposals);
    }

    public OrderMatter proposing(Set<String> ticked) {
        return new OrderMatter(person, reason, hsaId, cardNumber, Set.copyOf(ticked));
    }

    public OrderMatter card(String hsa, String card) {
        return new OrderMatter(person, reason, hsa, card, proposals);
    }

    OrderMatter storable(UnaryOperator<String> keep) {
        return new OrderMatter(person, keep.apply(reason), keep.apply(hsaId), keep.apply(cardNumber), proposals);
    }
}
