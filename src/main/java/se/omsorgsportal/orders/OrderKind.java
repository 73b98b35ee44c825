package se.omsorgsportal.orders;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.Occasion;

/** What an order asks for (ORD-01). How each kind is read and decided stands in its {@link KindOfOrder}. */
public enum OrderKind {
    NEW_ACCOUNT(Occasion.START, OrderState.READY, OrderState.DELIVERED),
    CHANGE(Occasion.CHANGE, OrderState.CARRIED_OUT),
    ENDING(Occasion.END, OrderState.CARRIED_OUT),
    /** The tasks of the certificates are their own module's. */
    SITHS(null, OrderState.CARRIED_OUT),
    SITHS_REVOCATION(null, OrderState.CARRIED_OUT);

    private final @Nullable Occasion occasion;
    private final List<OrderState> afterApproval;

    OrderKind(@Nullable Occasion occasion, OrderState... afterApproval) {
        this.occasion = occasion;
        this.afterApproval = List.of(afterApproval);
    }

    /** Which lines of the task table an approval gives; none when another module does what is to be done. */
    public Optional<Occasion> occasion() {
        return Optional.ofNullable(occasion);
    }

    /** Whether it is about somebody whom the directory knows. */
    public boolean isAboutKnown() {
        return this != NEW_ACCOUNT;
    }

    /** Whether the lead time counts: nobody is asked to wait with an ending or a revocation (ORD-03). */
    public boolean canBeTooEarly() {
        return this != ENDING && this != SITHS_REVOCATION;
    }

    /** Whether permissions are ordered, so that some can be left out at the approval (ORD-12). */
    public boolean asksForPermissions() {
        return this == NEW_ACCOUNT || this == CHANGE || this == SITHS;
    }

    /** The states on the straight way from here to the end, nearest first (ORD-12). */
    public List<OrderState> toCome(OrderState here) {
        return switch (here) {
            case AWAITING_MANAGER, SENT_BACK -> way(OrderState.SUBMITTED, OrderState.APPROVED);
            case SUBMITTED -> way(OrderState.APPROVED);
            case APPROVED -> afterApproval;
            case READY -> List.of(OrderState.DELIVERED);
            case DELIVERED, CARRIED_OUT, REFUSED, WITHDRAWN -> List.of();
        };
    }

    private List<OrderState> way(OrderState... first) {
        return Stream.concat(Arrays.stream(first), afterApproval.stream()).toList();
    }
}
