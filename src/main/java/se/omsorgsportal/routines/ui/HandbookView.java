package se.omsorgsportal.routines.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.omsorgsportal.routines.HandbookPage;
import se.omsorgsportal.routines.HandbookShelf;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** The pages of the handbook, to be searched as one types. */
@Route("handbook")
@Menu(title = "nav.handbook", order = 90, icon = "vaadin:open-book")
@PermitAll
class HandbookView extends Page {

    private final transient HandbookShelf shelf;
    private final OrderedList pages = new OrderedList();

    HandbookView(HandbookShelf shelf) {
        super("handbook.title");
        this.shelf = shelf;
        var search = new TextField(Texts.of("handbook.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> show(typed.getValue()));
        pages.addClassName("handbook-index");
        pages.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(Texts.of("handbook.intro")), search, pages);
        show("");
    }

    private void show(String typed) {
        pages.removeAll();
        shelf.search(typed.strip(), UI.getCurrent().getLocale()).forEach(page -> pages.add(item(page)));
        if (pages.getComponentCount() == 0) {
            pages.add(new ListItem(new EmptyState("handbook.none", "handbook.none.help")));
        }
    }

    private static ListItem item(HandbookPage page) {
        return new ListItem(Links.to(page.title(), "handbook/" + page.name()));
    }
}
