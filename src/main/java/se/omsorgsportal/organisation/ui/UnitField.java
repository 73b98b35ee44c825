package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import se.omsorgsportal.organisation.PlaceFilter;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.ui.Texts;

/** An active unit, found by a part of its own or its provider's name; for administrators. */
class UnitField extends ComboBox<UnitSummary> {

    private final transient Units units;

    UnitField(String labelKey, Units units) {
        super(Texts.of(labelKey));
        this.units = units;
        setItems(query -> units
                .list(new PlaceFilter(query.getFilter().orElse(""), null, false), query.getOffset(), query.getLimit())
                .stream());
        setItemLabelGenerator(unit -> unit.name() + " · " + unit.providerName());
        setWidthFull();
    }

    void choose(UnitId unit) {
        setValue(units.byId(List.of(unit)).get(unit));
    }
}
