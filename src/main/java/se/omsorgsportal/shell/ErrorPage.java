package se.omsorgsportal.shell;

import com.vaadin.flow.component.html.Paragraph;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** What stands on every page that could not be shown: what happened, what to do, the way home. */
abstract class ErrorPage extends Page {

    ErrorPage(String titleKey) {
        super(titleKey);
    }

    final void explain(String text) {
        clearContent();
        add(new Paragraph(text), Links.action("error.home", ""));
    }

    final void explainKey(String key) {
        explain(Texts.of(key));
    }
}
