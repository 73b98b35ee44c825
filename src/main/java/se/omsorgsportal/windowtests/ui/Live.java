package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.shared.ui.AskAgain;
import se.omsorgsportal.shared.ui.Watching;
import se.omsorgsportal.windowtests.TestWatch;

/**
 * A part of a page that shows what testers do while they do it: pushed, without reloading (WIN-10). However many mark at
 * once, one look at the database follows the last of them.
 */
abstract class Live extends Div {

    private static final Duration OFTEN = Duration.ofSeconds(3);

    private final transient TestWatch watch;
    private final transient WindowId window;

    /** @param asksAgain whether much happens just now */
    Live(TestWatch watch, WindowId window, boolean asksAgain) {
        this.watch = watch;
        this.window = window;
        if (asksAgain) {
            new AskAgain(this).every(OFTEN);
        }
    }

    /** Shows how things stand now. */
    abstract void refresh();

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        new Watching(attached)
                .pushed(look -> watch.watch(window, look), this::refresh)
                .polled(this::refresh);
    }
}
