package se.omsorgsportal.windowtests;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.RoutineCatalogue;
import se.omsorgsportal.routines.RoutineSetting;

/** The figures of testing after a service window. */
@Component
public final class WindowTestRoutines implements RoutineCatalogue {

    /** How long before the start the roll is called. */
    static final RoutineSetting<Integer> CALL =
            RoutineSetting.number("windowtests.roll-call.before", 60, "minutes", "[+]");

    /** From when, counted from the start, silence counts as absence (WIN-08). */
    static final RoutineSetting<Integer> SILENCE =
            RoutineSetting.number("windowtests.roll-call.silence", 30, "minutes", "[+]");

    /** How long after the window's day a link to a protocol still opens it. */
    static final RoutineSetting<Integer> LINK_DAYS = RoutineSetting.number("windowtests.link.days", 3, "days", "[+]");

    static final RoutineSetting<Integer> PICTURE_SIZE =
            RoutineSetting.number("windowtests.picture.megabytes", 12, "megabytes", "[+]");

    static final RoutineSetting<Integer> PICTURES =
            RoutineSetting.number("windowtests.picture.most", 4, "pictures", "[+]");

    /** How long after a window is over the names of substitutes from outside are kept (ALL-06). */
    static final RoutineSetting<Integer> OUTSIDERS_KEPT =
            RoutineSetting.number("windowtests.outsiders.keep", 730, "days", "[+]");

    WindowTestRoutines() {}

    @Override
    public List<RoutineSetting<?>> settings() {
        return List.of(CALL, SILENCE, LINK_DAYS, PICTURE_SIZE, PICTURES, OUTSIDERS_KEPT);
    }
}
