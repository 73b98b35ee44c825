package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.Personnummer;

/**
 * What stands above a list: the fields that narrow it down, the filters saved under names, and the way out as a file. The
 * fields stand in the address, so that a list as it is shown can be kept, sent and come back to (ALL-07); a personnummer never does. The
 * fields' own listeners refresh the list.
 */
public class ListBar extends Div {

    private final Map<String, Field<?>> fields = new LinkedHashMap<>();
    private final Div ends = new Div();
    private final FilterMenu saved;
    private final ExportMenu export;
    private final OwnAddress address = new OwnAddress(this);
    private boolean filling;

    /** @param list names the list for good; its title stands under {@code list.<list>} */
    public ListBar(String list, ResponsiveGrid<?> grid) {
        addClassNames("toolbar", "list-bar");
        saved = new FilterMenu(list, this::query, this::fill);
        saved.setVisible(false); // until there is something to narrow down by
        export = new ExportMenu(Texts.of("list." + list), grid.listing(), this::words);
        ends.addClassName("list-ends");
        ends.add(saved, export, help());
        add(ends);
    }

    private static Anchor help() {
        var help = Links.to("?", "handbook/lists");
        help.addClassName("page-help");
        help.setAriaLabel(Texts.of("list.help"));
        help.setTitle(Texts.of("list.help"));
        return help;
    }

    /** For one more way out than the list as it is shown. */
    public ExportMenu export() {
        return export;
    }

    public ListBar text(String name, TextField field) {
        return field(name, field, text -> text, Optional::of);
    }

    public ListBar tick(String name, Checkbox field) {
        return field(name, field, ticked -> ticked ? "1" : "0", text -> Optional.of("1".equals(text)));
    }

    public ListBar day(String name, DatePicker field) {
        return this.<DatePicker, LocalDate>field(name, field, LocalDate::toString, ListBar::day);
    }

    public <E extends Enum<E>> ListBar choice(String name, Select<E> field, Class<E> constants) {
        return field(name, field, chosen -> chosen.name().toLowerCase(Locale.ROOT), text -> named(constants, text));
    }

    /**
     * @param name in the address
     * @param write the value as it stands in the address; the field's own empty value is never written
     * @param read the value again; nothing when it is none, or none that this user reaches
     */
    public <F extends Component & HasValue<?, V>, V> ListBar field(
            String name, F field, Function<V, String> write, Function<String, Optional<V>> read) {
        if (!saved.isVisible()) {
            saved.setVisible(true);
            saved.refresh();
        }
        fields.put(name, new Field<>(field, field, field.getValue(), write, read));
        addComponentAtIndex(getComponentCount() - 1, field);
        field.addValueChangeListener(changed -> {
            if (!filling) {
                address.become(parameters());
            }
        });
        return this;
    }

    /** For a list with an address of its own: fills the fields as the address says, or as the user's standard filter does when it says nothing of them. */
    public void open(BeforeEnterEvent event) {
        address.open(event);
        var asked = event.getLocation().getQueryParameters();
        if (fields.keySet().stream()
                .anyMatch(name -> asked.getSingleParameter(name).isPresent())) {
            fill(asked.getQueryString());
        } else {
            saved.standard().ifPresent(this::fill);
        }
    }

    private void fill(String query) {
        var asked = QueryParameters.fromString(query);
        filling = true;
        try {
            fields.forEach(
                    (name, field) -> field.read(asked.getSingleParameter(name).orElse(null)));
        } finally {
            filling = false;
        }
        address.become(parameters());
    }

    private String query() {
        return parameters().getQueryString();
    }

    private QueryParameters parameters() {
        var values = new LinkedHashMap<String, String>();
        fields.forEach((name, field) ->
                field.written().filter(value -> !Personnummer.isIn(value)).ifPresent(value -> values.put(name, value)));
        return QueryParameters.simple(values);
    }

    /** What the list is narrowed down to, as {@code Visa: Pågående, Sök: anna}. */
    private String words() {
        return fields.values().stream()
                .map(Field::words)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> constants, String text) {
        return Arrays.stream(constants.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(text.replace('-', '_')))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** A field with how it is written; {@code initial} is what it says when the address says nothing of it. */
    private record Field<V>(
            Component component,
            HasValue<?, V> value,
            @Nullable V initial,
            Function<V, String> write,
            Function<String, Optional<V>> read) {

        void read(@Nullable String text) {
            var wanted = text == null ? Optional.<V>empty() : read.apply(text);
            var known = wanted.orElse(text != null && text.isEmpty() ? value.getEmptyValue() : initial);
            if (!Objects.equals(known, value.getValue())) {
                value.setValue(known);
            }
        }

        Optional<String> written() {
            if (Objects.equals(value.getValue(), initial)) {
                return Optional.empty();
            }
            return Optional.of(
                    value.isEmpty() && !(value.getValue() instanceof Boolean) ? "" : write.apply(value.getValue()));
        }

        Optional<String> words() {
            if (value.isEmpty() || !component.isVisible()) {
                return Optional.empty();
            }
            var label = component instanceof HasLabel labelled ? Objects.toString(labelled.getLabel(), "") : "";
            return Optional.of(value.getValue() instanceof Boolean ? label : label + ": " + shown());
        }

        @SuppressWarnings("unchecked")
        private String shown() {
            return switch (component) {
                case ComboBox<?> choices ->
                    ((ComboBox<V>) choices).getItemLabelGenerator().apply(value.getValue());
                case Select<?> choices ->
                    ((Select<V>) choices).getItemLabelGenerator().apply(value.getValue());
                default -> write.apply(value.getValue());
            };
        }
    }
}
