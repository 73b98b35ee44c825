package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.Component;
import java.io.Serializable;
import java.time.Duration;

/**
 * How often the browser asks anew about a page of which another node may have the news, so that nobody pushes them. It may
 * be said before the page is open, and otherwise while it is.
 */
public final class AskAgain implements Serializable {

    private static final int NEVER = -1;

    private final Component page;
    private int millis = NEVER;

    public AskAgain(Component page) {
        this.page = page;
        page.addAttachListener(opened -> opened.getUI().setPollInterval(millis));
        page.addDetachListener(closed -> closed.getUI().setPollInterval(NEVER));
    }

    public void every(Duration pause) {
        say(Math.toIntExact(pause.toMillis()));
    }

    public void never() {
        say(NEVER);
    }

    private void say(int often) {
        millis = often;
        page.getUI().ifPresent(ui -> ui.setPollInterval(often));
    }
}
