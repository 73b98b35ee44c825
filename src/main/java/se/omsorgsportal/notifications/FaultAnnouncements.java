package se.omsorgsportal.notifications;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.faultreports.FaultClosed;
import se.omsorgsportal.faultreports.FaultDetails;
import se.omsorgsportal.faultreports.FaultReported;
import se.omsorgsportal.faultreports.FaultReports;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.setup.PortalProperties;

/** Tells the administrators of reported faults, and the users what came of theirs (WIN-13). */
@Component
class FaultAnnouncements {

    private static final int HOUR = 3_600;

    private final FaultReports faults;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Inbox inbox;
    private final PortalProperties portal;

    FaultAnnouncements(
            FaultReports faults, Recipients recipients, Outbox outbox, Inbox inbox, PortalProperties portal) {
        this.faults = faults;
        this.recipients = recipients;
        this.outbox = outbox;
        this.inbox = inbox;
        this.portal = portal;
    }

    /** After a bad update hundreds may report the same: one mail an hour and system, a message for each. */
    @ApplicationModuleListener
    void on(FaultReported event) {
        SystemAccess.run(() -> {
            var fault = faults.details(event.fault());
            var to = recipients.administrators();
            var hour = "faults:" + event.system() + ":" + event.at().getEpochSecond() / HOUR;
            outbox.put(new Notice(hour, MailTemplate.FAULT_REPORTED, language -> reported(fault, language)), to);
            inbox.put(
                    new Message(
                            "fault:" + fault.id(),
                            MessageKind.FAULT_REPORTED,
                            Addresses.fault(fault.id()),
                            fault.number().toString(),
                            fault.system(),
                            fault.unit()),
                    to);
        });
    }

    @ApplicationModuleListener
    void on(FaultClosed event) {
        SystemAccess.run(() -> {
            var fault = faults.details(event.fault());
            var to = recipients.person(event.reportedBy());
            var cause = "fault-closed:" + fault.id() + ":" + event.at().toEpochMilli();
            outbox.put(new Notice(cause, MailTemplate.FAULT_CLOSED, language -> closed(event, fault, language)), to);
            inbox.put(
                    new Message(
                            cause,
                            MessageKind.FAULT_CLOSED,
                            Addresses.fault(fault.id()),
                            fault.number().toString(),
                            fault.system()),
                    to);
        });
    }

    private Map<String, String> reported(FaultDetails fault, Locale language) {
        var values = new HashMap<String, String>();
        values.put("case-number", fault.number().toString());
        values.put("system", fault.system());
        values.put("units", fault.unit().isEmpty() ? Words.of(language, "mail.no-unit") : fault.unit());
        values.put("name", fault.reporter());
        values.put("link", portal.link(Addresses.FAULTS));
        return values;
    }

    private Map<String, String> closed(FaultClosed event, FaultDetails fault, Locale language) {
        return Map.of(
                "case-number", fault.number().toString(),
                "system", fault.system(),
                "outcome", Words.of(language, "FaultReportState." + event.state()),
                "comment", fault.steps().getLast().comment(),
                "link", portal.link(Addresses.fault(fault.id())));
    }
}
