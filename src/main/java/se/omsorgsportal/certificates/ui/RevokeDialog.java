package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import se.omsorgsportal.certificates.CertificateDetails;
import se.omsorgsportal.certificates.Revocation;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.shared.FreeText;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** Asks an administrator why a certificate is revoked and who asked for it (SIT-04). */
class RevokeDialog extends Dialog {

    private final FormErrors errors = new FormErrors();
    private final TextArea reason = errors.register("reason", new TextArea(Texts.of("certificates.reason")));
    private final ComboBox<PersonSummary> askedBy;

    RevokeDialog(
            CertificateDetails certificate, Revocation proposal, People people, Consumer<Revocation> revoke) {
        askedBy = errors.register("askedBy", RegisterDialogs.person("certificates.asked-by", people));
        var asker = proposal.askedBy();
        if (asker != null) {
            people.find(asker).ifPresent(askedBy::setValue);
        }
        askedBy.setHelperText(Texts.of("certificates.asked-by.help"));
        askedBy.setClearButtonVisible(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(FreeText.MAX_LENGTH);
        reason.setWidthFull();
        reason.setValue(proposal.reason());
        setHeaderTitle(Texts.of("certificates.revoke.title", certificate.name()));
        setWidth("min(36rem, 95vw)");
        add(new Paragraph(Texts.of("certificates.revoke.help")), errors, reason, askedBy);
        var save = Buttons.primary("CertificateAction.REVOKE", () -> {
            if (errors.run(() -> revoke.accept(typed(proposal)))) {
                close();
            }
        });
        getFooter().add(Buttons.secondary("dialog.cancel", this::close), save);
    }

    private Revocation typed(Revocation proposal) {
        var who = askedBy.getValue();
        return new Revocation(reason.getValue(), who == null ? null : who.id(), proposal.askedAt());
    }
}
