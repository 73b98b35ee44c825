package se.omsorgsportal.audit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.omsorgsportal.audit.AuditSearch;
import se.omsorgsportal.audit.AuditTrail;
import se.omsorgsportal.audit.AuditWords;
import se.omsorgsportal.shared.Ids;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Texts;

/** The fields that narrow the log down: person, object, act, days. */
final class AuditFilter {

    private static final String PERSON = "person";
    private final transient AuditTrail trail;
    private final ComboBox<Map.Entry<PersonId, String>> person = new ComboBox<>(Texts.of("audit-view.person"));
    private final TextField object = new TextField(Texts.of("audit-view.object"));
    private final ComboBox<String> act = new ComboBox<>(Texts.of("audit-view.act"));
    private final DayField from = new DayField("audit-view.from");
    private final DayField to = new DayField("audit-view.to");

    AuditFilter(AuditTrail trail, AuditWords words, Runnable changed) {
        this.trail = trail;
        person.setItemLabelGenerator(Map.Entry::getValue);
        person.setItems(query -> suggestions(query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        person.setHelperText(Texts.of("audit-view.person.help"));
        object.setHelperText(Texts.of("audit-view.object.help"));
        object.setValueChangeMode(ValueChangeMode.LAZY);
        act.setItemLabelGenerator(words::act);
        act.setItems(trail.acts());
        Stream.of(person, act).forEach(field -> field.setClearButtonVisible(true));
        Stream.of(from, to).forEach(field -> field.setClearButtonVisible(true));
        object.setClearButtonVisible(true);
        Stream.of(person, act).forEach(field -> field.addValueChangeListener(_ -> changed.run()));
        Stream.of(from, to).forEach(field -> field.addValueChangeListener(_ -> changed.run()));
        object.addValueChangeListener(_ -> changed.run());
    }

    void addTo(ListBar bar) {
        bar.field(PERSON, person, one -> one.getKey().toString(), this::person)
                .text("object", object)
                .field("act", act, what -> what, what -> Optional.of(what).filter(trail.acts()::contains))
                .day("from", from)
                .day("to", to);
    }

    private Optional<Map.Entry<PersonId, String>> person(String id) {
        return Ids.read(id).map(PersonId::new).flatMap(trail::named);
    }

    AuditSearch search() {
        return new AuditSearch(
                Optional.ofNullable(person.getValue()).map(Map.Entry::getKey).orElse(null),
                object.getValue().isBlank() ? null : object.getValue().strip(),
                act.getValue(),
                from.getValue(),
                to.getValue());
    }

    private Stream<Map.Entry<PersonId, String>> suggestions(String typed) {
        return typed.isBlank() ? Stream.empty() : trail.suggest(typed.strip()).entrySet().stream();
    }
}
