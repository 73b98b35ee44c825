package se.omsorgsportal.windowtests;

import org.springframework.stereotype.Component;
import se.omsorgsportal.servicewindows.WindowId;
import se.omsorgsportal.servicewindows.WindowWatch;
import se.omsorgsportal.shared.Watchers;

/** Tells the open pages of this node that a window's testers or protocols have changed, once the change is stored (WIN-10). */
@Component
public class TestWatch {

    private final Watchers<WindowId> watchers = new Watchers<>();
    private final WindowWatch pages;

    TestWatch(WindowWatch pages) {
        this.pages = pages;
    }

    /** @return stops the watching; must be called when the page is closed */
    public Runnable watch(WindowId window, Runnable watcher) {
        return watchers.watch(window, watcher);
    }

    void afterCommit(WindowId window) {
        watchers.tellAfterCommit(window);
        pages.wayChanged(window);
    }
}
