package se.omsorgsportal.signins;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.RoutineCatalogue;
import se.omsorgsportal.routines.RoutineSetting;

/** The figures of importing sign-in logs (REN-03). */
@Component
final class SignInRoutines implements RoutineCatalogue {

    /** The largest file that is taken in. */
    static final RoutineSetting<Integer> FILE_LIMIT =
            RoutineSetting.number("signins.file-limit", 200, "megabytes", "[+]");

    /** So many days in a row without a single line, by anybody, are still no hole in the logs. */
    static final RoutineSetting<Integer> QUIET_DAYS = RoutineSetting.number("signins.quiet-days", 2, "days", "[+]");

    /** How long the lines that were left out can be looked up. */
    static final RoutineSetting<Integer> REPORT_KEEP = RoutineSetting.number("signins.report.keep", 90, "days", "[+]");

    @Override
    public List<RoutineSetting<?>> settings() {
        return List.of(FILE_LIMIT, QUIET_DAYS, REPORT_KEEP);
    }
}
