package se.omsorgsportal.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.Announcements;
import se.omsorgsportal.servicewindows.ConsultationDetails;
import se.omsorgsportal.servicewindows.Consultations;
import se.omsorgsportal.servicewindows.LetterWritten;
import se.omsorgsportal.servicewindows.WindowAnnounced;
import se.omsorgsportal.servicewindows.WindowAudience;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowOrders;
import se.omsorgsportal.servicewindows.WindowProposed;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.setup.PortalProperties;

/** Asks the superusers about dates, orders from the service desk, and tells everybody of a window (WIN-02, WIN-03, WIN-07). */
@Component
class WindowPlanAnnouncements {

    private final Windows windows;
    private final Consultations consultations;
    private final WindowOrders orders;
    private final Announcements announcements;
    private final WindowAudience audience;
    private final WindowReaders readers;
    private final People people;
    private final Outbox outbox;
    private final Inbox inbox;
    private final PortalProperties portal;

    WindowPlanAnnouncements(
            Windows windows,
            Consultations consultations,
            WindowOrders orders,
            Announcements announcements,
            WindowAudience audience,
            WindowReaders readers,
            People people,
            Outbox outbox,
            Inbox inbox,
            PortalProperties portal) {
        this.windows = windows;
        this.consultations = consultations;
        this.orders = orders;
        this.announcements = announcements;
        this.audience = audience;
        this.readers = readers;
        this.people = people;
        this.outbox = outbox;
        this.inbox = inbox;
        this.portal = portal;
    }

    /** Nobody is asked about what is no question any more. */
    @ApplicationModuleListener
    void on(WindowProposed event) {
        SystemAccess.run(() -> {
            var details = consultations.details(event.window());
            if (details.state() != WindowState.CONSULTING) {
                return;
            }
            var to = consultations.asked().stream()
                    .flatMap(person -> people.find(person).stream())
                    .filter(PersonSummary::active)
                    .toList();
            var cause = "window-proposed:" + event.window() + ":" + event.at().toEpochMilli();
            outbox.put(new Notice(cause, MailTemplate.WINDOW_CONSULTATION, language -> asked(details, language)), to);
            var by = Optional.ofNullable(details.answerBy())
                    .map(Object::toString)
                    .orElse("");
            inbox.put(
                    new Message(
                            cause,
                            MessageKind.WINDOW_CONSULTATION,
                            consultation(event.window()),
                            details.number().toString(),
                            by),
                    to);
            audience.told(event.window(), to.stream().map(PersonSummary::id).toList());
        });
    }

    /** The service desk is outside the portal; the subject has its case number once it is known. */
    @ApplicationModuleListener
    void on(LetterWritten event) {
        SystemAccess.run(() -> {
            var letter = orders.letter(event.letter());
            var values = new HashMap<String, String>();
            values.put("window", letter.number().toString());
            values.put("case-mark", letter.mark());
            values.put("text", letter.text());
            outbox.send(
                    new Notice("window-letter:" + event.letter(), MailTemplate.WINDOW_LETTER, language -> values),
                    List.of(Recipient.outside(letter.name(), letter.address(), Words.SWEDISH)));
        });
    }

    @ApplicationModuleListener
    void on(WindowAnnounced event) {
        SystemAccess.run(() -> {
            var window = windows.details(event.window());
            var text = announcements.mail(event.window());
            var to = readers.all();
            var cause = "window-announced:" + event.window() + ":" + event.at().toEpochMilli();
            outbox.put(
                    new Notice(cause, MailTemplate.WINDOW_ANNOUNCED, language -> {
                        var values = values(window.number().toString(), window.schedule(), language);
                        values.put("text", text);
                        values.put("link", portal.link(page(event.window())));
                        return values;
                    }),
                    to);
            inbox.put(
                    new Message(
                            cause,
                            MessageKind.WINDOW_ANNOUNCED,
                            page(event.window()),
                            window.number().toString(),
                            Optional.ofNullable(window.schedule())
                                    .map(schedule -> schedule.day().toString())
                                    .orElse("")),
                    to);
            audience.told(event.window(), to.stream().map(PersonSummary::id).toList());
        });
    }

    private Map<String, String> asked(ConsultationDetails details, Locale language) {
        var first =
                details.dates().isEmpty() ? null : details.dates().getFirst().schedule();
        var values = values(details.number().toString(), first, language);
        values.put("systems", String.join(", ", details.systems()));
        values.put(
                "dates",
                details.dates().stream()
                        .map(date -> "- "
                                + Words.of(
                                        language,
                                        "mail.window.date",
                                        Words.day(language, date.schedule().day()),
                                        HourWords.of(date.schedule().start()),
                                        HourWords.end(language, date.schedule())))
                        .collect(Collectors.joining("\n")));
        var by = details.answerBy();
        values.put("answer-by", by == null ? "" : Words.day(language, by));
        values.put("link", portal.link(consultation(details.window())));
        return values;
    }

    private static Map<String, String> values(String number, @Nullable WindowSchedule schedule, Locale language) {
        var values = new HashMap<String, String>();
        values.put("window", number);
        values.put("window-day", schedule == null ? "" : Words.day(language, schedule.day()));
        values.put("window-start", schedule == null ? "" : HourWords.of(schedule.start()));
        values.put("window-end", schedule == null ? "" : HourWords.end(language, schedule));
        return values;
    }

    private static String page(WindowId id) {
        return "service-windows/" + id;
    }

    private static String consultation(WindowId id) {
        return page(id) + "/consultation";
    }
}
