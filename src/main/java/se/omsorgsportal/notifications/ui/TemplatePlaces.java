package se.omsorgsportal.notifications.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.omsorgsportal.notifications.MailTemplate;
import se.omsorgsportal.shared.ui.Texts;

/** The places that a wording may have, those that it must have marked. */
class TemplatePlaces extends Section {

    TemplatePlaces(MailTemplate template) {
        var list = new UnorderedList();
        for (var place : template.allowed()) {
            var item = new ListItem(new Code("{" + place + "}"));
            item.add(new Span(" " + Texts.of("mail.place." + place)));
            if (template.required().contains(place)) {
                item.add(new Span(" •"));
            }
            list.add(item);
        }
        add(new H2(Texts.of("mail-templates.places")), new Paragraph(Texts.of("mail-templates.places.help")), list);
    }
}
