package se.omsorgsportal.routines.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.omsorgsportal.routines.HandbookShelf;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** One page of the handbook in the user's language. */
@Route("handbook")
@PermitAll
class HandbookPageView extends Page implements HasUrlParameter<String> {

    private final transient HandbookShelf shelf;

    HandbookPageView(HandbookShelf shelf) {
        super("handbook.title");
        this.shelf = shelf;
    }

    @Override
    public void setParameter(BeforeEvent event, String name) {
        var page = shelf.page(name, UI.getCurrent().getLocale());
        clearContent();
        setTitle(page.title());
        add(new Html("<article class=\"handbook\">" + page.html() + "</article>"));
        add(Links.to(Texts.of("handbook.all"), "handbook"));
        getElement()
                .executeJs("const at = location.hash && document.getElementById(location.hash.slice(1));"
                        + "if (at) { at.scrollIntoView(); }");
    }
}
