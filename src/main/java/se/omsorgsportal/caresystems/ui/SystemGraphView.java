package se.omsorgsportal.caresystems.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.omsorgsportal.caresystems.Business;
import se.omsorgsportal.caresystems.CareSystemDetails;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** The modules and what they exchange with which other systems, as a picture and as a table of the same (WIN-01). */
@Route("care-systems/graph")
@Handbook("care-systems")
@RolesAllowed({"ADMINISTRATOR", "MANAGER", "SUPERUSER"})
class SystemGraphView extends Page {

    SystemGraphView(CareSystems systems) {
        super("system-graph.title");
        actions(Links.to(Texts.of("caresystems.title"), "care-systems"));
        var modules = systems.catalogue().stream()
                .flatMap(system -> system.modules().isEmpty() ? Stream.of(system) : system.modules().stream())
                .toList();
        var picture = new Div(new SystemGraph(modules));
        picture.addClassName("system-graph");
        picture.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        picture.getElement().setAttribute("aria-label", Texts.of("system-graph.picture"));
        add(new Paragraph(Texts.of("system-graph.intro")), picture, new H2(Texts.of("system-graph.table")));
        add(table(modules, systems.businesses()));
    }

    private static Div table(List<CareSystemDetails> modules, Map<String, List<Business>> businesses) {
        var table = new NativeTable();
        table.addClassName("changes");
        var head = table.getHead().addRow();
        Stream.of("module", "businesses", "integration").forEach(key -> {
            var cell = new NativeTableHeaderCell(Texts.of("system-graph." + key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        for (var module : modules) {
            var row = table.getBody().addRow();
            row.addDataCell().setText(module.name());
            row.addDataCell()
                    .setText(businesses.getOrDefault(module.code(), List.of()).stream()
                            .map(Texts::of)
                            .collect(Collectors.joining(", ")));
            row.addDataCell()
                    .setText(module.integrations().stream()
                            .map(each -> each.name() + ": " + each.purpose())
                            .collect(Collectors.joining("; ")));
        }
        var sheet = new Div(table);
        sheet.addClassName("bulk-sheet");
        return sheet;
    }
}
