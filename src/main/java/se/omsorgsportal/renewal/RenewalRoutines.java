package se.omsorgsportal.renewal;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.RoutineCatalogue;
import se.omsorgsportal.routines.RoutineSetting;

/** The figures of renewing accounts (REN-02, REN-04, REN-05); the full extension is how long an account is made for. */
@Component
final class RenewalRoutines implements RoutineCatalogue {

    static final RoutineSetting<Integer> END_AFTER = RoutineSetting.number("renewal.end-after", 6, "months", "[004]");
    static final RoutineSetting<Integer> SHORT_AFTER =
            RoutineSetting.number("renewal.short-after", 3, "months", "[004]");
    static final RoutineSetting<Integer> SHORT_EXTENSION =
            RoutineSetting.number("renewal.short-extension", 3, "months", "[004]");
    static final RoutineSetting<Integer> UNUSED_AFTER =
            RoutineSetting.number("renewal.unused-after", 3, "months", "[+]");
    static final RoutineSetting<Integer> AHEAD = RoutineSetting.number("renewal.ahead", 60, "days", "[+]");
    static final RoutineSetting<Integer> UNDO = RoutineSetting.number("renewal.undo", 60, "minutes", "[+]");

    @Override
    public List<RoutineSetting<?>> settings() {
        return List.of(END_AFTER, SHORT_AFTER, SHORT_EXTENSION, UNUSED_AFTER, AHEAD, UNDO);
    }
}
