package se.omsorgsportal.provisioning;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.RoutineCatalogue;
import se.omsorgsportal.routines.RoutineSetting;
import se.omsorgsportal.shared.PhoneNumber;

/** The routine settings about the hand-over of logins. */
@Component
public final class ProvisioningRoutines implements RoutineCatalogue {

    /** How long an initial password waits to be read (PRV-12). */
    static final RoutineSetting<Integer> EXPIRY =
            RoutineSetting.number("provisioning.credential-expiry", 72, "hours", "[+]");

    /** Whom a user calls who cannot log on to the computer (PRV-13). */
    public static final RoutineSetting<PhoneNumber> SERVICE_DESK =
            RoutineSetting.phone("provisioning.service-desk-phone", "040-42 53 33", "[004]");

    @Override
    public List<RoutineSetting<?>> settings() {
        return List.of(EXPIRY, SERVICE_DESK);
    }
}
