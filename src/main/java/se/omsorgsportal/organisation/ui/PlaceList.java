package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.PlaceFilter;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** A list of providers or units, found by typing. */
class PlaceList<T> extends Div {

    /** Reads a page of the list. */
    @FunctionalInterface
    interface Source<T> {
        List<T> page(PlaceFilter filter, int offset, int limit);
    }

    private final TextField text = new TextField(Texts.of("organisation.places.search"));
    private final Checkbox inactive = new Checkbox(Texts.of("organisation.places.inactive"));
    private final ResponsiveGrid<T> grid = new ResponsiveGrid<>();
    private final ListBar bar;
    private final @Nullable ProviderId provider;

    /** @param list which of the lists of places it is */
    PlaceList(String list, Source<T> source, @Nullable ProviderId provider, EmptyState empty) {
        this.provider = provider;
        addClassName("list");
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setClearButtonVisible(true);
        text.addValueChangeListener(typed -> refresh());
        inactive.addValueChangeListener(ticked -> refresh());
        grid.emptyState(empty);
        grid.setItems(query -> page(source, query).stream());
        bar = new ListBar(list, grid).text("q", text).tick("inactive", inactive);
        add(bar, grid);
    }

    ResponsiveGrid<T> grid() {
        return grid;
    }

    ListBar bar() {
        return bar;
    }

    void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private List<T> page(Source<T> source, Query<T, Void> query) {
        var filter = new PlaceFilter(text.getValue(), provider, inactive.getValue());
        return source.page(filter, query.getOffset(), query.getLimit());
    }
}
