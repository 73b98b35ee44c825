package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.servicewindows.DateConcern;
import se.omsorgsportal.servicewindows.DateWarning;
import se.omsorgsportal.servicewindows.WindowSchedule;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** Days and times of windows, and what speaks against them, in the user's words. */
final class PlanWords {

    private PlanWords() {}

    /** {@code onsdag 14 juni 2028, vecka 24, kl. 8.00–17.00}. */
    static String schedule(@Nullable WindowSchedule schedule) {
        return schedule == null
                ? Texts.of("plan.no-date")
                : Texts.of("plan.schedule", Dates.weekday(schedule.day()), times(schedule));
    }

    static String times(WindowSchedule schedule) {
        return WindowWords.times(schedule);
    }

    static String warning(DateWarning warning) {
        var arguments = warning.arguments().stream().map(PlanWords::word).toArray();
        return Texts.of(warning.key(), arguments);
    }

    /** Each in words with a badge, so that they are not told by colour alone. */
    static Component warnings(List<DateWarning> warnings) {
        var list = new UnorderedList();
        list.addClassName("date-warnings");
        for (var warning : warnings) {
            var tone = warning.concern() == DateConcern.PAST || warning.concern() == DateConcern.CLASH
                    ? Tone.BAD
                    : Tone.WARNING;
            var item = new ListItem(new StatusBadge(warning(warning), tone));
            var other = warning.other();
            if (other != null) {
                item.add(Links.to(Texts.of("plan.show-other"), PlanNavigation.window(other)));
            }
            list.add(item);
        }
        return list;
    }

    private static Object word(Object argument) {
        return switch (argument) {
            case Enum<?> constant -> Texts.of(constant);
            case LocalDate day -> Dates.prose(day);
            default -> argument;
        };
    }
}
