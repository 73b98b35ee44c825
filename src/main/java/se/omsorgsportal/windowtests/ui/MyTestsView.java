package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Watching;
import se.omsorgsportal.windowtests.MyTest;
import se.omsorgsportal.windowtests.MyTests;
import se.omsorgsportal.windowtests.TestWatch;

/** What the signed-in person is asked to test, for the phone (WIN-06, WIN-08). */
@Route(WindowTestNavigation.MINE)
@Menu(title = "windowtests.mine", order = 51, icon = "vaadin:check-square-o")
@Handbook("my-tests")
@PermitAll
class MyTestsView extends Page {

    private final transient MyTests tests;
    private final transient TestWatch watch;
    private transient List<MyTest> shown = List.of();

    MyTestsView(MyTests tests, TestWatch watch) {
        super("windowtests.mine");
        this.tests = tests;
        this.watch = watch;
        addClassName("narrow-form");
        show(tests.mine());
    }

    /** The roll call, and the protocol when it opens, come to whoever waits here with the phone in the hand. */
    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        new Watching(attached).pushed(this::watchAll, this::look);
    }

    private Runnable watchAll(Runnable watcher) {
        var stops = shown.stream()
                .map(test -> test.window().id())
                .distinct()
                .map(window -> watch.watch(window, watcher))
                .toList();
        return () -> stops.forEach(Runnable::run);
    }

    /** What is the same stays as it is: others mark their own protocols all the time. */
    private void look() {
        var now = tests.mine();
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void show(List<MyTest> mine) {
        shown = mine;
        clearContent();
        if (mine.isEmpty()) {
            add(new EmptyState("windowtests.mine.none", "windowtests.mine.none.help"));
            return;
        }
        add(new Paragraph(Texts.of("windowtests.mine.help")));
        mine.forEach(test -> add(new MyTestPanel(test, tests, this::look)));
    }
}
