package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Timeline;

/** What happened to a window, and what the supplier said. */
final class WindowPast {

    private WindowPast() {}

    /** Everybody who stands in the history. */
    static Set<PersonId> people(WindowDetails window) {
        var all = new HashSet<PersonId>();
        Stream.concat(
                        window.steps().stream().flatMap(step -> Stream.of(step.by(), step.forWhom())),
                        window.messages().stream().map(WindowDetails.Message::recordedBy))
                .forEach(person -> {
                    if (person != null) {
                        all.add(person);
                    }
                });
        return all;
    }

    static Timeline history(WindowDetails window, Map<PersonId, String> names) {
        var timeline = new Timeline();
        for (var step : window.steps()) {
            var who = WindowWords.who(step.by(), step.forWhom(), names);
            timeline.add(step.at(), who, what(window, step), comment(step));
        }
        return timeline;
    }

    private static String what(WindowDetails window, WindowDetails.Step step) {
        var action = step.action();
        if (action != null) {
            return Texts.of("windows.step." + action.name());
        }
        return Texts.of(step == window.steps().getFirst() ? "windows.step.planned" : "windows.step.described");
    }

    private static String comment(WindowDetails.Step step) {
        var lines = new ArrayList<String>();
        if (step.schedule() != null) {
            lines.add(WindowWords.schedule(step.schedule()));
        }
        if (step.until() != null) {
            lines.add(Texts.of("windows.step.until", Dates.moment(step.until())));
        }
        if (!step.reason().isBlank()) {
            lines.add(step.reason());
        }
        if (!step.override().isBlank()) {
            lines.add(Texts.of("windows.step.override", step.override()));
        }
        return String.join("\n", lines);
    }

    static Component messages(WindowDetails window, Map<PersonId, String> names) {
        if (window.messages().isEmpty()) {
            return new Paragraph(Texts.of("windows.said.none"));
        }
        var timeline = new Timeline();
        for (var message : window.messages()) {
            var said = message.said();
            var action = message.action();
            var what = action == null ? said.who() : Texts.of("windows.said.what", said.who(), Texts.of(action));
            var recorder = WindowWords.who(message.recordedBy(), null, names);
            timeline.add(said.at(), Texts.of("windows.said.by", Texts.of(said.how()), recorder), what, said.words());
        }
        return timeline;
    }
}
