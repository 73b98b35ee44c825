package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.servicewindows.ConsultationGroup;
import se.omsorgsportal.servicewindows.ConsultationGroups;
import se.omsorgsportal.servicewindows.ConsultationMember;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** Whose view is asked for before a window is ordered: three groups, named by the administrators (WIN-02). */
@Route(PlanNavigation.GROUPS)
@Menu(title = "consultation.groups.title", order = 53, icon = "vaadin:comments-o")
@Handbook("consultation")
@RolesAllowed("ADMINISTRATOR")
class ConsultationGroupsView extends Page {

    private final transient ConsultationGroups groups;
    private final transient People people;

    ConsultationGroupsView(ConsultationGroups groups, People people) {
        super("consultation.groups.title");
        this.groups = groups;
        this.people = people;
        show();
    }

    private void show() {
        clearContent();
        add(new Paragraph(Texts.of("consultation.groups.intro")));
        groups.members().forEach((group, members) -> add(section(group, members)));
    }

    private Section section(ConsultationGroup group, List<ConsultationMember> members) {
        var section = new Section(new H2(Texts.of(group)));
        if (members.isEmpty()) {
            section.add(new Paragraph(Texts.of("consultation.groups.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("rows");
            for (var member : members) {
                var remove = Buttons.link("consultation.groups.remove", () -> {
                    groups.remove(group, member.person());
                    show();
                });
                remove.setAriaLabel(Texts.of("consultation.groups.remove.one", member.name()));
                list.add(new ListItem(new Span(member.name()), remove));
            }
            section.add(list);
        }
        section.add(adding(group));
        return section;
    }

    private Div adding(ConsultationGroup group) {
        var errors = new FormErrors();
        var person = errors.register("person", new ComboBox<PersonSummary>(Texts.of("consultation.groups.person")));
        person.setItems(query -> people.suggest(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        person.setItemLabelGenerator(each -> each.name().full());
        var fields = new Div(person, Buttons.secondary("consultation.groups.add", () -> {
            if (errors.run(() -> {
                var chosen = person.getValue();
                if (chosen == null) {
                    throw new InvalidInput("person", "consultation.fault.person");
                }
                groups.add(group, chosen.id());
            })) {
                show();
            }
        }));
        fields.addClassName("toolbar");
        return new Div(errors, fields);
    }
}
