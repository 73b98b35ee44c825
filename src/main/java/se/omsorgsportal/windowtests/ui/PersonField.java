package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Texts;

/** Finds a person by name. */
final class PersonField {

    private PersonField() {}

    static ComboBox<PersonSummary> of(People people) {
        var field = new ComboBox<PersonSummary>(Texts.of("windowtests.tester"));
        field.setItemLabelGenerator(person -> person.name().full());
        field.setItems(query -> people.suggest(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        return field;
    }

    static PersonId chosen(ComboBox<PersonSummary> field) {
        return field.getOptionalValue()
                .map(PersonSummary::id)
                .orElseThrow(() -> new InvalidInput("person", "windowtests.fault.person"));
    }
}
