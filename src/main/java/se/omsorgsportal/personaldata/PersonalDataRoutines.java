package se.omsorgsportal.personaldata;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.RoutineCatalogue;
import se.omsorgsportal.routines.RoutineSetting;

/** How long personal data is kept; the customer has decided none of it. */
@Component
final class PersonalDataRoutines implements RoutineCatalogue {

    /** How long after the last day. */
    static final RoutineSetting<Integer> KEEP =
            RoutineSetting.number("personal-data.keep", 24, "months", "[+]").undecided();

    /** Whether the job erases, or an administrator does. */
    static final RoutineSetting<Boolean> AUTOMATIC =
            RoutineSetting.flag("personal-data.automatic", false, "[+]").undecided();

    /** How long what was begun and never sent stays after it was touched last. */
    static final RoutineSetting<Integer> DRAFTS =
            RoutineSetting.number("personal-data.drafts", 6, "months", "[+]").undecided();

    @Override
    public List<RoutineSetting<?>> settings() {
        return List.of(KEEP, AUTOMATIC, DRAFTS);
    }
}
