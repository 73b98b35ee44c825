package se.omsorgsportal.windowtests;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.security.SystemOnly;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.WindowSummary;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.Translations;

/** What the mails to testers and substitutes are made of; the links in them are made when they are asked for (WIN-06, WIN-08). */
@Service
@SystemOnly
@Transactional(readOnly = true)
public class TestLetters {

    private static final Locale SWEDISH = Locale.of("sv");

    private final TesterStore store;
    private final LinkDesk desk;
    private final TestAreas areas;
    private final Windows windows;
    private final People people;
    private final PortalProperties portal;
    private final Clock clock;

    TestLetters(
            TesterStore store,
            LinkDesk desk,
            TestAreas areas,
            Windows windows,
            People people,
            PortalProperties portal,
            Clock clock) {
        this.store = store;
        this.desk = desk;
        this.areas = areas;
        this.windows = windows;
        this.people = people;
        this.portal = portal;
        this.clock = clock;
    }

    /** Somebody to write to, and what their calendar calls the task. */
    private record Reader(
            @Nullable PersonSummary known,
            String name,
            @Nullable EmailAddress email,
            String other,
            String uid,
            int sequence) {

        Locale language() {
            return known == null ? SWEDISH : known.language();
        }
    }

    /** To the tester; nothing when the window has no day any more. */
    public Optional<TestLetter> tester(TesterId id) {
        var tester = store.require(id);
        var person = people.find(tester.person()).orElseThrow();
        var other = tester.substitute().map(Substitute::name).orElse("");
        var reader = new Reader(
                person,
                person.name().full(),
                person.email(),
                other,
                uid(tester.id().toString()),
                tester.sequence());
        return letter(tester, reader, false);
    }

    /** The invitation as it was meant; nothing when there is a newer one, or the tester was let off since. */
    public Optional<TestLetter> invitation(TesterInvited event) {
        var tester = store.require(event.tester());
        return tester.isWithdrawn() || tester.sequence() != event.sequence()
                ? Optional.empty()
                : tester(event.tester());
    }

    /** To the substitute as named now; nothing when there is none. */
    public Optional<TestLetter> substitute(TesterId id) {
        var tester = store.require(id);
        return tester.substitute().flatMap(substitute -> substitute(tester, substitute, tester.substituteSerial(), 0));
    }

    /** To whoever has the tests as things stand. */
    public Optional<TestLetter> performer(TesterId id) {
        return store.require(id).standsIn() ? substitute(id) : tester(id);
    }

    /** To one who was a substitute before: for taking it out of the calendar. */
    public Optional<TestLetter> released(SubstituteReleased event) {
        var tester = store.require(event.tester());
        return substitute(tester, event.substitute(), event.serial(), 1);
    }

    private Optional<TestLetter> substitute(WindowTester tester, Substitute substitute, int serial, int sequence) {
        var known =
                Optional.ofNullable(substitute.person()).flatMap(people::find).orElse(null);
        var other = people.names(List.of(tester.person())).getOrDefault(tester.person(), "–");
        var uid = uid(tester.id() + "-" + serial);
        return letter(tester, new Reader(known, substitute.name(), substitute.email(), other, uid, sequence), true);
    }

    private Optional<TestLetter> letter(WindowTester tester, Reader reader, boolean substitute) {
        var window = windows.summary(tester.window());
        return Optional.ofNullable(window.schedule()).map(schedule -> {
            var tested = areas.named(
                    tester.tasks().stream().map(TestTask::area).distinct().toList());
            var answer = tester.presence() == Presence.NOT_CALLED
                    ? desk.answer(tester, schedule)
                    : desk.rollCall(tester, schedule);
            var known = reader.known();
            return new TestLetter(
                    window,
                    schedule,
                    known == null ? null : known.id(),
                    reader.name(),
                    reader.email(),
                    reader.language(),
                    known == null || known.active(),
                    reader.other(),
                    tested,
                    answer,
                    desk.protocol(tester, substitute, schedule),
                    calendar(window, schedule, reader, tested));
        });
    }

    private CalendarInvitation calendar(
            WindowSummary window, WindowSchedule schedule, Reader reader, List<String> tested) {
        var words = Translations.find(reader.language(), "windowtests.calendar.text", String.join(", ", tested));
        return new CalendarInvitation(
                reader.uid(),
                reader.sequence(),
                false,
                clock.instant(),
                schedule.startsAt(),
                schedule.endsAt(),
                Translations.find(
                                reader.language(),
                                "windowtests.calendar.title",
                                window.number().toString())
                        .orElseThrow(),
                words.orElseThrow(),
                portal.link("/my-tests"),
                new CalendarInvitation.Guest(portal.municipality(), portal.mailFrom()),
                new CalendarInvitation.Guest(
                        reader.name(),
                        reader.email() == null
                                ? portal.mailFrom()
                                : reader.email().value()));
    }

    private String uid(String what) {
        var host =
                portal.baseUrl().isBlank() ? null : URI.create(portal.baseUrl()).getHost();
        return what + "@" + (host == null ? "localhost" : host);
    }
}
