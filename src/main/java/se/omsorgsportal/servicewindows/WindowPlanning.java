package se.omsorgsportal.servicewindows;

import java.time.Clock;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.CareSystemDetails;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.shared.Zone;

/** What a new window begins with (WIN-04, WIN-09). */
@Component
class WindowPlanning {

    private final CareSystems catalogue;
    private final Routines routines;
    private final Clock clock;

    WindowPlanning(CareSystems catalogue, Routines routines, Clock clock) {
        this.catalogue = catalogue;
        this.routines = routines;
        this.clock = clock;
    }

    int year() {
        return Zone.today(clock).getYear();
    }

    /** Whether a window over the systems has a second round unless somebody says otherwise. */
    boolean secondRound(Collection<String> systems) {
        var reached = routines.get(WindowRoutines.BY_CITRIX);
        return catalogue.catalogue().stream()
                .filter(each -> each.code().equals(reached))
                .flatMap(each -> Stream.concat(Stream.of(each), each.modules().stream()))
                .map(CareSystemDetails::code)
                .anyMatch(systems::contains);
    }
}
