package se.omsorgsportal.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import se.omsorgsportal.setup.PortalProperties;

/** Closures for subscribing calendars (RFC 5545): each an event with the same identity for good, cancelled ones too (WIN-16). */
@Component
class CalendarFeed implements Rendering {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LINE = 75;

    private final PortalProperties portal;

    CalendarFeed(PortalProperties portal) {
        this.portal = portal;
    }

    @Override
    public Document document() {
        return Document.CALENDAR;
    }

    @Override
    public String text(Standing standing, PublicWords words) {
        var text = new StringBuilder();
        line(text, "BEGIN", "VCALENDAR");
        line(text, "VERSION", "2.0");
        line(
                text,
                "PRODID",
                "-//Omsorgsportalen//status//" + words.language().code().toUpperCase(java.util.Locale.ROOT));
        line(text, "X-WR-CALNAME", plain(words.of("status.feed.title", portal.municipality())));
        line(text, "REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        line(text, "X-PUBLISHED-TTL", "PT1H");
        standing.all().forEach(closure -> event(text, closure, standing.at(), words));
        line(text, "END", "VCALENDAR");
        return text.toString();
    }

    private void event(StringBuilder text, Closure closure, Instant now, PublicWords words) {
        boolean cancelled = closure.phase() == ClosurePhase.CANCELLED;
        line(text, "BEGIN", "VEVENT");
        line(text, "UID", "closure-" + closure.id() + "@omsorgsportalen");
        line(text, "DTSTAMP", MOMENT.format(closure.changed()));
        line(text, "LAST-MODIFIED", MOMENT.format(closure.changed()));
        line(text, "SEQUENCE", Integer.toString(closure.revision()));
        line(text, "DTSTART", MOMENT.format(closure.from()));
        var end = cancelled && closure.estimate() != null ? closure.estimate() : closure.end();
        if (end.isAfter(closure.from())) {
            line(text, "DTEND", MOMENT.format(end));
        }
        line(text, "SUMMARY", plain(words.title(closure)));
        line(text, "DESCRIPTION", plain(String.join("\n", words.facts(closure, now))));
        line(text, "STATUS", cancelled ? "CANCELLED" : "CONFIRMED");
        line(text, "TRANSP", "TRANSPARENT");
        line(
                text,
                "URL",
                portal.link(StatusPages.PAGE + "?lang=" + words.language().code() + "#" + closure.number()));
        line(text, "END", "VEVENT");
    }

    private static String plain(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r", "")
                .replace("\n", "\\n");
    }

    /** No line is longer than 75 octets; what goes on begins with a space. */
    private static void line(StringBuilder text, String name, String value) {
        int octets = 0;
        var whole = name + ":" + value;
        for (int at = 0; at < whole.length(); ) {
            int point = whole.codePointAt(at);
            int size = new String(Character.toChars(point)).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(point);
            octets += size;
            at += Character.charCount(point);
        }
        text.append("\r\n");
    }
}
