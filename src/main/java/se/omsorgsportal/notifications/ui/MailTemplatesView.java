package se.omsorgsportal.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.notifications.MailTemplates;
import se.omsorgsportal.notifications.TemplateSummary;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** The wordings of all mails, in the order of the process. */
@Route(MailNavigation.TEMPLATES)
@Handbook("mail-templates")
@RolesAllowed("ADMINISTRATOR")
class MailTemplatesView extends Page {

    MailTemplatesView(MailTemplates templates) {
        super("mail-templates.title");
        var grid = new ResponsiveGrid<TemplateSummary>();
        grid.addComponentColumn(MailTemplatesView::link)
                .setHeader(Texts.of("mail-templates.column.template"))
                .setFlexGrow(3);
        grid.addColumn(wording -> MailWords.language(wording.language()))
                .setHeader(Texts.of("mail-templates.column.language"));
        grid.addComponentColumn(MailTemplatesView::wording).setHeader(Texts.of("mail-templates.column.wording"));
        grid.addColumn(MailTemplatesView::changed).setHeader(Texts.of("mail-templates.column.changed"));
        grid.card(MailTemplatesView::card);
        grid.setItems(templates.all());
        add(
                Links.to(Texts.of("mail.action.back"), MailNavigation.MAIL),
                new Paragraph(Texts.of("mail-templates.intro")),
                new ListBar("mail-templates", grid),
                grid);
        setSizeFull();
    }

    private static Component card(TemplateSummary wording) {
        var card = new Div(link(wording), new Span(MailWords.language(wording.language())), wording(wording));
        card.addClassName("row-card");
        return card;
    }

    private static Anchor link(TemplateSummary wording) {
        return Links.to(Texts.of(wording.template()), MailNavigation.template(wording.template(), wording.language()));
    }

    private static StatusBadge wording(TemplateSummary wording) {
        return wording.shipped()
                ? new StatusBadge(Texts.of("mail-templates.shipped"), Tone.NEUTRAL)
                : new StatusBadge(Texts.of("mail-templates.own"), Tone.INFO);
    }

    private static String changed(TemplateSummary wording) {
        var at = wording.changedAt();
        return at == null ? "" : Dates.moment(at);
    }
}
