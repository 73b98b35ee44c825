package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Has a part of a page look again for as long as it is open; all of it stops when the part is taken away. */
public final class Watching {

    private final UI ui;
    private final List<Runnable> stops = new ArrayList<>();

    /** @param opened of the part that is now open */
    public Watching(AttachEvent opened) {
        ui = opened.getUI();
        opened.getSource().addDetachListener(closed -> {
            stops.forEach(Runnable::run);
            closed.unregisterListener();
        });
    }

    /** @param watch is given what tells the page to look, has it called at every change, and returns what stops that */
    public Watching pushed(Function<Runnable, Runnable> watch, Runnable look) {
        return stopping(watch.apply(new Push(ui, look)));
    }

    /** Looks when the browser asks again, too: another node may be the one that hears of it, and then nobody pushes. */
    public Watching polled(Runnable look) {
        return stopping(ui.addPollListener(asked -> look.run())::remove);
    }

    /** @param stop stops something else that was begun with it */
    public Watching stopping(Runnable stop) {
        stops.add(stop);
        return this;
    }
}
