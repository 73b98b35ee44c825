package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.servicewindows.WindowMachine;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Texts;

/** The gates of a window from the first thought to the release: passed, here, and to come (WIN-15). */
@StyleSheet("context://frontend/windows.css")
class WindowTrack extends OrderedList {

    private final transient Map<WindowState, Instant> entered = new EnumMap<>(WindowState.class);

    WindowTrack(WindowDetails window) {
        addClassName("window-track");
        getElement().setAttribute("aria-label", Texts.of("windows.track"));
        window.steps().forEach(step -> entered.put(step.state(), step.at()));
        boolean broken = window.state().isOver() && window.state() != WindowState.RELEASED;
        var here = broken ? lastBefore(window) : window.state();
        for (var state : WindowMachine.track(window.kind(), window.secondRound())) {
            int place = state.compareTo(here);
            boolean done = place < 0 || place == 0 && (broken || state == WindowState.RELEASED);
            gate(state, done ? "done" : place == 0 ? "current" : "to-come");
        }
        if (broken) {
            gate(window.state(), "current");
        }
    }

    private static WindowState lastBefore(WindowDetails window) {
        return window.steps().stream()
                .map(WindowDetails.Step::state)
                .filter(state -> !state.isOver())
                .reduce((first, second) -> second)
                .orElse(WindowState.PLANNING);
    }

    private void gate(WindowState state, String standing) {
        var title = new Span(Texts.of(state));
        title.addClassName("gate-title");
        var gate = new ListItem(title);
        gate.addClassName(standing);
        var at = entered.get(state);
        if (!standing.equals("to-come") && at != null) {
            var when = new Span(Dates.moment(at));
            when.addClassName("gate-when");
            gate.add(when);
        }
        if (standing.equals("current")) {
            gate.getElement().setAttribute("aria-current", "step");
        }
        add(gate);
    }
}
