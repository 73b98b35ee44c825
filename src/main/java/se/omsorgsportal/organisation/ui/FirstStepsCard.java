package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import se.omsorgsportal.organisation.SetUpProgress;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.DashboardCard;

/** Leads the first administrator of an empty portal through provider, unit and people. */
@org.springframework.stereotype.Component
class FirstStepsCard implements DashboardCard {

    private final Units units;

    FirstStepsCard(Units units) {
        this.units = units;
    }

    @Override
    public boolean isFor(Role role) {
        return role == Role.ADMINISTRATOR;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Optional<Component> content(Role role) {
        var progress = units.progress();
        return progress.isComplete() ? Optional.empty() : Optional.of(card(progress));
    }

    static Card card(SetUpProgress progress) {
        var steps = new OrderedList(
                step("provider", OrganisationNavigation.PROVIDERS, progress.provider(), true),
                step("unit", OrganisationNavigation.UNITS, progress.unit(), progress.provider()),
                step("people", OrganisationNavigation.NEW_PERSON, progress.people(), progress.unit()));
        steps.addClassName("first-steps");
        return new Card(
                Texts.of("organisation.first-steps"), new Paragraph(Texts.of("organisation.first-steps.help")), steps);
    }

    private static ListItem step(String name, String path, boolean done, boolean open) {
        var key = "organisation.first-steps." + name;
        var item = new ListItem(new Span(Texts.of(key)));
        if (done) {
            item.add(new StatusBadge(Texts.of("organisation.first-steps.done"), Tone.GOOD));
        } else if (open) {
            item.add(Links.action(key + ".action", path));
        } else {
            item.add(new StatusBadge(Texts.of("organisation.first-steps.later"), Tone.NEUTRAL));
        }
        return item;
    }
}
