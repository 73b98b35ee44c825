package se.omsorgsportal.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** Enters a new person, or corrects what is written about one; for administrators. */
@Route(OrganisationNavigation.NEW_PERSON)
@RouteAlias(OrganisationNavigation.PEOPLE + "/:id/edit")
@Handbook("people")
@RolesAllowed("ADMINISTRATOR")
class PersonFormView extends Page implements BeforeEnterObserver {

    private final transient People people;
    private final transient Staff staff;
    private final FormErrors errors = new FormErrors();
    private final PersonFields fields = new PersonFields(errors);
    private final UnitField unit;
    private Meanwhile meanwhile = new Meanwhile(0);
    private @Nullable PersonId id;

    PersonFormView(People people, Staff staff, Units units) {
        super("organisation.people.new");
        this.people = people;
        this.staff = staff;
        this.unit = new UnitField("organisation.person.unit", units);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clearContent();
        if (event.getRouteParameters().get(OrganisationNavigation.ID).isPresent()) {
            var details = staff.details(OrganisationNavigation.id(event, PersonId::of));
            id = details.id();
            meanwhile = new Meanwhile(details.version());
            fields.show(details.data());
            setTitle(Texts.of("organisation.person.edit", details.data().name().full()));
        }
        unit.setHelperText(Texts.of("organisation.person.unit.help"));
        unit.setVisible(id == null);
        OrganisationNavigation.unit(event).ifPresent(unit::choose);
        var back = id == null ? OrganisationNavigation.PEOPLE : OrganisationNavigation.person(id);
        var buttons =
                new Div(Buttons.primary("organisation.save", this::save), Links.to(Texts.of("dialog.cancel"), back));
        buttons.addClassName("form-actions");
        add(new Paragraph(Texts.of("form.required-legend")), errors, meanwhile, fields, unit, buttons);
    }

    private void save() {
        errors.run(() -> {
            var data = fields.read(new Reading());
            if (id == null) {
                var chosen = unit.getValue();
                done(chosen == null ? people.create(data) : people.create(data, chosen.id()));
                return;
            }
            var stored = staff.details(id);
            if (meanwhile.isUnchanged(stored.version(), () -> PersonFields.lines(stored.data()))) {
                people.change(id, meanwhile.version(), data);
                done(id);
            }
        });
    }

    private void done(PersonId saved) {
        Notices.done("organisation.saved");
        getUI().ifPresent(ui -> ui.navigate(OrganisationNavigation.person(saved)));
    }
}
