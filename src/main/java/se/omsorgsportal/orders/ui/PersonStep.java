package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** Whom the order is for: somebody already known, or somebody new (ORD-02). */
class PersonStep extends FormStep {

    private final TextField given;
    private final TextField family;
    private final TextField email;
    private final TextField mobile;
    private final Runnable typed;

    PersonStep(People people, FormErrors errors, Runnable typed) {
        this.typed = typed;
        given = field(errors, "givenName");
        family = field(errors, "familyName");
        email = field(errors, "email");
        mobile = field(errors, "mobile");
        email.setHelperText(Texts.of("orders.form.email.help"));
        mobile.setHelperText(Texts.of("orders.form.mobile.help"));
        add(known(people), given, family, email, mobile);
    }

    private ComboBox<PersonSummary> known(People people) {
        var known = new ComboBox<PersonSummary>(Texts.of("orders.form.known"));
        known.setHelperText(Texts.of("orders.form.known.help"));
        known.setWidthFull();
        known.setItems(query -> find(people, query.getFilter().orElse(""))
                .skip(query.getOffset())
                .limit(query.getLimit()));
        known.setItemLabelGenerator(person -> person.name().full());
        known.addValueChangeListener(chosen -> fill(chosen.getValue()));
        return known;
    }

    private static Stream<PersonSummary> find(People people, String text) {
        return text.strip().length() < 2 ? Stream.empty() : people.suggest(text).stream();
    }

    private void fill(@Nullable PersonSummary person) {
        if (person == null) {
            return;
        }
        given.setValue(person.name().given());
        family.setValue(person.name().family());
        email.setValue(person.email() == null ? "" : person.email().value());
        mobile.setValue(person.mobile() == null ? "" : person.mobile().grouped());
        typed.run();
    }

    private TextField field(FormErrors errors, String name) {
        var field = errors.register(name, new TextField(Texts.of("orders.form." + name)));
        field.setRequiredIndicatorVisible(true);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.getElement().setAttribute("autocomplete", "off");
        field.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                typed.run();
            }
        });
        return field;
    }

    @Override
    Set<String> fields() {
        return Set.of("givenName", "familyName", "email", "mobile");
    }

    @Override
    void show(OrderForm form) {
        given.setValue(form.givenName());
        family.setValue(form.familyName());
        email.setValue(form.email());
        mobile.setValue(form.mobile());
    }

    @Override
    OrderForm read(OrderForm form) {
        return new OrderFormEdit(form).person(given.getValue(), family.getValue(), email.getValue(), mobile.getValue());
    }
}
