package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Tells an open page to look again. It does so on a thread of its own: whoever has changed something neither waits for
 * the pages of others nor lends them the rights with which it was changed. However much changes at once, one look
 * follows the last of it.
 */
public final class Push implements Runnable {

    private static final AtomicInteger UNDER_WAY = new AtomicInteger();

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
            UNDER_WAY.incrementAndGet();
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
        } finally {
            UNDER_WAY.decrementAndGet();
        }
    }

    /** Whether every page has been told, for whoever counts what a page asks for by itself. */
    public static boolean isQuiet() {
        return UNDER_WAY.get() == 0;
    }
}
