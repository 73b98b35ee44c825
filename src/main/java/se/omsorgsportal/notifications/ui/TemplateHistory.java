package se.omsorgsportal.notifications.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import se.omsorgsportal.notifications.TemplateDetails;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Texts;

/** The earlier wordings of a mail, with who left them so and when. */
class TemplateHistory extends Section {

    TemplateHistory(TemplateDetails wording) {
        setVisible(!wording.history().isEmpty());
        add(new H2(Texts.of("mail-templates.history")));
        for (var version : wording.history()) {
            var what = version.shipped() ? "mail-templates.history.shipped" : "mail-templates.history.own";
            var title = Dates.moment(version.at()) + " · " + version.by() + " · " + Texts.of(what);
            add(new Details(new Span(title), new Span(version.subject()), MailWords.text(version.body())));
        }
    }
}
