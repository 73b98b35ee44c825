package se.omsorgsportal.servicewindows;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.omsorgsportal.shared.Watchers;

/** Tells the open pages of this node that a window has changed, once the change is stored (WIN-15). */
@Component
public class WindowWatch {

    private final Watchers<WindowId> changed = new Watchers<>();
    private final Watchers<WindowId> ways = new Watchers<>();

    WindowWatch() {}

    /** @return stops the watching; must be called when the page is closed */
    public Runnable watch(WindowId window, Runnable watcher) {
        return changed.watch(window, watcher);
    }

    /** As {@link #watch}, for what stands in the way of the next step: that changes oftener than the window does. */
    public Runnable watchWay(WindowId window, Runnable watcher) {
        return ways.watch(window, watcher);
    }

    @EventListener
    void hear(WindowChanged event) {
        changed.tellAfterCommit(event.window());
    }

    /** Something else has changed that may stand in the window's way, as what the testers find. */
    public void wayChanged(WindowId window) {
        ways.tellAfterCommit(window);
    }
}
