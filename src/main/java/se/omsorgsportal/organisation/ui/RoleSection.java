package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonDetails;
import se.omsorgsportal.organisation.PersonDetails.Held;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** What a person may do in the portal, and where (ORG-03). */
class RoleSection extends Section {

    private final transient PersonDetails person;
    private final transient Map<Held, ListItem> rows = new LinkedHashMap<>();

    RoleSection(PersonDetails person) {
        this.person = person;
        add(new H2(Texts.of("organisation.roles")));
        if (person.roles().isEmpty()) {
            add(new Paragraph(Texts.of("organisation.roles.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        for (var held : person.roles()) {
            var unit = held.unit();
            var text = Texts.of(held.role()) + (unit == null ? "" : " · " + unit.name());
            var row = new ListItem(new Span(text));
            rows.put(held, row);
            list.add(row);
        }
        add(list);
    }

    RoleSection allowChanges(People people, Units units, Runnable changed) {
        rows.forEach((held, row) -> row.add(Buttons.link(
                "organisation.role.revoke",
                () -> Confirm.danger(
                        "organisation.role.revoke.title",
                        "organisation.role.revoke.help",
                        "organisation.role.revoke",
                        () -> {
                            var unit = held.unit();
                            people.revoke(person.id(), held.role(), unit == null ? null : unit.id());
                            done(changed);
                        }))));
        add(Buttons.secondary("organisation.role.grant", () -> ask(people, units, changed)));
        return this;
    }

    private void ask(People people, Units units, Runnable changed) {
        var errors = new FormErrors();
        var role = errors.register("role", new Select<Role>());
        role.setLabel(Texts.of("organisation.role"));
        role.setItems(Role.MANAGER, Role.SUPERUSER, Role.ADMINISTRATOR);
        role.setItemLabelGenerator(Texts::of);
        role.setRequiredIndicatorVisible(true);
        var unit = errors.register("unit", new UnitField("organisation.person.unit", units));
        unit.setRequiredIndicatorVisible(true);
        role.addValueChangeListener(chosen -> unit.setVisible(chosen.getValue() != Role.ADMINISTRATOR));
        new FormDialog(
                        "organisation.role.grant",
                        "organisation.role.grant",
                        errors,
                        () -> {
                            var reading = new Reading();
                            boolean everywhere = role.getValue() == Role.ADMINISTRATOR;
                            reading.require(role.getValue() != null, "role", "organisation.fault.role");
                            reading.require(everywhere || unit.getValue() != null, "unit", "organisation.fault.unit");
                            reading.check();
                            people.grant(
                                    person.id(),
                                    role.getValue(),
                                    everywhere ? null : unit.getValue().id());
                            done(changed);
                            return true;
                        },
                        role,
                        unit)
                .open();
    }

    private static void done(Runnable changed) {
        Notices.done("organisation.saved");
        changed.run();
    }
}
