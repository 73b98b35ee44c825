package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.omsorgsportal.orders.OrderDraft;
import se.omsorgsportal.orders.OrderDrafts;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** What somebody has begun to order and not sent; says when it can be sent if it is too early (ORD-03). */
class DraftList extends Section {

    private final transient OrderDrafts drafts;

    DraftList(OrderDrafts drafts) {
        this.drafts = drafts;
        refresh();
    }

    private void refresh() {
        removeAll();
        var mine = drafts.mine();
        setVisible(!mine.isEmpty());
        var list = new UnorderedList();
        list.addClassName("rows");
        mine.forEach(draft -> list.add(row(draft)));
        add(new H2(Texts.of("orders.drafts")), list);
    }

    private ListItem row(OrderDraft draft) {
        return new ListItem(link(draft), detail(draft), Buttons.link("orders.draft.discard", () -> discard(draft)));
    }

    private void discard(OrderDraft draft) {
        drafts.discard(draft.id());
        refresh();
        Notices.undo("orders.draft.discarded", () -> {
            drafts.restore(draft);
            refresh();
        });
    }

    static Component link(OrderDraft draft) {
        var words = Texts.of("orders.draft.continue", Texts.of(draft.form().kind()), name(draft));
        return Links.to(words, OrderNavigation.draft(draft.id()));
    }

    static Span detail(OrderDraft draft) {
        var opens = draft.opens();
        var saved = Texts.of("orders.draft.saved", Dates.moment(draft.updatedAt()));
        var detail = new Span(opens == null ? saved : Texts.of("orders.draft.opens", Dates.prose(opens)) + " " + saved);
        detail.addClassName("row-detail");
        return detail;
    }

    private static String name(OrderDraft draft) {
        var name = (draft.form().givenName() + " " + draft.form().familyName()).strip();
        return name.isEmpty() ? Texts.of("orders.draft.nameless") : name;
    }
}
