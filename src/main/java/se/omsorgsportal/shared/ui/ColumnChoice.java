package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import se.omsorgsportal.shared.tables.TableFile;
import se.omsorgsportal.shared.tables.Words;

/** Which of a file's columns says what: found by the headings, put right by the user (ORG-04). */
public class ColumnChoice<E extends Enum<E>> extends FormLayout {

    private final Class<E> constants;
    private final Map<E, Select<Integer>> fields;

    public ColumnChoice(Class<E> constants, TableFile file) {
        this.constants = constants;
        this.fields = new EnumMap<>(constants);
        var found = Words.columns(constants, file.header());
        for (var constant : constants.getEnumConstants()) {
            var field = new Select<Integer>();
            field.setLabel(Texts.of(constant));
            field.setItems(IntStream.range(0, file.header().size()).boxed().toList());
            field.setItemLabelGenerator(column -> heading(file, column));
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption(Texts.of("upload.no-column"));
            field.setValue(found.get(constant));
            fields.put(constant, field);
            add(field);
        }
    }

    private static String heading(TableFile file, Integer column) {
        if (column == null) {
            return Texts.of("upload.no-column");
        }
        var heading = Objects.requireNonNullElse(file.header().get(column), "");
        return heading.isBlank() ? Texts.of("upload.column", column + 1) : heading;
    }

    public Map<E, Integer> columns() {
        var columns = new EnumMap<E, Integer>(constants);
        fields.forEach((constant, field) -> {
            if (field.getValue() != null) {
                columns.put(constant, field.getValue());
            }
        });
        return columns;
    }
}
