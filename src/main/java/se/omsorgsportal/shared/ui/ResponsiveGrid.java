package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.page.BrowserWindowResizeListener;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A grid that shows its rows as cards where the screen is narrow (ux). */
public class ResponsiveGrid<T> extends Grid<T> {

    private static final int NARROW = 700;
    /** Its buttons do something; there is nothing in it to take out. */
    public static final String ACTION = "action";

    private final transient Map<Column<T>, Function<T, String>> words = new LinkedHashMap<>();
    private @Nullable Column<T> card;
    private @Nullable Registration resizing;
    private boolean narrow;
    private boolean actions = true;

    public ResponsiveGrid() {
        addClassName("responsive-grid");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(false);
    }

    /** How a row looks as a card; call after the columns have been added. */
    public ResponsiveGrid<T> card(SerializableFunction<T, Component> content) {
        card = addComponentColumn(content::apply).setFlexGrow(1);
        card.setVisible(false);
        return this;
    }

    @Override
    public Column<T> addColumn(ValueProvider<T, ?> value) {
        var column = super.addColumn(value);
        words.put(column, row -> Objects.toString(value.apply(row), ""));
        return column;
    }

    @Override
    public <V extends Component> Column<T> addComponentColumn(ValueProvider<T, V> content) {
        var column = super.addComponentColumn(content);
        words.put(column, row -> ShownText.of(content.apply(row)));
        return column;
    }

    /** The rows as they are shown, in the list's filter and order, to be taken out; without the column of buttons. */
    public Listing listing() {
        return new GridListing<>(
                this,
                () -> words.entrySet().stream()
                        .filter(column -> column.getKey() != card
                                && !ACTION.equals(column.getKey().getKey()))
                        .toList());
    }

    public ResponsiveGrid<T> emptyState(EmptyState empty) {
        setEmptyStateComponent(empty);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        UI ui = attached.getUI();
        BrowserWindowResizeListener fit = resized -> fit(resized.getWidth());
        resizing = ui.getPage().addBrowserWindowResizeListener(fit);
        ui.getPage().retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
        addDetachListener(detached -> {
            if (resizing != null) {
                resizing.remove();
                resizing = null;
            }
        });
    }

    /** Whether there is anything to do with the rows now; the cards look after their own buttons. */
    public void offerActions(boolean offered) {
        actions = offered;
        showColumns();
    }

    void fit(int width) {
        narrow = card != null && width < NARROW;
        showColumns();
    }

    private void showColumns() {
        setClassName("as-cards", narrow);
        getColumns()
                .forEach(column ->
                        column.setVisible((column == card) == narrow && (actions || !ACTION.equals(column.getKey()))));
    }
}
