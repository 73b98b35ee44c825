package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.servicewindows.WindowKind;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** What a window is about. */
final class WindowFacts {

    private WindowFacts() {}

    static Component badges(WindowDetails window) {
        var badges = new Div(WindowWords.badge(window.state()));
        badges.addClassName("badges");
        if (window.kind() == WindowKind.URGENT) {
            badges.add(new StatusBadge(Texts.of(window.kind()), Tone.BAD));
        }
        return badges;
    }

    static Facts of(WindowDetails window, String systems) {
        var facts = new Facts()
                .add("windows.systems", systems)
                .add("windows.when", WindowWords.schedule(window.schedule()))
                .add("windows.rounds", Texts.of(window.secondRound() ? "windows.rounds.two" : "windows.rounds.one"))
                .add("windows.effect", effect(window));
        if (window.state().isRunning()) {
            facts.add("windows.expected", WindowWords.expected(window));
        }
        if (window.startedAt() != null) {
            facts.add("windows.started", Dates.moment(window.startedAt()));
        }
        if (window.endedAt() != null) {
            facts.add("windows.ended", Dates.moment(window.endedAt()));
        }
        return facts;
    }

    /** Line by line, as it was written. */
    private static Component effect(WindowDetails window) {
        var text = new Paragraph(window.effect().isBlank() ? Texts.of("facts.none") : window.effect());
        text.addClassName("mail-text");
        return text;
    }
}
