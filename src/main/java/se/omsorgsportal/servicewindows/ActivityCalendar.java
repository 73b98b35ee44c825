package se.omsorgsportal.servicewindows;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.OrderReaders;
import se.omsorgsportal.shared.Zone;

/** The activities around a window as a calendar file; one without a time takes the whole day (WIN-05). */
@Service
@OrderReaders
@Transactional(readOnly = true)
public class ActivityCalendar {

    private static final int HOURS_UNLESS_SAID = 1;

    private final Activities activities;
    private final Clock clock;

    ActivityCalendar(Activities activities, Clock clock) {
        this.activities = activities;
        this.clock = clock;
    }

    public byte[] of(WindowId id) {
        var list = activities.list(id);
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Omsorgsportalen//Service windows//SV"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        list.activities().stream()
                .filter(activity -> activity.state() != ActivityState.DROPPED)
                .forEach(activity -> calendar.add(event(list.number(), activity)));
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(WindowNumber number, ActivityDetails activity) {
        var event = new VEvent(false);
        event.add(new Uid("activity-" + activity.id() + "@omsorgsportalen"));
        event.add(new DtStamp(clock.instant()));
        event.add(new Sequence(Math.toIntExact(activity.version())));
        var start = activity.start();
        if (start == null) {
            event.add(new DtStart<>(activity.day()));
            event.add(new DtEnd<>(activity.day().plusDays(1)));
        } else {
            var begins = activity.day().atTime(start).atZone(Zone.SWEDEN);
            var end = activity.end();
            var ends = end == null
                    ? begins.plusHours(HOURS_UNLESS_SAID)
                    : new WindowSchedule(activity.day(), start, end).endsAt().atZone(Zone.SWEDEN);
            event.add(new DtStart<>(begins.toInstant()));
            event.add(new DtEnd<>(ends.toInstant()));
        }
        event.add(new Summary(number + ": " + activity.what()));
        var words = new ArrayList<String>();
        words.add(Effects.say("activities.ics.owner", activity.owner()));
        words.add(Effects.say("ActivityState." + activity.state().name()));
        if (!activity.note().isBlank()) {
            words.add(activity.note());
        }
        event.add(new Description(String.join("\n", words)));
        return event;
    }
}
