package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.ui.Watching;
import se.omsorgsportal.windowtests.TestWatch;

/**
 * A part of a page that shows what testers do while they do it: pushed, without reloading (WIN-10). However many mark at
 * once, one look at the database follows the last of them.
 */
abstract class Live extends Div {

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
        var watching = new Watching(attached)
                .pushed(look -> watch.watch(window, look), this::refresh)
                .polled(this::refresh);
        if (asksAgain) {
            var ui = attached.getUI();
            ui.setPollInterval(ASK_AGAIN_MILLIS);
            watching.stopping(() -> ui.setPollInterval(-1));
        }
    }
}
