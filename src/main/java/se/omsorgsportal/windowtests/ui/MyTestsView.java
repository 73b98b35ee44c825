package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.windowtests.MyTests;

/** What the signed-in person is asked to test, for the phone (WIN-06, WIN-08). */
@Route(WindowTestNavigation.MINE)
@Menu(title = "windowtests.mine", order = 51, icon = "vaadin:check-square-o")
@Handbook("my-tests")
@PermitAll
class MyTestsView extends Page {

    private final transient MyTests tests;

    MyTestsView(MyTests tests) {
        super("windowtests.mine");
        this.tests = tests;
        addClassName("narrow-form");
        show();
    }

    private void show() {
        clearContent();
        var mine = tests.mine();
        if (mine.isEmpty()) {
            add(new EmptyState("windowtests.mine.none", "windowtests.mine.none.help"));
            return;
        }
        add(new Paragraph(Texts.of("windowtests.mine.help")));
        mine.forEach(test -> add(new MyTestPanel(test, tests, this::show)));
    }
}
