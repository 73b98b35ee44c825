package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.page.BrowserWindowResizeListener;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** A grid that shows its rows as cards where the screen is narrow (ux). */
public class ResponsiveGrid<T> extends Grid<T> {

    private static final int NARROW = 700;
    private @Nullable Column<T> card;
    private @Nullable Registration resizing;

    public ResponsiveGrid() {
        addClassName("responsive-grid");
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(false);
    }

    /** How a row looks as a card; call after the columns have been added. */
    public ResponsiveGrid<T> card(SerializableFunction<T, Component> content) {
        card = addComponentColumn(content::apply).setHeader("").setFlexGrow(1);
        card.setVisible(false);
        return this;
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

    private void fit(int width) {
        if (card == null) {
            return;
        }
        boolean narrow = width < NARROW;
        getColumns().forEach(column -> column.setVisible((column == card) == narrow));
    }
}
