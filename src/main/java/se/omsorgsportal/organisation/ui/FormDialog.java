package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.util.function.BooleanSupplier;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** A small form in a dialog; stays open with what was typed until it is saved. */
class FormDialog extends Dialog {

    private final FormErrors errors;
    private boolean saved;

    /** @param save returns whether the form is done with; throws {@code InvalidInput} for what is to be corrected */
    FormDialog(String titleKey, String actionKey, FormErrors errors, BooleanSupplier save, Component... fields) {
        this.errors = errors;
        setHeaderTitle(Texts.of(titleKey));
        setWidth("min(36rem, 95vw)");
        var form = new VerticalLayout(errors, new Paragraph(Texts.of("form.required-legend")));
        form.setPadding(false);
        form.add(fields);
        form.setAlignItems(com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment.STRETCH);
        add(form);
        getFooter().add(Buttons.secondary("dialog.cancel", this::close), Buttons.primary(actionKey, () -> save(save)));
    }

    private void save(BooleanSupplier save) {
        saved = false;
        if (errors.run(() -> saved = save.getAsBoolean()) && saved) {
            close();
        }
    }
}
