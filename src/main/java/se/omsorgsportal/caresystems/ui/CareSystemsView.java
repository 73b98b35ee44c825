package se.omsorgsportal.caresystems.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.omsorgsportal.caresystems.CareSystemDetails;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.caresystems.PermissionSummary;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** The catalogue: systems, modules, what they exchange, and what can be ordered in them ([000]). */
@Route("care-systems")
@Menu(title = "caresystems.title", order = 60, icon = "vaadin:desktop")
@Handbook("care-systems")
@RolesAllowed({"ADMINISTRATOR", "MANAGER", "SUPERUSER"})
class CareSystemsView extends Page {

    CareSystemsView(CareSystems systems) {
        super("caresystems.title");
        actions(Links.to(Texts.of("system-graph.title"), "care-systems/graph"));
        add(new Paragraph(Texts.of("caresystems.intro")));
        systems.catalogue().forEach(system -> add(system(system)));
    }

    private static Section system(CareSystemDetails system) {
        var section = new Section(new H2(system.name()), new Paragraph(system.purpose()));
        if (!system.access().isEmpty()) {
            section.add(new Facts().add("caresystems.access", system.access()));
        }
        addParts(section, system);
        if (!system.modules().isEmpty()) {
            var modules = new Div();
            modules.addClassName("cards");
            system.modules().forEach(module -> modules.add(module(module)));
            section.add(modules);
        }
        return section;
    }

    private static Section module(CareSystemDetails module) {
        var section = new Section(new H3(module.name()), new Paragraph(module.purpose()));
        section.addClassName("card");
        addParts(section, module);
        return section;
    }

    private static void addParts(Section section, CareSystemDetails system) {
        if (!system.integrations().isEmpty()) {
            section.add(list(
                    "caresystems.integrations",
                    system.integrations().stream()
                            .map(each -> each.name() + ": " + each.purpose())
                            .toList()));
        }
        if (!system.permissions().isEmpty()) {
            section.add(list(
                    "caresystems.permissions",
                    system.permissions().stream().map(CareSystemsView::words).toList()));
        }
    }

    private static String words(PermissionSummary permission) {
        var name = permission.area() ? Texts.of("caresystems.area", permission.name()) : permission.name();
        return permission.needsCertificate() ? name + " " + Texts.of("caresystems.needs-certificate") : name;
    }

    private static Div list(String titleKey, List<String> lines) {
        var title = new Paragraph(Texts.of(titleKey));
        title.addClassName("list-title");
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return new Div(title, list);
    }
}
