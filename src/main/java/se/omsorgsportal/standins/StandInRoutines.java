package se.omsorgsportal.standins;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.RoutineCatalogue;
import se.omsorgsportal.routines.RoutineSetting;

/** The figures of the stand-ins' routine. */
@Component
class StandInRoutines implements RoutineCatalogue {

    static final RoutineSetting<Integer> LONGEST = RoutineSetting.number("standins.longest", 92, "days", "[+]");

    @Override
    public List<RoutineSetting<?>> settings() {
        return List.of(LONGEST);
    }
}
