package se.omsorgsportal.notifications.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import se.omsorgsportal.notifications.MailPreview;
import se.omsorgsportal.notifications.MailTemplate;
import se.omsorgsportal.notifications.MailTemplates;
import se.omsorgsportal.notifications.TemplateDetails;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** The wording of a mail in one language: change, preview, go back to the portal's own (ALL-01). */
@Route(MailNavigation.TEMPLATES + "/:template/:language")
@Handbook("mail-templates")
@RolesAllowed("ADMINISTRATOR")
class MailTemplateView extends Page implements BeforeEnterObserver {

    private final transient MailTemplates templates;
    private final FormErrors errors = new FormErrors();
    private final TextField subject = errors.register("subject", new TextField(Texts.of("field.subject")));
    private final TextArea body = errors.register("body", new TextArea(Texts.of("field.body")));
    private final Div preview = new Div();

    MailTemplateView(MailTemplates templates) {
        super("mail-templates.title");
        this.templates = templates;
        subject.setWidthFull();
        subject.setRequiredIndicatorVisible(true);
        body.setWidthFull();
        body.setMinRows(16);
        body.setRequiredIndicatorVisible(true);
        preview.setWidthFull();
        preview.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(MailNavigation.template(event), MailNavigation.language(event));
    }

    private void show(MailTemplate template, Locale language) {
        var wording = templates.details(template, language);
        clearContent();
        preview.removeAll();
        setTitle(Texts.of(template) + " (" + MailWords.language(language) + ")");
        subject.setValue(wording.subject());
        body.setValue(wording.body());
        buttons(wording);
        add(
                Links.to(Texts.of("mail-templates.back"), MailNavigation.TEMPLATES),
                errors,
                subject,
                body,
                new TemplatePlaces(template),
                preview,
                new TemplateHistory(wording));
    }

    private void buttons(TemplateDetails wording) {
        var save = Buttons.primary("mail-templates.save", () -> save(wording));
        var look = Buttons.secondary("mail-templates.preview", () -> preview(wording));
        var restore = Buttons.danger(
                "mail-templates.restore",
                () -> Confirm.danger(
                        "mail-templates.restore.title",
                        "mail-templates.restore.text",
                        "mail-templates.restore",
                        () -> restore(wording)));
        restore.setVisible(!wording.shipped());
        actions(look, save, restore);
    }

    private void save(TemplateDetails wording) {
        boolean saved = errors.run(() -> templates.change(
                wording.template(), wording.language(), wording.version(), subject.getValue(), body.getValue()));
        if (saved) {
            Notices.done("mail-templates.saved");
            show(wording.template(), wording.language());
        }
    }

    private void restore(TemplateDetails wording) {
        templates.restore(wording.template(), wording.language(), wording.version());
        errors.clear();
        Notices.done("mail-templates.restored");
        show(wording.template(), wording.language());
    }

    private void preview(TemplateDetails wording) {
        preview.removeAll();
        errors.run(() -> showPreview(
                templates.preview(wording.template(), wording.language(), subject.getValue(), body.getValue())));
    }

    private void showPreview(MailPreview mail) {
        preview.add(new H2(mail.subject()), MailWords.text(mail.body()));
    }
}
