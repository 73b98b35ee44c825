package se.omsorgsportal.orders;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.shared.HsaId;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.ProviderId;

/** Whether an HSA-id can be that of one of the provider's staff: the municipality's or the provider's own (SIT-03). */
@Component
public class HsaIdCheck {

    private final Providers providers;
    private final Routines routines;

    HsaIdCheck(Providers providers, Routines routines) {
        this.providers = providers;
        this.routines = routines;
    }

    /** @param known whose it is; nobody when that could not be read */
    HsaId read(String typed, KnownStaff.@Nullable Known known) {
        return readOf(typed, known == null ? null : known.provider());
    }

    /**
     * Reads what was typed; throws {@link InvalidInput} at {@code hsaId} when it is none, or another organisation's.
     *
     * @param provider whose staff it is for
     */
    public HsaId read(String typed, ProviderId provider) {
        return readOf(typed, provider);
    }

    private HsaId readOf(String typed, @Nullable ProviderId provider) {
        if (typed.isBlank()) {
            throw new InvalidInput("hsaId", "orders.fault.missing.hsaId");
        }
        var hsaId = HsaId.of(typed);
        if (provider != null && !isKnown(hsaId.organisation(), provider)) {
            throw new InvalidInput("hsaId", "orders.fault.hsa-id.organisation", hsaId.organisation());
        }
        return hsaId;
    }

    private boolean isKnown(String number, ProviderId provider) {
        return routines.get(OrderRoutines.HSA_ORGANISATIONS).contains(number)
                || providers
                        .organisationNumber(provider)
                        .filter(own -> own.digits().equals(number))
                        .isPresent();
    }
}
