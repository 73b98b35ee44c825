package se.omsorgsportal.notifications;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowAudience;
import se.omsorgsportal.servicewindows.WindowAudience.Listener;
import se.omsorgsportal.servicewindows.WindowCancelled;
import se.omsorgsportal.servicewindows.WindowDelayed;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowOverdue;
import se.omsorgsportal.servicewindows.WindowReleased;
import se.omsorgsportal.servicewindows.WindowRescheduled;
import se.omsorgsportal.servicewindows.WindowRolledBack;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.windowtests.TestGroup;

/** Tells everybody who was told of a window that it is moved, late, rolled back, cancelled or over (WIN-12, WIN-14). */
@Component
class WindowAnnouncements {

    private final Windows windows;
    private final WindowAudience audience;
    private final TestGroup group;
    private final CareSystems catalogue;
    private final WindowReaders readers;
    private final Recipients recipients;
    private final People people;
    private final Outbox outbox;
    private final Inbox inbox;
    private final PortalProperties portal;

    WindowAnnouncements(
            Windows windows,
            WindowAudience audience,
            TestGroup group,
            CareSystems catalogue,
            WindowReaders readers,
            Recipients recipients,
            People people,
            Outbox outbox,
            Inbox inbox,
            PortalProperties portal) {
        this.windows = windows;
        this.audience = audience;
        this.group = group;
        this.catalogue = catalogue;
        this.readers = readers;
        this.recipients = recipients;
        this.people = people;
        this.outbox = outbox;
        this.inbox = inbox;
        this.portal = portal;
    }

    @ApplicationModuleListener
    void on(WindowRescheduled event) {
        SystemAccess.run(() -> tell(
                event.window(),
                "window-moved:" + event.window() + ":" + event.at().toEpochMilli(),
                MailTemplate.WINDOW_MOVED,
                MessageKind.WINDOW_MOVED,
                language -> Map.of(
                        "earlier-day", Words.day(language, event.from().day()),
                        "window-day", Words.day(language, event.to().day()),
                        "window-start", HourWords.of(event.to().start()),
                        "window-end", HourWords.end(language, event.to()),
                        "comment", reason(event.window(), WindowAction.RESCHEDULE, event.at())),
                event.to().day().toString(),
                group.asked(event.window(), event.at())));
    }

    @ApplicationModuleListener
    void on(WindowDelayed event) {
        SystemAccess.run(() -> tell(
                event.window(),
                "window-delayed:" + event.window() + ":" + event.at().toEpochMilli(),
                MailTemplate.WINDOW_DELAYED,
                MessageKind.WINDOW_DELAYED,
                language -> Map.of(
                        "until", Words.moment(language, event.until()),
                        "comment", reason(event.window(), WindowAction.DELAY, event.at())),
                Words.moment(Words.SWEDISH, event.until()),
                Set.of()));
    }

    @ApplicationModuleListener
    void on(WindowRolledBack event) {
        SystemAccess.run(() -> tell(
                event.window(),
                "window-rolled-back:" + event.window(),
                MailTemplate.WINDOW_ROLLED_BACK,
                MessageKind.WINDOW_ROLLED_BACK,
                language -> Map.of("comment", reason(event.window(), WindowAction.ROLL_BACK, event.at())),
                "",
                Set.of()));
    }

    @ApplicationModuleListener
    void on(WindowCancelled event) {
        SystemAccess.run(() -> tell(
                event.window(),
                "window-cancelled:" + event.window(),
                MailTemplate.WINDOW_CANCELLED,
                MessageKind.WINDOW_CANCELLED,
                language -> Map.of("comment", reason(event.window(), WindowAction.CANCEL, event.at())),
                "",
                group.asked(event.window(), event.at())));
    }

    /** The all-clear goes to all external managers and superusers, told before or not, and to the testers (WIN-12). */
    @ApplicationModuleListener
    void on(WindowReleased event) {
        SystemAccess.run(() -> tell(
                event.window(),
                "window-released:" + event.window(),
                MailTemplate.WINDOW_RELEASED,
                MessageKind.WINDOW_RELEASED,
                language -> Map.of("until", Words.moment(language, event.at())),
                "",
                Set.of()));
    }

    /** The portal only tells that it is late; the delay is the administrators' to send (WIN-04). */
    @ApplicationModuleListener
    void on(WindowOverdue event) {
        SystemAccess.run(() -> {
            var window = windows.details(event.window());
            if (window.late()) {
                inbox.put(
                        new Message(
                                "window-overdue:" + event.window() + ":"
                                        + event.expectedEnd().toEpochMilli(),
                                MessageKind.WINDOW_OVERDUE,
                                Addresses.window(event.window()),
                                window.number().toString()),
                        recipients.administrators());
            }
        });
    }

    /** @param byLetter who gets a mail of their own about the same, with an entry for the calendar: one is enough */
    private void tell(
            WindowId id,
            String cause,
            MailTemplate template,
            MessageKind kind,
            Function<Locale, Map<String, String>> more,
            String argument,
            Set<PersonId> byLetter) {
        var window = windows.details(id);
        var listeners = audience.of(id);
        var known = people(window, listeners, template == MailTemplate.WINDOW_RELEASED);
        var all = new ArrayList<>(known.stream()
                .filter(each -> !byLetter.contains(each.id()))
                .map(Recipient::of)
                .toList());
        listeners.stream()
                .filter(each -> each.person() == null)
                .map(each -> Recipient.outside(each.name(), EmailAddress.of(each.email()), Words.SWEDISH))
                .forEach(all::add);
        outbox.send(
                new Notice(cause, template, language -> {
                    var values = values(window, language);
                    values.putAll(more.apply(language));
                    return values;
                }),
                all);
        inbox.put(new Message(cause, kind, Addresses.window(id), window.number().toString(), argument), known);
        audience.told(id, known.stream().map(PersonSummary::id).toList());
    }

    /** Whoever was told, and once it is announced whoever should have been by now. */
    private List<PersonSummary> people(WindowDetails window, List<Listener> listeners, boolean everybody) {
        var told = people.byId(listeners.stream()
                .map(Listener::person)
                .filter(Objects::nonNull)
                .toList());
        var others = everybody || window.announcedAt() != null ? readers.all() : List.<PersonSummary>of();
        return Stream.concat(told.stream().filter(PersonSummary::active), others.stream())
                .distinct()
                .toList();
    }

    private String reason(WindowId id, WindowAction action, Instant at) {
        return windows.details(id).steps().stream()
                .filter(step -> step.action() == action && step.at().equals(at))
                .map(WindowDetails.Step::reason)
                .findFirst()
                .orElse("");
    }

    private Map<String, String> values(WindowDetails window, Locale language) {
        var names = catalogue.systemNames();
        var values = new HashMap<String, String>();
        values.put("window", window.number().toString());
        values.put(
                "systems",
                window.systems().stream()
                        .map(code -> names.getOrDefault(code, code))
                        .sorted()
                        .collect(Collectors.joining(", ")));
        day(window.schedule(), language, values);
        values.put("link", portal.link(Addresses.window(window.id())));
        return values;
    }

    private static void day(@Nullable WindowSchedule schedule, Locale language, Map<String, String> values) {
        values.put("window-day", schedule == null ? "–" : Words.day(language, schedule.day()));
        values.put("window-start", schedule == null ? "–" : HourWords.of(schedule.start()));
        values.put("window-end", schedule == null ? "–" : HourWords.end(language, schedule));
    }
}
