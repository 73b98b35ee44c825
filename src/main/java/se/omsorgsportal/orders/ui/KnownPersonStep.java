package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** Whom an order about somebody known is for; what is known of them is shown and fills the other steps (END-01). */
class KnownPersonStep extends FormStep {

    private final transient People people;
    private final ComboBox<PersonSummary> person = new ComboBox<>(Texts.of("orders.form.person"));
    private final Div known = new Div();

    KnownPersonStep(People people, FormErrors errors, Consumer<PersonId> chosen) {
        this.people = people;
        person.setHelperText(Texts.of("orders.form.person.help"));
        person.setRequiredIndicatorVisible(true);
        person.setWidthFull();
        person.setItems(query -> find(query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        person.setItemLabelGenerator(one -> one.name().full());
        person.addValueChangeListener(change -> {
            tell(change.getValue());
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue().id());
            }
        });
        errors.register("person", person);
        add(person, known);
    }

    private Stream<PersonSummary> find(String text) {
        return text.strip().length() < 2 ? Stream.empty() : people.suggest(text).stream();
    }

    private void tell(@Nullable PersonSummary who) {
        known.removeAll();
        if (who != null) {
            var email = who.email();
            known.add(new Facts()
                    .add("orders.field.function", OrderWords.function(who.function(), who.profession()))
                    .add("orders.field.email", email == null ? "" : email.value()));
        }
    }

    @Override
    Set<String> fields() {
        return Set.of("person");
    }

    @Override
    void show(OrderForm typed) {
        var id = typed.matter().person();
        person.setValue(id == null ? null : people.find(id).orElse(null));
    }

    @Override
    OrderForm read(OrderForm typed) {
        var who = person.getValue();
        return typed.concerning(typed.matter().person(who == null ? null : who.id()));
    }
}
