package se.omsorgsportal.accounts;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.RoutineCatalogue;
import se.omsorgsportal.routines.RoutineSetting;

/** The routine settings about accounts. */
@Component
final class AccountRoutines implements RoutineCatalogue {

    /** What stands after the @ of a user name (PRV-11). */
    static final RoutineSetting<String> DOMAIN = RoutineSetting.text("accounts.domain", "omsorg.example", "[004]");

    /** How long an account lasts unless the employment ends before (REN-01). */
    static final RoutineSetting<Integer> VALIDITY = RoutineSetting.number("accounts.validity", 14, "months", "[004]");

    @Override
    public List<RoutineSetting<?>> settings() {
        return List.of(DOMAIN, VALIDITY);
    }
}
