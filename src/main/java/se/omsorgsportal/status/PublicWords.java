package se.omsorgsportal.status;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import se.omsorgsportal.shared.Translations;
import se.omsorgsportal.shared.Zone;

/** Says closures in one language, in sentences that mean the same in the page, the feeds and the banner (ALL-04). */
final class PublicWords {

    private final PublicLanguage language;
    private final Function<Closure, List<String>> names;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    /** @param names of a closure's systems */
    PublicWords(PublicLanguage language, Function<Closure, List<String>> names) {
        this.language = language;
        this.names = names;
        this.day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.locale());
        this.time = DateTimeFormatter.ofPattern(language == PublicLanguage.SWEDISH ? "H.mm" : "H:mm", Locale.ROOT);
    }

    PublicLanguage language() {
        return language;
    }

    String of(String key, Object... arguments) {
        return Translations.find(language.locale(), key, arguments).orElse(key);
    }

    String of(Enum<?> constant) {
        return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    String systems(Closure closure) {
        return String.join(", ", names.apply(closure));
    }

    /** {@code onsdag 20 januari 2027 kl. 8.00}. */
    String moment(Instant instant) {
        var local = Zone.at(instant);
        return of("status.moment", day.format(local), time.format(local));
    }

    /** {@code onsdag 20 januari 2027 kl. 8.00–17.00}. */
    String plan(Closure closure) {
        var start = Zone.at(closure.start());
        var estimate = closure.estimate();
        if (estimate == null) {
            return moment(closure.start());
        }
        var end = Zone.at(estimate);
        return start.toLocalDate().equals(end.toLocalDate())
                ? of("status.span", day.format(start), time.format(start), time.format(end))
                : moment(closure.start()) + " – " + moment(estimate);
    }

    /** {@code Servicefönster: Procapita, LifeCare}. */
    String title(Closure closure) {
        return of(closure.cause()) + ": " + systems(closure);
    }

    /** What there is to know, sentence by sentence, the most important first. */
    List<String> facts(Closure closure, Instant now) {
        var facts = new ArrayList<String>();
        if (closure.isClosed(now)) {
            facts.add(of("status.until-released"));
            facts.add(of("status.since", moment(closure.from())));
            var estimate = closure.estimate();
            if (estimate != null) {
                facts.add(closure.isLate(now) ? of("status.late") : of("status.estimate", moment(estimate)));
            }
        } else if (closure.phase() == ClosurePhase.PLANNED) {
            facts.add(of("status.planned", plan(closure)));
            facts.add(of("status.planned.then"));
        } else {
            facts.add(of("status.over." + closure.phase(), moment(closure.end())));
            facts.add(of("status.was-planned", plan(closure)));
        }
        return facts;
    }
}
