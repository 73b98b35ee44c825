package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;

/** A grid's rows as text, from where the grid itself gets them. */
record GridListing<T>(Grid<T> grid, Supplier<List<Map.Entry<Column<T>, Function<T, String>>>> shown)
        implements Listing {

    @Override
    public List<String> header() {
        return shown.get().stream()
                .map(column -> Objects.toString(column.getKey().getHeaderText(), ""))
                .toList();
    }

    @Override
    public List<List<String>> page(int offset, int limit) {
        var communicator = grid.getDataCommunicator();
        var query = new Query<T, Object>(
                offset, limit, communicator.getBackEndSorting(), communicator.getInMemorySorting(), null);
        return rows(query);
    }

    @SuppressWarnings("unchecked")
    private List<List<String>> rows(Query<T, Object> query) {
        var provider = (DataProvider<T, Object>) grid.getDataProvider();
        var columns = shown.get();
        return provider.fetch(query)
                .map(row -> columns.stream()
                        .map(column -> column.getValue().apply(row))
                        .toList())
                .toList();
    }
}
