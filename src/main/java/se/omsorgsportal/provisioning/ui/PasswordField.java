package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Supplier;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Texts;

/** An initial password as the administrator sets it in the directory: made by the portal, or typed over. */
class PasswordField extends TextField {

    private final transient Supplier<String> proposals;

    PasswordField(Supplier<String> proposals) {
        super(Texts.of("tasks.password.initial"));
        this.proposals = proposals;
        setHelperText(Texts.of("tasks.password.initial.help"));
        setAutocomplete(Autocomplete.OFF);
        setRequiredIndicatorVisible(true);
        addClassName("secret");
        setWidthFull();
        getElement().setAttribute("spellcheck", "false");
        setValue(proposals.get());
    }

    /** Makes another one. */
    Button another() {
        return Buttons.secondary("tasks.password.another", () -> setValue(proposals.get()));
    }
}
