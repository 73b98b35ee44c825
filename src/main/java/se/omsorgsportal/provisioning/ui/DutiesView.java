package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.omsorgsportal.provisioning.Duties;
import se.omsorgsportal.provisioning.DutiesText;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** Annex 1 to read and accept (PRV-10, PRV-14). */
@Route(ProvisioningNavigation.DUTIES)
@Handbook("duties")
@PermitAll
class DutiesView extends Page {

    private final transient Duties duties;

    DutiesView(Duties duties) {
        super("duties.title");
        this.duties = duties;
        show();
    }

    private void show() {
        clearContent();
        var text = duties.current();
        var list = new OrderedList();
        list.addClassName("duties-list");
        text.duties().forEach(duty -> list.add(new ListItem(duty)));
        var reminder = new Paragraph(new Span(Texts.of("duties.remember") + " "), new Span(text.reminder()));
        reminder.addClassName("reminder");
        var published = Dates.prose(Zone.at(text.publishedAt()).toLocalDate());
        add(new Paragraph(Texts.of("duties.version", text.version(), published)), list, reminder, answer(text));
    }

    private Div answer(DutiesText text) {
        if (!duties.isMine()) {
            return new Div(new Paragraph(Texts.of("error.NotAsStandIn")));
        }
        return duties.myAcceptance()
                .map(at -> new Div(
                        new StatusBadge(Texts.of("duties.accepted", Dates.moment(at)), Tone.GOOD),
                        new Paragraph(Links.to(Texts.of("duties.to-first-day"), ProvisioningNavigation.FIRST_DAY))))
                .orElseGet(() -> new Div(Buttons.primary("duties.accept", () -> {
                    duties.accept(text.version());
                    Notices.done("duties.thanks");
                    show();
                })));
    }
}
