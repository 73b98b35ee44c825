package se.omsorgsportal.shell;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.SearchContribution.Hit;

/** One field that finds people, orders and units by what people call them (ALL-07). */
class SearchDialog extends Dialog {

    private static final int HITS_OF_A_KIND = 8;
    private final transient List<SearchContribution> contributions;
    private final Div results = new Div();
    private transient List<Hit> hits = List.of();

    SearchDialog(List<SearchContribution> contributions) {
        this.contributions = contributions;
        setHeaderTitle(Texts.of("search.title"));
        addClassName("search-dialog");
        setWidth("min(40rem, 95vw)");
        var field = new TextField(Texts.of("search.label"));
        field.setHelperText(Texts.of("search.help"));
        field.setWidthFull();
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(typed -> search(typed.getValue().strip()));
        field.addKeyPressListener(Key.ENTER, pressed -> openFirst());
        results.getElement().setAttribute("aria-live", "polite");
        add(field, results);
        addOpenedChangeListener(opened -> field.focus());
    }

    private void search(String text) {
        results.removeAll();
        boolean enough = text.length() >= 2;
        hits = enough ? find(text) : List.of();
        if (!enough) {
            return;
        }
        if (hits.isEmpty()) {
            results.add(new Paragraph(Texts.of("search.none", text)));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("search-hits");
        hits.forEach(hit -> list.add(item(hit)));
        results.add(list);
    }

    private List<Hit> find(String text) {
        return contributions.stream()
                .flatMap(one -> one.find(text, HITS_OF_A_KIND).stream())
                .toList();
    }

    private void openFirst() {
        if (!hits.isEmpty()) {
            close();
            UI.getCurrent().navigate(hits.getFirst().path());
        }
    }

    private ListItem item(Hit hit) {
        var kind = new Span(Texts.of("search.kind." + hit.kind()));
        kind.addClassName("search-kind");
        var link = Links.to(hit.title(), hit.path());
        link.getElement().addEventListener("click", clicked -> close());
        var detail = new Span(hit.detail());
        detail.addClassName("search-detail");
        return new ListItem(kind, link, detail);
    }
}
