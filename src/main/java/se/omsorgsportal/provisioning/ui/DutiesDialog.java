package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import se.omsorgsportal.provisioning.Duties;
import se.omsorgsportal.provisioning.DutiesDraft;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** The next version of annex 1, written from the one in force in both languages (PRV-14). */
class DutiesDialog extends Dialog {

    private final FormErrors errors = new FormErrors();

    DutiesDialog(Duties duties, int basedOn, Runnable published) {
        var draft = duties.draft();
        var swedish = field("dutiesSv", draft.dutiesSv());
        var english = field("dutiesEn", draft.dutiesEn());
        var reminderSv = field("reminderSv", draft.reminderSv());
        var reminderEn = field("reminderEn", draft.reminderEn());
        setHeaderTitle(Texts.of("duties.versions.write"));
        setWidth("min(52rem, 95vw)");
        var form = new Div(errors, swedish, english, reminderSv, reminderEn);
        form.addClassName("form");
        add(new Paragraph(Texts.of("duties.versions.write.help")), form);
        getFooter()
                .add(Buttons.secondary("dialog.cancel", this::close), Buttons.primary("duties.versions.publish", () -> {
                    var typed = new DutiesDraft(
                            swedish.getValue(), english.getValue(), reminderSv.getValue(), reminderEn.getValue());
                    if (errors.run(() -> duties.publish(basedOn, typed))) {
                        close();
                        Notices.done("duties.versions.published");
                        published.run();
                    }
                }));
    }

    private TextArea field(String name, String value) {
        var field = errors.register(name, new TextArea(Texts.of("duties.versions." + name)));
        field.setValue(value);
        field.setWidthFull();
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
