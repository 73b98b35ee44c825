package se.omsorgsportal.bulkorders.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import se.omsorgsportal.bulkorders.BulkDesk;
import se.omsorgsportal.bulkorders.BulkDraft;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** Bulk orders that were begun and not sent. */
class BulkDrafts extends Section {

    private final transient BulkDesk desk;

    BulkDrafts(BulkDesk desk) {
        this.desk = desk;
        refresh();
    }

    private void refresh() {
        removeAll();
        var drafts = desk.drafts();
        setVisible(!drafts.isEmpty());
        var list = new UnorderedList();
        list.addClassName("rows");
        drafts.forEach(draft -> list.add(row(draft)));
        add(new H2(Texts.of("orders.drafts")), list);
    }

    private ListItem row(BulkDraft draft) {
        var words = Texts.of("bulk.draft", draft.rows(), Dates.moment(draft.updatedAt()));
        return new ListItem(
                Links.to(words, BulkNavigation.draft(draft.id())),
                Buttons.link("orders.draft.discard", () -> discard(draft)));
    }

    private void discard(BulkDraft draft) {
        var kept = desk.draft(draft.id());
        desk.discard(draft.id());
        refresh();
        Notices.undo("orders.draft.discarded", () -> {
            desk.save(draft.id(), kept);
            refresh();
        });
    }
}
