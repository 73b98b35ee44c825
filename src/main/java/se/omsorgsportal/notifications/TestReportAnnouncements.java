package se.omsorgsportal.notifications;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.routines.Routines;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.servicewindows.PlanRoutines;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowOrders;
import se.omsorgsportal.servicewindows.Windows;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.windowtests.AreasUncovered;
import se.omsorgsportal.windowtests.FaultLine;
import se.omsorgsportal.windowtests.Faults;
import se.omsorgsportal.windowtests.Protocols;
import se.omsorgsportal.windowtests.RoundReportMade;
import se.omsorgsportal.windowtests.RoundReports;
import se.omsorgsportal.windowtests.TestGroup;
import se.omsorgsportal.windowtests.TesterDetails;
import se.omsorgsportal.windowtests.TesterListSent;

/** Tells the IT supplier who tests and what they found, and the administrators what nobody tests (WIN-06, WIN-08, WIN-11). */
@Component
class TestReportAnnouncements {

    private final Windows windows;
    private final WindowOrders orders;
    private final TestGroup group;
    private final RoundReports reports;
    private final Faults faults;
    private final Protocols protocols;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Inbox inbox;
    private final Routines routines;
    private final PortalProperties portal;

    TestReportAnnouncements(
            Windows windows,
            WindowOrders orders,
            TestGroup group,
            RoundReports reports,
            Faults faults,
            Protocols protocols,
            Recipients recipients,
            Outbox outbox,
            Inbox inbox,
            Routines routines,
            PortalProperties portal) {
        this.windows = windows;
        this.orders = orders;
        this.group = group;
        this.reports = reports;
        this.faults = faults;
        this.protocols = protocols;
        this.recipients = recipients;
        this.outbox = outbox;
        this.inbox = inbox;
        this.routines = routines;
        this.portal = portal;
    }

    @ApplicationModuleListener
    void on(AreasUncovered event) {
        SystemAccess.run(() -> {
            var areas = String.join(
                    ", ", event.areas().stream().map(protocols.areaNames()).toList());
            var cause = "test-uncovered:" + event.window() + ":" + event.round() + ":"
                    + event.at().toEpochMilli();
            var to = recipients.administrators();
            outbox.put(
                    new Notice(cause, MailTemplate.TEST_UNCOVERED, language -> {
                        var values = values(event.window(), language);
                        values.put("areas", areas);
                        values.put("round", Words.of(language, event.round()));
                        return values;
                    }),
                    to);
            var number = windows.summary(event.window()).number().toString();
            inbox.put(new Message(cause, MessageKind.TEST_UNCOVERED, path(event.window()), number, areas), to);
        });
    }

    @ApplicationModuleListener
    void on(TesterListSent event) {
        SystemAccess.run(() -> {
            var testers = group.of(event.window());
            var mark = orders.mark(event.window());
            var cause = "test-list:" + event.window() + ":" + event.at().toEpochMilli();
            outbox.send(
                    new Notice(cause, MailTemplate.TEST_LIST, language -> {
                        var values = values(event.window(), language);
                        values.put("list", list(testers, language));
                        values.put("case-mark", mark);
                        return values;
                    }),
                    List.of(supplier()));
        });
    }

    @ApplicationModuleListener
    void on(RoundReportMade event) {
        SystemAccess.run(() -> {
            var number = windows.summary(event.window()).number().toString();
            var mark = orders.mark(event.window());
            var found = faults.of(event.window()).stream()
                    .filter(fault ->
                            fault.round() == event.round() && fault.state().isOpen())
                    .toList();
            var notice = new Notice("test-report:" + event.report(), MailTemplate.TEST_REPORT, language -> {
                        var values = values(event.window(), language);
                        values.put("round", Words.of(language, event.round()));
                        values.put("list", faults(found, language));
                        values.put("case-mark", mark);
                        return values;
                    })
                    .attach(new Attachment(
                            number + "-" + (event.round().ordinal() + 1) + ".pdf",
                            "application/pdf",
                            reports.pdf(event.report())));
            outbox.send(notice, List.of(supplier()));
        });
    }

    private Recipient supplier() {
        return Recipient.outside(
                routines.get(PlanRoutines.SERVICE_DESK_NAME), routines.get(PlanRoutines.SERVICE_DESK), Words.SWEDISH);
    }

    private String list(List<TesterDetails> testers, Locale language) {
        var name = protocols.areaNames();
        var lines = testers.stream()
                .map(tester -> {
                    var areas = String.join(
                            ", ",
                            tester.tasks().stream()
                                    .map(task -> name.apply(task.area()))
                                    .distinct()
                                    .toList());
                    var substitute = tester.substitute();
                    var line = "- " + tester.name() + " (" + Words.of(language, tester.answer()) + "): " + areas;
                    return substitute == null
                            ? line
                            : line + "\n  "
                                    + Words.of(
                                            language,
                                            "mail.test.substitute",
                                            substitute.name(),
                                            substitute.email().value());
                })
                .toList();
        return String.join("\n", lines);
    }

    private String faults(List<FaultLine> found, Locale language) {
        if (found.isEmpty()) {
            return Words.of(language, "mail.test.no-faults");
        }
        var name = protocols.areaNames();
        return String.join(
                "\n",
                found.stream()
                        .map(fault -> "- " + fault.number() + ", " + name.apply(fault.area())
                                + (fault.blocking() ? ", " + Words.of(language, "windowtests.fault.blocking") : "")
                                + (fault.remark().isBlank() ? "" : ": " + fault.remark()))
                        .toList());
    }

    private Map<String, String> values(WindowId id, Locale language) {
        var window = windows.summary(id);
        var name = protocols.areaNames();
        var schedule = window.schedule();
        var values = new HashMap<String, String>();
        values.put("window", window.number().toString());
        values.put(
                "systems",
                String.join(", ", window.systems().stream().map(name).sorted().toList()));
        values.put("window-day", schedule == null ? "–" : Words.day(language, schedule.day()));
        values.put("window-start", schedule == null ? "–" : HourWords.of(schedule.start()));
        values.put("window-end", schedule == null ? "–" : HourWords.end(language, schedule));
        values.put("link", portal.link(path(id)));
        return values;
    }

    private static String path(WindowId id) {
        return "service-windows/" + id;
    }
}
