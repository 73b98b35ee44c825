package se.omsorgsportal.renewal.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.function.BiConsumer;
import se.omsorgsportal.renewal.Outcome;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** Asks what an account, or all that are shown, is to get instead of what the rule says, and why. */
class DecisionDialog extends Dialog {

    DecisionDialog(String title, String whom, BiConsumer<Outcome, String> decide) {
        var errors = new FormErrors();
        var outcome = errors.register("outcome", new RadioButtonGroup<Outcome>(Texts.of("renewal.outcome")));
        outcome.setItems(Outcome.FULL, Outcome.SHORT, Outcome.END);
        outcome.setItemLabelGenerator(Texts::of);
        outcome.setRequiredIndicatorVisible(true);
        var reason = errors.register("reason", new TextArea(Texts.of("renewal.reason")));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(FreeText.MAX_LENGTH);
        reason.setWidthFull();
        setHeaderTitle(title);
        setWidth("min(36rem, 95vw)");
        add(errors, new Paragraph(whom), outcome, reason);
        getFooter().add(Buttons.secondary("dialog.cancel", this::close), Buttons.primary("renewal.decide.save", () -> {
            var chosen = Objects.requireNonNullElse(outcome.getValue(), Outcome.NO_BASIS);
            if (errors.run(() -> decide.accept(chosen, reason.getValue()))) {
                close();
            }
        }));
    }
}
