package se.omsorgsportal.orders;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.HsaId;

/**
 * What an order asks for besides the person, the day and the permissions.
 *
 * @param reason why somebody leaves, or why a certificate is revoked; empty for the other kinds
 * @param hsaId of the SITHS card that is to get a certificate (SIT-01)
 * @param cardNumber if it is known yet
 * @param proposals codes of the {@link EndingConcern} proposals that were ticked; for a revocation, what is revoked
 */
public record OrderParticulars(
        String reason, @Nullable HsaId hsaId, @Nullable String cardNumber, Set<String> proposals) {

    public static final OrderParticulars NONE = new OrderParticulars("", null, null, Set.of());

    static OrderParticulars because(String reason, Set<String> proposals) {
        return new OrderParticulars(reason, null, null, Set.copyOf(proposals));
    }
}
