package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import se.omsorgsportal.certificates.Assignment;
import se.omsorgsportal.certificates.CertificateDetails;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** The municipality gives the card its certificate (SIT-01). */
class AssignDialog extends Dialog {

    AssignDialog(CertificateDetails certificate, Assignment proposal, Consumer<Assignment> assign) {
        var errors = new FormErrors();
        var fields = new AssignmentFields(errors, proposal);
        setHeaderTitle(Texts.of("certificates.assign.title", certificate.name()));
        setWidth("min(36rem, 95vw)");
        add(new Paragraph(Texts.of("certificates.assign.help")), errors, fields);
        getFooter()
                .add(
                        Buttons.secondary("dialog.cancel", this::close),
                        Buttons.primary("CertificateAction.ASSIGN", () -> {
                            if (errors.run(() -> assign.accept(fields.typed()))) {
                                close();
                            }
                        }));
    }
}
