package se.omsorgsportal.windowtests;

import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.CANCEL;
import static net.fortuna.ical4j.model.property.immutable.ImmutableMethod.REQUEST;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.web.util.UriUtils;

/**
 * A calendar invitation as mail programs understand it (WIN-06). The same {@code uid} each time and a higher
 * {@code sequence} make a change of the entry that is there; the times are UTC, so no calendar has to know our time zone.
 */
public record CalendarInvitation(
        String uid,
        int sequence,
        boolean cancelled,
        Instant stamp,
        Instant start,
        Instant end,
        String title,
        String text,
        String link,
        Guest organizer,
        Guest guest) {

    /** Somebody with a name and a mail address. */
    public record Guest(String name, String email) {

        /** A name goes on a line with others: what would end it there does not come along. */
        public Guest {
            name = name.replaceAll("[\\p{Cntrl}\"]+", " ").strip();
        }

        private URI address() {
            int at = email.lastIndexOf('@');
            var user = UriUtils.encodeUserInfo(email.substring(0, at), StandardCharsets.UTF_8);
            return URI.create("mailto:" + user + email.substring(at));
        }
    }

    /** The same entry, taken out of the calendar again. */
    public CalendarInvitation cancel() {
        return new CalendarInvitation(uid, sequence, true, stamp, start, end, title, text, link, organizer, guest);
    }

    /** The media type of the part of the mail that holds it. */
    public String type() {
        return "text/calendar; method=" + (cancelled ? "CANCEL" : "REQUEST") + "; charset=UTF-8";
    }

    /** The text of the .ics. */
    public String write() {
        var event = new VEvent(false);
        event.add(new Uid(uid));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(sequence));
        event.add(new DtStart<>(start));
        event.add(new DtEnd<>(end));
        event.add(new Summary(title));
        event.add(new Description(text));
        event.add(new Status(cancelled ? Status.VALUE_CANCELLED : Status.VALUE_CONFIRMED));
        event.add(new Url(URI.create(link)));
        event.add(new Organizer(new ParameterList(List.of(new Cn(organizer.name()))), organizer.address()));
        event.add(new Attendee(attendance(), guest.address()));
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Omsorgsportalen//Service windows//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(cancelled ? CANCEL : REQUEST);
        calendar.add(event);
        return calendar.toString();
    }

    /** The answer is given in the portal: a calendar's own answer would go to an address that nobody reads. */
    private ParameterList attendance() {
        return new ParameterList(
                List.of(new Cn(guest.name()), Role.REQ_PARTICIPANT, PartStat.NEEDS_ACTION, Rsvp.FALSE));
    }
}
