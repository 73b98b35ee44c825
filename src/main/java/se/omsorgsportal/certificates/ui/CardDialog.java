package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** Notes the number of a card that is there (SIT-01). */
class CardDialog extends Dialog {

    CardDialog(Consumer<String> note) {
        var errors = new FormErrors();
        var card = errors.register("cardNumber", new TextField(Texts.of("certificates.card-number")));
        card.setHelperText(Texts.of("certificates.card-number.help"));
        card.setRequiredIndicatorVisible(true);
        card.setWidthFull();
        setHeaderTitle(Texts.of("certificates.card.title"));
        setWidth("min(30rem, 95vw)");
        add(new Paragraph(Texts.of("certificates.card.help")), errors, card);
        getFooter()
                .add(
                        Buttons.secondary("dialog.cancel", this::close),
                        Buttons.primary("CertificateAction.NOTE_CARD", () -> {
                            if (errors.run(() -> note.accept(card.getValue()))) {
                                close();
                            }
                        }));
    }
}
