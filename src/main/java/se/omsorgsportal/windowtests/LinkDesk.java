package se.omsorgsportal.windowtests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.windowtests.TestLinks.Kind;
import se.omsorgsportal.windowtests.TestLinks.Link;

/** Writes the links of testers and substitutes, and judges those that are opened (WIN-06, WIN-08). */
@Component
class LinkDesk {

    /** Below the number of the roll call stands that of the substitute: a link of either is worth nothing when that is another. */
    private static final int CALL = 1 << 16;

    static final String PATH = "/t/";

    private final TestLinks links;
    private final TestAreas areas;
    private final Windows windows;
    private final People people;
    private final Routines routines;
    private final Clock clock;

    LinkDesk(TestLinks links, TestAreas areas, Windows windows, People people, Routines routines, Clock clock) {
        this.links = links;
        this.areas = areas;
        this.windows = windows;
        this.people = people;
        this.routines = routines;
        this.clock = clock;
    }

    /** Answers the invitation, once; until silence would count as absence. */
    String answer(WindowTester tester, WindowSchedule schedule) {
        var until = schedule.startsAt().plus(Duration.ofMinutes(routines.get(WindowTestRoutines.SILENCE)));
        return path(Kind.ANSWER, tester, tester.sequence(), until);
    }

    /** Answers the roll call, once; until the day is over. */
    String rollCall(WindowTester tester, WindowSchedule schedule) {
        var until = schedule.lastDay().atTime(LocalTime.MAX).atZone(Zone.SWEDEN).toInstant();
        return tester.standsIn()
                ? path(Kind.ROLL_SUBSTITUTE, tester, tester.callSerial() * CALL + tester.substituteSerial(), until)
                : path(Kind.ROLL_TESTER, tester, tester.callSerial(), until);
    }

    /** Opens the protocol of whoever tests, any number of times, until some days after the window, at least while it goes on. */
    String protocol(WindowTester tester, boolean substitute, WindowSchedule schedule) {
        var until = schedule.lastDay()
                .plusDays(1L + routines.get(WindowTestRoutines.LINK_DAYS))
                .atStartOfDay(Zone.SWEDEN)
                .toInstant();
        return substitute
                ? path(Kind.PROTOCOL_SUBSTITUTE, tester, tester.substituteSerial(), until)
                : path(Kind.PROTOCOL_TESTER, tester, 0, until);
    }

    private String path(Kind kind, WindowTester tester, int serial, Instant until) {
        return PATH + links.write(new Link(kind, tester.id(), serial, until));
    }

    Optional<Link> read(String text) {
        return links.read(text);
    }

    /** @param who is signed in where the link was opened, if anybody */
    LinkOffer judge(Link link, WindowTester tester, Optional<PersonId> who) {
        var window = windows.summary(tester.window());
        var name = people.names(List.of(tester.person())).getOrDefault(tester.person(), "–");
        boolean substitute = link.kind() == Kind.ROLL_SUBSTITUTE || link.kind() == Kind.PROTOCOL_SUBSTITUTE;
        var offer = new LinkOffer(
                LinkState.OPEN,
                tester.details(name),
                window,
                substitute,
                link.kind() == Kind.ROLL_TESTER || link.kind() == Kind.ROLL_SUBSTITUTE,
                isProtocol(link),
                areas.named(
                        tester.tasks().stream().map(TestTask::area).distinct().toList()));
        return offer.as(state(link, tester, window, substitute, who));
    }

    private LinkState state(
            Link link, WindowTester tester, WindowSummary window, boolean substitute, Optional<PersonId> who) {
        var owner = substitute ? tester.substitute().map(Substitute::person) : Optional.of(tester.person());
        if (who.isPresent() && !who.equals(owner)) {
            return LinkState.NOT_YOURS;
        }
        if (tester.isWithdrawn() || window.state().isOver() && !isProtocol(link)) {
            return LinkState.OVER;
        }
        var found = switch (link.kind()) {
            case ANSWER -> answered(link, tester);
            case ROLL_TESTER -> called(tester, link.serial(), !tester.standsIn());
            case ROLL_SUBSTITUTE ->
                called(
                        tester,
                        link.serial() / CALL,
                        tester.standsIn() && link.serial() % CALL == tester.substituteSerial());
            case PROTOCOL_TESTER -> tester.standsIn() ? LinkState.REPLACED : LinkState.OPEN;
            case PROTOCOL_SUBSTITUTE ->
                tester.standsIn() && link.serial() == tester.substituteSerial() ? LinkState.OPEN : LinkState.REPLACED;
        };
        // However long the window takes: as long as it goes on its protocols are filled in.
        boolean over = clock.instant().isAfter(link.until())
                && !(isProtocol(link) && window.state().isRunning());
        return found == LinkState.OPEN && over ? LinkState.EXPIRED : found;
    }

    private static LinkState answered(Link link, WindowTester tester) {
        if (link.serial() != tester.sequence()) {
            return LinkState.REPLACED;
        }
        if (tester.isAnswerLinkUsed(link.serial())) {
            return LinkState.USED;
        }
        return tester.presence() == Presence.NOT_CALLED ? LinkState.OPEN : LinkState.REPLACED;
    }

    private static LinkState called(WindowTester tester, int serial, boolean theirs) {
        if (tester.isCallLinkUsed(serial)) {
            return LinkState.USED;
        }
        if (tester.presence() == Presence.SILENT || tester.presence() == Presence.TAKEN_OVER) {
            return LinkState.LATE;
        }
        return theirs && serial == tester.callSerial() ? LinkState.OPEN : LinkState.REPLACED;
    }

    private static boolean isProtocol(Link link) {
        return link.kind() == Kind.PROTOCOL_TESTER || link.kind() == Kind.PROTOCOL_SUBSTITUTE;
    }

    /** It was answered with: from now on it counts no more. */
    static void use(Link link, WindowTester tester) {
        switch (link.kind()) {
            case ANSWER -> tester.answerLinkUsed(link.serial());
            case ROLL_TESTER -> tester.callLinkUsed(link.serial());
            case ROLL_SUBSTITUTE -> tester.callLinkUsed(link.serial() / CALL);
            case PROTOCOL_TESTER, PROTOCOL_SUBSTITUTE -> {}
        }
    }
}
