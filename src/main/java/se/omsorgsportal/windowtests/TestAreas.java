package se.omsorgsportal.windowtests;

import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.CareSystemDetails;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.servicewindows.WindowRoutines;
import se.omsorgsportal.servicewindows.WindowSummary;

/** What is tested: the modules of the systems that a window is about; over Citrix those that are reached by Citrix (WIN-06, WIN-09). */
@Component
class TestAreas {

    /** Only a new version of the portal changes the catalogue, and the gates ask at every look at a window. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    private final Routines routines;
    private final LoadingCache<String, List<CareSystemDetails>> catalogue;

    TestAreas(CareSystems catalogue, Routines routines, Ticker ticker) {
        this.routines = routines;
        this.catalogue = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(REMEMBERED)
                .build(language -> SystemAccess.call(catalogue::catalogue));
    }

    /** With names in the language of the window that asks. */
    private List<CareSystemDetails> systems() {
        var ui = UI.getCurrent();
        return catalogue.get(ui == null ? "" : ui.getLocale().getLanguage());
    }

    /** In the order of the catalogue; none for a round that the window does not have. */
    List<String> of(WindowSummary window, Round round) {
        return round == Round.CITRIX && !window.secondRound() ? List.of() : of(window.systems(), round);
    }

    private List<String> of(Set<String> systems, Round round) {
        var all = systems();
        var wanted = all.stream().flatMap(system -> within(system, systems)).toList();
        if (round == Round.LOCAL) {
            return wanted;
        }
        var reached = routines.get(WindowRoutines.BY_CITRIX);
        var byCitrix = all.stream()
                .filter(system -> system.code().equals(reached))
                .flatMap(TestAreas::parts)
                .toList();
        var both = wanted.stream().filter(byCitrix::contains).toList();
        return both.isEmpty() ? wanted : both; // a second round that somebody asked for over something else
    }

    /** Everything that can be tested. */
    List<String> all() {
        return systems().stream().flatMap(TestAreas::parts).toList();
    }

    private static Stream<String> within(CareSystemDetails system, Set<String> systems) {
        return systems.contains(system.code()) ? parts(system) : parts(system).filter(systems::contains);
    }

    private static Stream<String> parts(CareSystemDetails system) {
        return system.modules().isEmpty()
                ? Stream.of(system.code())
                : system.modules().stream().map(CareSystemDetails::code);
    }

    /** What an area is called; the code itself when it is in the catalogue no more. */
    UnaryOperator<String> names() {
        Map<String, String> names = systems().stream()
                .flatMap(system -> Stream.concat(Stream.of(system), system.modules().stream()))
                .collect(toMap(CareSystemDetails::code, CareSystemDetails::name));
        return code -> names.getOrDefault(code, code);
    }

    List<String> named(Collection<String> areas) {
        var name = names();
        return areas.stream().map(name).toList();
    }
}
