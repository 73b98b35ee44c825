package se.omsorgsportal.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ALL-05")
class ResponsiveGridTest {

    private final ResponsiveGrid<String> grid = new ResponsiveGrid<>();
    private final Column<String> name = grid.addColumn(row -> row);
    private final Column<String> action = grid.addComponentColumn(Span::new).setKey(ResponsiveGrid.ACTION);

    @Test
    @DisplayName(
            "ALL-05: what cannot be done any more does not come back with another width, and no table stands beside the cards")
    void turned() {
        grid.card(Span::new);
        var card = grid.getColumns().getLast();
        grid.fit(1280);
        assertThat(grid.getColumns()).filteredOn(Column::isVisible).containsExactly(name, action);
        grid.offerActions(false);
        grid.fit(390);
        assertThat(grid.getColumns()).filteredOn(Column::isVisible).containsExactly(card);
        grid.fit(1280);
        assertThat(grid.getColumns()).filteredOn(Column::isVisible).containsExactly(name);
        grid.fit(390);
        grid.offerActions(true);
        assertThat(grid.getColumns()).filteredOn(Column::isVisible).containsExactly(card);
        grid.fit(1280);
        assertThat(grid.getColumns()).filteredOn(Column::isVisible).containsExactly(name, action);
    }
}
