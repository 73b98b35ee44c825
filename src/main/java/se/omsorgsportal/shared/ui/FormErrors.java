package se.omsorgsportal.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.Malformed;

/**
 * The summary of a form's faults, with links to the fields, above the form; the text also stands at each field. It is
 * the one place where a form meets {@link InvalidInput}: what was typed stays.
 */
public class FormErrors extends Div {

    private final Map<String, Component> fields = new LinkedHashMap<>();

    public FormErrors() {
        addClassName("form-errors");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** @param field the name by which faults call it */
    public <C extends Component & HasValidation> C register(String field, C component) {
        fields.put(field, component);
        return component;
    }

    /** Reads one field's value object; a {@link Malformed} text becomes that field's fault. */
    public static <T> T read(String field, Supplier<T> value) {
        try {
            return value.get();
        } catch (Malformed malformed) {
            throw new InvalidInput(field, malformed.key(), malformed.arguments());
        }
    }

    /** Runs the action; shows its faults if it has any. Returns whether it went through. */
    public boolean run(Runnable action) {
        clear();
        try {
            action.run();
            return true;
        } catch (InvalidInput invalid) {
            show(invalid.faults());
            return false;
        }
    }

    public void clear() {
        setVisible(false);
        removeAll();
        fields.values().forEach(field -> mark((HasValidation) field, null));
    }

    public void show(List<Fault> faults) {
        clear();
        var list = new UnorderedList();
        for (var fault : faults) {
            var text = Texts.of(fault);
            var field = fields.get(fault.field());
            list.add(new ListItem(field == null ? new Div(text) : link(text, field)));
            if (field instanceof HasValidation validated) {
                mark(validated, text);
            }
        }
        add(new H2(Texts.of("form.errors", faults.size())), list);
        setVisible(true);
        getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'nearest'}); })");
    }

    private static Button link(String text, Component field) {
        var link = new Button(text, pressed -> {
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return link;
    }

    private static void mark(HasValidation field, @Nullable String text) {
        field.setErrorMessage(text == null ? "" : text);
        field.setInvalid(text != null);
    }
}
