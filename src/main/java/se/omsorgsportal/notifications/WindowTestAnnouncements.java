package se.omsorgsportal.notifications;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.WindowAudience;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.windowtests.CalendarInvitation;
import se.omsorgsportal.windowtests.SubstituteNamed;
import se.omsorgsportal.windowtests.SubstituteReleased;
import se.omsorgsportal.windowtests.SubstituteTookOver;
import se.omsorgsportal.windowtests.TestLetter;
import se.omsorgsportal.windowtests.TestLetters;
import se.omsorgsportal.windowtests.TesterCalled;
import se.omsorgsportal.windowtests.TesterInvited;
import se.omsorgsportal.windowtests.TesterWithdrawn;
import se.omsorgsportal.windowtests.TestingOpened;

/** Tells testers and their substitutes, also those from outside, what they are asked to do and when (WIN-06, WIN-08, WIN-10). */
@Component
class WindowTestAnnouncements {

    private final TestLetters letters;
    private final TestChanges changes;
    private final WindowAudience audience;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Inbox inbox;
    private final PortalProperties portal;

    WindowTestAnnouncements(
            TestLetters letters,
            TestChanges changes,
            WindowAudience audience,
            Recipients recipients,
            Outbox outbox,
            Inbox inbox,
            PortalProperties portal) {
        this.letters = letters;
        this.changes = changes;
        this.audience = audience;
        this.recipients = recipients;
        this.outbox = outbox;
        this.inbox = inbox;
        this.portal = portal;
    }

    @ApplicationModuleListener
    void on(TesterInvited event) {
        SystemAccess.run(() -> letters.invitation(event).ifPresent(letter -> {
            var template = event.again() ? MailTemplate.TEST_CHANGED : MailTemplate.TEST_INVITED;
            var cause = cause("invited", event.tester(), event.at().toEpochMilli());
            send(cause, template, letter, letter.calendar(), language -> changes.invited(event, language));
            message(cause, MessageKind.TEST_INVITED, letter);
        }));
    }

    @ApplicationModuleListener
    void on(TesterWithdrawn event) {
        SystemAccess.run(() -> letters.tester(event.tester())
                .ifPresent(letter -> send(
                        cause("withdrawn", event.tester(), event.sequence()),
                        MailTemplate.TEST_CANCELLED,
                        letter,
                        letter.calendar().cancel(),
                        language -> changes.withdrawn(event, language))));
    }

    @ApplicationModuleListener
    void on(SubstituteNamed event) {
        SystemAccess.run(() -> letters.substitute(event.tester())
                .ifPresent(letter -> send(
                        cause("substitute", event.tester(), event.serial()),
                        MailTemplate.TEST_SUBSTITUTE,
                        letter,
                        letter.calendar(),
                        language -> "")));
    }

    @ApplicationModuleListener
    void on(SubstituteReleased event) {
        SystemAccess.run(() -> letters.released(event)
                .ifPresent(letter -> send(
                        cause("released", event.tester(), event.serial()),
                        MailTemplate.TEST_CANCELLED,
                        letter,
                        letter.calendar().cancel(),
                        language -> Words.of(language, "mail.test.released", letter.other()))));
    }

    @ApplicationModuleListener
    void on(SubstituteTookOver event) {
        SystemAccess.run(() -> letters.substitute(event.tester()).ifPresent(letter -> {
            var cause = cause("took-over", event.tester(), event.at().toEpochMilli());
            send(cause, MailTemplate.TEST_TAKEN_OVER, letter, letter.calendar(), language -> "");
            message(cause, MessageKind.TEST_CALLED, letter);
        }));
    }

    /** To whoever has the tests as things stand. */
    @ApplicationModuleListener
    void on(TesterCalled event) {
        SystemAccess.run(() -> letters.performer(event.tester()).ifPresent(letter -> {
            var cause = cause("called", event.tester(), event.serial());
            outbox.send(notice(cause, MailTemplate.TEST_ROLL_CALL, letter).urgent(true), List.of(reader(letter)));
            message(cause, MessageKind.TEST_CALLED, letter);
        }));
    }

    @ApplicationModuleListener
    void on(TestingOpened event) {
        SystemAccess.run(() -> letters.performer(event.tester()).ifPresent(letter -> {
            var cause =
                    cause("open-" + event.round(), event.tester(), event.at().toEpochMilli());
            var notice = new Notice(cause, MailTemplate.TEST_OPEN, language -> {
                        var values = values(letter, language);
                        values.put("round", Words.of(language, event.round()));
                        return values;
                    })
                    .urgent(true);
            outbox.send(notice, List.of(reader(letter)));
            message(cause, MessageKind.TEST_OPEN, letter);
        }));
    }

    private static String cause(String what, Object tester, long number) {
        return "test-" + what + ":" + tester + ":" + number;
    }

    private void send(
            String cause,
            MailTemplate template,
            TestLetter letter,
            CalendarInvitation calendar,
            Function<Locale, String> why) {
        var file = new Attachment(
                "servicefonster.ics", calendar.type(), calendar.write().getBytes(StandardCharsets.UTF_8));
        var notice = new Notice(cause, template, language -> {
            var values = values(letter, language);
            values.put("comment", why.apply(language));
            return values;
        });
        outbox.send(notice.attach(file), List.of(reader(letter)));
        remember(letter);
    }

    /** Whoever was told of the window is told when it changes (WIN-14). */
    private void remember(TestLetter letter) {
        var window = letter.window().id();
        var person = letter.person();
        var email = letter.email();
        if (person != null) {
            audience.told(window, List.of(person));
        } else if (email != null) {
            audience.told(window, letter.name(), email);
        }
    }

    private Notice notice(String cause, MailTemplate template, TestLetter letter) {
        return new Notice(cause, template, language -> values(letter, language));
    }

    private void message(String cause, MessageKind kind, TestLetter letter) {
        if (letter.person() != null) {
            inbox.put(
                    new Message(
                            cause,
                            kind,
                            Addresses.MY_TESTS,
                            letter.window().number().toString(),
                            letter.schedule().day().toString()),
                    recipients.person(letter.person()));
        }
    }

    private static Recipient reader(TestLetter letter) {
        return new Recipient(letter.person(), letter.name(), letter.email(), letter.language(), letter.active());
    }

    private Map<String, String> values(TestLetter letter, Locale language) {
        var areas = String.join(", ", letter.areas());
        var values = new HashMap<String, String>();
        values.put("window", letter.window().number().toString());
        values.put("systems", areas);
        values.put("areas", areas);
        values.put("window-day", Words.day(language, letter.schedule().day()));
        values.put("window-start", HourWords.of(letter.schedule().start()));
        values.put("window-end", HourWords.end(language, letter.schedule()));
        values.put("name", letter.other());
        values.put("answer-link", portal.link(letter.answer()));
        values.put("protocol-link", portal.link(letter.protocol()));
        values.put("link", portal.link(Addresses.MY_TESTS));
        return values;
    }
}
