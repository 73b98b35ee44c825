package se.omsorgsportal.servicewindows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Makes the announcement of a window for a channel, and the HTML of a text (WIN-07). */
final class AnnouncementText {

    private AnnouncementText() {}

    /** @param news what changes with it; empty for none */
    static String of(AnnouncementChannel channel, List<String> systems, WindowSchedule schedule, String news) {
        var names = listed(systems);
        var parts = new ArrayList<String>();
        parts.add(Effects.say(
                "announcement.text.closes", names, WindowWording.day(schedule), WindowWording.times(schedule)));
        parts.add(Effects.say("announcement.text.until-released"));
        if (channel != AnnouncementChannel.PROCAPITA) {
            parts.add(Effects.say("announcement.text.estimate", WindowWording.end(schedule)));
        }
        if (!news.isBlank()) {
            parts.add(Effects.say("announcement.text.news", news.strip()));
        }
        if (channel == AnnouncementChannel.MAIL) {
            parts.add(Effects.say("announcement.text.plan"));
        }
        return String.join(channel == AnnouncementChannel.PROCAPITA ? " " : "\n\n", parts);
    }

    /** Paragraphs where there is an empty line, line breaks where there is one; everything else is text. */
    static String html(String text) {
        return Arrays.stream(text.strip().split("\\n\\s*\\n"))
                .map(paragraph ->
                        "<p>" + HtmlUtils.htmlEscape(paragraph.strip(), "UTF-8").replace("\n", "<br>\n") + "</p>")
                .collect(Collectors.joining("\n"));
    }

    /** {@code A}, {@code A och B}, {@code A, B och C}. */
    static String listed(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1))
                + " "
                + Effects.say("announcement.text.and")
                + " "
                + names.getLast();
    }
}
