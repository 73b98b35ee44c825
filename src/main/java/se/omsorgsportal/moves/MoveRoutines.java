package se.omsorgsportal.moves;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.RoutineCatalogue;
import se.omsorgsportal.routines.RoutineSetting;

/** The figures of the moves' routine. */
@Component
class MoveRoutines implements RoutineCatalogue {

    static final RoutineSetting<Integer> AHEAD = RoutineSetting.number("moves.ahead", 90, "days", "[+]");

    @Override
    public List<RoutineSetting<?>> settings() {
        return List.of(AHEAD);
    }
}
