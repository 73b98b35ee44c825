package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import se.omsorgsportal.certificates.Assignment;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** What a certificate says: HSA-id, card and days (SIT-03). */
class AssignmentFields extends Div {

    private final TextField hsaId;
    private final TextField card;
    private final DayField from;
    private final DayField to;

    AssignmentFields(FormErrors errors, Assignment proposal) {
        addClassName("form");
        hsaId = errors.register("hsaId", new TextField(Texts.of("certificates.hsa-id")));
        hsaId.setHelperText(Texts.of("certificates.hsa-id.help"));
        hsaId.setValue(proposal.hsaId());
        card = errors.register("cardNumber", new TextField(Texts.of("certificates.card-number")));
        card.setHelperText(Texts.of("certificates.card-number.help"));
        card.setValue(proposal.cardNumber());
        from = errors.register("validFrom", new DayField("certificates.valid-from"));
        from.setValue(proposal.validFrom());
        to = errors.register("validTo", new DayField("certificates.valid-to"));
        to.setValue(proposal.validTo());
        hsaId.setRequiredIndicatorVisible(true);
        card.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
        add(hsaId, card, from, to);
    }

    Assignment typed() {
        return new Assignment(hsaId.getValue(), card.getValue(), from.getValue(), to.getValue());
    }
}
