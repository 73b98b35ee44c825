package se.omsorgsportal.certificates.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.stereotype.Component;
import se.omsorgsportal.certificates.Assignment;
import se.omsorgsportal.certificates.Certificates;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** Opens the form for a certificate that somebody has and that the portal does not know of yet. */
@Component
class RegisterDialogs {

    private final Certificates certificates;
    private final People people;

    RegisterDialogs(Certificates certificates, People people) {
        this.certificates = certificates;
        this.people = people;
    }

    void open() {
        new RegisterDialog().open();
    }

    /** A field that finds people by name as it is typed in. */
    static ComboBox<PersonSummary> person(String labelKey, People people) {
        var field = new ComboBox<PersonSummary>(Texts.of(labelKey));
        field.setItems(query -> people.suggest(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        field.setItemLabelGenerator(each -> each.name().full());
        field.setHelperText(Texts.of("certificates.person.help"));
        field.setWidthFull();
        return field;
    }

    private class RegisterDialog extends Dialog {

        private final FormErrors errors = new FormErrors();
        private final ComboBox<PersonSummary> person =
                errors.register("person", person("certificates.person", people));
        private final AssignmentFields fields = new AssignmentFields(errors, new Assignment("", "", null, null));

        RegisterDialog() {
            person.setRequiredIndicatorVisible(true);
            setHeaderTitle(Texts.of("certificates.register.title"));
            setWidth("min(36rem, 95vw)");
            add(new Paragraph(Texts.of("certificates.register.help")), errors, person, fields);
            getFooter()
                    .add(
                            Buttons.secondary("dialog.cancel", this::close),
                            Buttons.primary("certificates.register.save", this::save));
        }

        private void save() {
            errors.run(() -> {
                var chosen = person.getValue();
                if (chosen == null) {
                    throw new InvalidInput("person", "certificates.fault.missing.person");
                }
                var id = certificates.register(chosen.id(), fields.typed());
                close();
                Notices.done("certificates.register.saved");
                UI.getCurrent().navigate(CertificateNavigation.certificate(id));
            });
        }
    }
}
