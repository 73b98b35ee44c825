package se.omsorgsportal.directory;

import java.util.List;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.RoutineCatalogue;
import se.omsorgsportal.routines.RoutineSetting;

/** The figures of working with the directory. */
@Component
final class DirectoryRoutines implements RoutineCatalogue {

    /** How long a directory that is away is tried again by itself. */
    static final RoutineSetting<Integer> GIVE_UP = RoutineSetting.number("directory.give-up", 24, "hours", "[+]");

    /** How long the first password of an account that could not be made is kept for another try (PRV-12). */
    static final RoutineSetting<Integer> KEEP_PASSWORD =
            RoutineSetting.number("directory.keep-password", 72, "hours", "[+]");

    /** Whether accounts are made, changed and closed there without anybody saying so (PRV-15). */
    static final RoutineSetting<Boolean> AUTOMATIC =
            RoutineSetting.flag("provisioning.directory-automatic", false, "[+]");

    @Override
    public List<RoutineSetting<?>> settings() {
        return List.of(GIVE_UP, KEEP_PASSWORD, AUTOMATIC);
    }
}
