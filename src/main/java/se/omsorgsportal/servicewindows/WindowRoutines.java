package se.omsorgsportal.servicewindows;

import java.time.LocalTime;
import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.RoutineCatalogue;
import se.omsorgsportal.routines.RoutineSetting;

/** The routine settings about service windows; the newer routine is the default, the older one stays visible. */
@Component
public final class WindowRoutines implements RoutineCatalogue {

    /** When a window starts (WIN-04). */
    public static final RoutineSetting<LocalTime> START =
            RoutineSetting.time("windows.start", LocalTime.of(8, 0), "[000]").earlier("08:30");

    /** When a window is announced to end: an estimate (WIN-04). */
    public static final RoutineSetting<LocalTime> END =
            RoutineSetting.time("windows.end", LocalTime.of(17, 0), "[000]").earlier("16:30");

    /** The system whose windows have a second round, because people from outside reach it by Citrix (WIN-09). */
    public static final RoutineSetting<String> BY_CITRIX =
            RoutineSetting.text("windows.second-round.system", "procapita", "[000]");

    WindowRoutines() {}

    @Override
    public List<RoutineSetting<?>> settings() {
        return List.of(START, END, BY_CITRIX);
    }
}
