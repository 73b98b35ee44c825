package se.omsorgsportal.orders;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.Providers;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.shared.HsaId;
import se.omsorgsportal.shared.InvalidInput;

/** Whether an HSA-id can be that of one of the provider's staff: the municipality's or the provider's own (SIT-03). */
@Component
class HsaIdCheck {

    private final Providers providers;
    private final Routines routines;

    HsaIdCheck(Providers providers, Routines routines) {
        this.providers = providers;
        this.routines = routines;
    }

    /** @param known whose it is; nobody when that could not be read */
    HsaId read(String typed, KnownStaff.@Nullable Known known) {
        if (typed.isBlank()) {
            throw new InvalidInput("hsaId", "orders.fault.missing.hsaId");
        }
        var hsaId = HsaId.of(typed);
        var number = hsaId.value().substring(2, 12);
        if (known != null && !isKnown(number, known)) {
            throw new InvalidInput("hsaId", "orders.fault.hsa-id.organisation", number);
        }
        return hsaId;
    }

    private boolean isKnown(String number, KnownStaff.Known known) {
        return routines.get(OrderRoutines.HSA_ORGANISATIONS).contains(number)
                || providers
                        .organisationNumber(known.provider())
                        .filter(own -> own.digits().equals(number))
                        .isPresent();
    }
}
