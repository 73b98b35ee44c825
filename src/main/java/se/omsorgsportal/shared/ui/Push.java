package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells an open page to look again. It does so on a thread of its own: whoever has changed something neither waits for
 * the pages of others nor lends them the rights with which it was changed. However much changes at once, one look
 * follows the last of it.
 */
public final class Push implements Runnable {

    private final UI ui;
    private final Runnable look;
    private final AtomicBoolean awaited = new AtomicBoolean();

    public Push(UI ui, Runnable look) {
        this.ui = ui;
        this.look = look;
    }

    @Override
    public void run() {
        if (awaited.compareAndSet(false, true)) {
            Thread.startVirtualThread(this::tell);
        }
    }

    private void tell() {
        try {
            ui.access(() -> {
                awaited.set(false);
                look.run();
            });
        } catch (UIDetachedException closed) {
            awaited.set(false); // nobody looks at it any more
        }
    }
}
