package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.omsorgsportal.servicewindows.WindowAct;
import se.omsorgsportal.servicewindows.WindowAction;
import se.omsorgsportal.servicewindows.WindowDetails;
import se.omsorgsportal.servicewindows.WindowOption;
import se.omsorgsportal.servicewindows.WindowState;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** Where the window is, who is waited for, what is next, and the one thing to do now (WIN-15). */
class WindowNow extends Section {

    private final transient Clock clock;
    private final transient BiConsumer<WindowDetails, WindowAct> act;
    private transient WindowDetails window;

    /** @param act takes the step, with the window as it is shown */
    WindowNow(WindowDetails window, Clock clock, BiConsumer<WindowDetails, WindowAct> act) {
        this.window = window;
        this.clock = clock;
        this.act = act;
        addClassNames("card", "window-now");
        show();
    }

    /** Made anew only when something is another: a button that has the focus keeps it. */
    void show(WindowDetails now) {
        boolean same = now.options().equals(window.options()) && now.late() == window.late();
        window = now;
        if (!same) {
            removeAll();
            show();
        }
    }

    private void show() {
        add(new H2(Texts.of("windows.now." + window.state().name())), new Paragraph(waiting()));
        boolean administers = !window.options().isEmpty();
        setClassName("late", window.late());
        if (window.late()) {
            add(new StatusBadge(Texts.of("windows.late", WindowWords.expected(window)), Tone.BAD));
            if (administers) {
                add(new Paragraph(Texts.of("windows.late.help")));
            }
        }
        var next = next();
        next.ifPresent(option -> add(obstacles(option)));
        if (administers) {
            add(buttons(next));
        }
    }

    private String waiting() {
        var state = window.state();
        return state.isOver()
                ? Texts.of("windows.over", Dates.moment(window.since()))
                : Texts.of("windows.waits", Texts.of(state.awaits()), Dates.ago(window.since(), clock));
    }

    /** The step on the way forward; a release before the all-clear is a way round. */
    private Optional<WindowOption> next() {
        return window.options().stream()
                .filter(each -> each.action().isForward())
                .filter(each -> each.action() != WindowAction.RELEASE || window.state() == WindowState.CLEARED)
                .findFirst();
    }

    private static Component obstacles(WindowOption option) {
        var list = new UnorderedList();
        list.setVisible(option.needsOverride());
        option.obstacles()
                .forEach(each -> list.add(new ListItem(new StatusBadge(WindowWords.obstacle(each), Tone.WARNING))));
        return list;
    }

    private Component buttons(Optional<WindowOption> next) {
        var buttons = new Div();
        buttons.addClassName("window-actions");
        boolean toldFirst = window.late();
        if (toldFirst) {
            window.option(WindowAction.DELAY)
                    .ifPresent(delay -> buttons.add(Buttons.primary("WindowAction.DELAY", () -> open(delay))));
        }
        next.filter(WindowOption::isOpen).ifPresent(option -> buttons.add(forward(option, !toldFirst)));
        window.options().stream()
                .filter(option -> next.filter(option::equals).isEmpty())
                .filter(option -> !(toldFirst && option.action() == WindowAction.DELAY))
                .filter(WindowOption::isOpen)
                .forEach(option -> buttons.add(other(option)));
        return buttons;
    }

    /** What belongs to planning has its own page, with more to it than the step. */
    private Component forward(WindowOption option, boolean primary) {
        var part = switch (option.action()) {
            case CONSULT -> "/consultation";
            case ORDER, CONFIRM -> "/order";
            case ANNOUNCE -> "/announcement";
            default -> "";
        };
        var key = "WindowAction." + option.action().name();
        if (!part.isEmpty()) {
            return Links.action(key, WindowNavigation.window(window.id()) + part);
        }
        return primary ? Buttons.primary(key, () -> open(option)) : Buttons.secondary(key, () -> open(option));
    }

    private Button other(WindowOption option) {
        var key = "WindowAction." + option.action().name();
        boolean ends = List.of(WindowAction.CANCEL, WindowAction.ROLL_BACK, WindowAction.RELEASE)
                .contains(option.action());
        return ends ? Buttons.danger(key, () -> open(option)) : Buttons.secondary(key, () -> open(option));
    }

    private void open(WindowOption option) {
        new WindowActDialog(window, option, clock, taken -> act.accept(window, taken)).open();
    }
}
