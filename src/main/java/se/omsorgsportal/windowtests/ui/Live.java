package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.ui.Push;
import se.omsorgsportal.windowtests.TestWatch;

/**
 * A part of a page that shows what testers do while they do it: pushed, without reloading (WIN-10). However many mark at
 * once, one look at the database follows the last of them.
 */
abstract class Live extends Div {

    /** Another node may be the one that a tester's phone speaks with: then nobody pushes. */
    private static final int ASK_AGAIN_MILLIS = 3_000;

    private final transient TestWatch watch;
    private final transient WindowId window;
    private final boolean asksAgain;

    /** @param asksAgain whether much happens just now */
    Live(TestWatch watch, WindowId window, boolean asksAgain) {
        this.watch = watch;
        this.window = window;
        this.asksAgain = asksAgain;
    }

    /** Shows how things stand now. */
    abstract void refresh();

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var ui = attached.getUI();
        var stop = watch.watch(window, new Push(ui, this::refresh));
        var polling = ui.addPollListener(polled -> refresh());
        if (asksAgain) {
            ui.setPollInterval(ASK_AGAIN_MILLIS);
        }
        addDetachListener(detached -> {
            stop.run();
            polling.remove();
            if (asksAgain) {
                ui.setPollInterval(-1);
            }
            detached.unregisterListener();
        });
    }
}
