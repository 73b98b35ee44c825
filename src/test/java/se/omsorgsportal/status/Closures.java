package se.omsorgsportal.status;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.omsorgsportal.setup.PortalProperties;

/** Closures for the tests, around half past nine on a day in January. */
final class Closures {

    static final Instant NOW = Instant.parse("2027-01-20T08:30:00Z");
    static final PortalProperties PORTAL =
            new PortalProperties("https://portal.example", "Ex & <Köping>", null, null, null, null, null, null, "");

    private Closures() {}

    static Closure planned(String number, Instant start) {
        return new Closure(
                UUID.nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                number,
                ClosureCause.SERVICE_WINDOW,
                ClosurePhase.PLANNED,
                Set.of("procapita", "lifecare"),
                start,
                start.plus(Duration.ofHours(9)),
                null,
                null,
                NOW.minus(Duration.ofDays(20)),
                2);
    }

    static Closure running(String number, Instant begun, Instant estimate) {
        var planned = planned(number, begun);
        return new Closure(
                planned.id(),
                number,
                ClosureCause.URGENT_SERVICE_WINDOW,
                ClosurePhase.CLOSED,
                Set.of("procapita"),
                begun,
                estimate,
                begun,
                null,
                begun,
                5);
    }

    static Closure over(String number, ClosurePhase phase, Instant start, Instant ended) {
        var planned = planned(number, start);
        return new Closure(
                planned.id(),
                number,
                planned.cause(),
                phase,
                planned.systems(),
                start,
                planned.estimate(),
                phase == ClosurePhase.CANCELLED ? null : start,
                ended,
                ended,
                9);
    }

    static Standing standing(Closure... closures) {
        return Standing.of(NOW, List.of(closures));
    }

    static PublicWords words(PublicLanguage language) {
        return new PublicWords(
                language,
                closure -> closure.systems().stream()
                        .sorted()
                        .map(code -> "<" + code + ">")
                        .toList());
    }
}
