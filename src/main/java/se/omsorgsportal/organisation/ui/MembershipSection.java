package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import se.omsorgsportal.organisation.Memberships;
import se.omsorgsportal.organisation.PersonDetails;
import se.omsorgsportal.organisation.PersonDetails.Place;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** Where a person belongs, belonged and will belong, with the days (ORG-02). */
class MembershipSection extends Section {

    private final transient PersonDetails person;
    private final transient Map<Place, ListItem> rows = new LinkedHashMap<>();

    MembershipSection(PersonDetails person) {
        this.person = person;
        add(new H2(Texts.of("organisation.memberships")));
        if (person.memberships().isEmpty()) {
            add(new Paragraph(Texts.of("organisation.memberships.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var place : person.memberships()) {
            var name = new Span(place.unit().name() + " · " + place.unit().providerName());
            name.addClassName("row-title");
            var days = new Span(Words.days(place.period()));
            days.addClassName("row-detail");
            var row = new ListItem(new Div(name, days));
            rows.put(place, row);
            list.add(row);
        }
        add(list);
    }

    MembershipSection allowChanges(Memberships memberships, Units units, Runnable changed) {
        rows.forEach((place, row) -> row.add(
                Buttons.link(
                        "organisation.membership.change",
                        () -> MembershipDialog.change(memberships, person.id(), place, changed)),
                Buttons.link(
                        "organisation.remove",
                        () -> Confirm.danger(
                                "organisation.membership.remove",
                                "organisation.membership.remove.help",
                                "organisation.remove",
                                () -> {
                                    memberships.remove(person.id(), place.id());
                                    changed.run();
                                    Notices.undo("organisation.membership.removed", () -> {
                                        memberships.add(
                                                person.id(), place.unit().id(), place.period());
                                        changed.run();
                                    });
                                }))));
        add(Buttons.secondary(
                "organisation.membership.add", () -> MembershipDialog.add(memberships, units, person.id(), changed)));
        return this;
    }
}
