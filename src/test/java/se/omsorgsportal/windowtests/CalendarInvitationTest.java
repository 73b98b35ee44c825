package se.omsorgsportal.windowtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.omsorgsportal.windowtests.CalendarInvitation.Guest;

@Tag("WIN-06")
class CalendarInvitationTest {

    private static final Instant START = Instant.parse("2027-03-28T06:00:00Z");

    @Test
    @DisplayName(
            "WIN-06: an invitation is a REQUEST that a calendar can read, with UTC times across the change to summer time")
    void request() throws Exception {
        var read = read(invitation("Åsa Öberg", "asa@omsorg.test", 0));
        assertThat(read.validate().hasErrors()).isFalse();
        assertThat(value(read, Property.METHOD)).isEqualTo("REQUEST");
        var event = event(read);
        assertThat(value(event, Property.UID)).isEqualTo("t1@portalen.example");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20270328T060000Z");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.ATTENDEE)).isEqualTo("mailto:asa@omsorg.test");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Områden: Procapita HSL, LC; Utförare\nSvara.");
    }

    @Test
    @DisplayName("WIN-06: a change keeps the UID and raises the SEQUENCE; a cancellation is a CANCEL")
    void cancel() throws Exception {
        var changed = event(read(invitation("Åsa Öberg", "asa@omsorg.test", 3)));
        assertThat(value(changed, Property.UID)).isEqualTo("t1@portalen.example");
        assertThat(value(changed, Property.SEQUENCE)).isEqualTo("3");
        var invitation = invitation("Åsa Öberg", "asa@omsorg.test", 4).cancel();
        var cancelled = read(invitation);
        assertThat(cancelled.validate().hasErrors()).isFalse();
        assertThat(invitation.type()).contains("method=CANCEL");
        assertThat(value(cancelled, Property.METHOD)).isEqualTo("CANCEL");
        assertThat(value(event(cancelled), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event(cancelled), Property.UID)).isEqualTo("t1@portalen.example");
    }

    @Test
    @DisplayName("WIN-06: names and addresses cannot break out of their line")
    void hostile() throws Exception {
        var read = read(invitation("Eva \"E\"; X:\r\nATTENDEE:mailto:x@y.test", "o'{brien}|x@omsorg.test", 0));
        assertThat(event(read).getProperties(Property.ATTENDEE)).hasSize(1);
        assertThat(value(event(read), Property.ATTENDEE)).endsWith("@omsorg.test");
    }

    private static CalendarInvitation invitation(String name, String email, int sequence) {
        return new CalendarInvitation(
                "t1@portalen.example",
                sequence,
                false,
                START.minusSeconds(60),
                START,
                START.plusSeconds(9 * 3600),
                "Testa efter servicefönster SF-2027-003",
                "Områden: Procapita HSL, LC; Utförare\nSvara.",
                "https://portalen.example/my-tests",
                new Guest("Demokommunen", "portalen@kommun.test"),
                new Guest(name, email));
    }

    private static Calendar read(CalendarInvitation invitation) throws Exception {
        return new CalendarBuilder().build(new StringReader(invitation.write()));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponents().getFirst();
    }

    private static String value(net.fortuna.ical4j.model.PropertyContainer of, String name) {
        return of.getRequiredProperty(name).getValue();
    }
}
