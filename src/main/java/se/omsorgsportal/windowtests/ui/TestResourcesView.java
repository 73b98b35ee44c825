package se.omsorgsportal.windowtests.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.UnaryOperator;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.servicewindows.Round;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.windowtests.Protocols;
import se.omsorgsportal.windowtests.TestResource;
import se.omsorgsportal.windowtests.TestResources;
import se.omsorgsportal.windowtests.TestTask;

/** The standing test resources: who is asked when a window touches an area (WIN-06). */
@Route(WindowTestNavigation.RESOURCES)
@Menu(title = "windowtests.resources", order = 52, icon = "vaadin:user-check")
@Handbook("window-tests")
@RolesAllowed("ADMINISTRATOR")
class TestResourcesView extends Page {

    private final transient TestResources resources;
    private final transient UnaryOperator<String> area;
    private final FormErrors errors = new FormErrors();
    private final ComboBox<PersonSummary> person;
    private final ComboBox<String> what = new ComboBox<>(Texts.of("windowtests.area"));
    private final Select<Round> round = new Select<>();
    private final ResponsiveGrid<TestResource> grid = new ResponsiveGrid<>();

    TestResourcesView(TestResources resources, Protocols protocols, People people) {
        super("windowtests.resources");
        this.resources = resources;
        this.area = protocols.areaNames();
        actions(Links.action("windowtests.templates", WindowTestNavigation.TEMPLATES));
        person = errors.register("person", PersonField.of(people));
        errors.register("area", what);
        what.setItems(resources.areas());
        what.setItemLabelGenerator(area::apply);
        what.setRequiredIndicatorVisible(true);
        round.setLabel(Texts.of("windowtests.from"));
        round.setItems(Round.values());
        round.setItemLabelGenerator(each -> Texts.of("windowtests.from." + each));
        round.setValue(Round.LOCAL);
        person.setWidth("16rem");
        var form = new Div(person, what, round, Buttons.primary("windowtests.resources.add", this::add));
        form.addClassName("toolbar");
        columns();
        add(
                new Paragraph(Texts.of("windowtests.resources.help")),
                errors,
                form,
                new ListBar("test-resources", grid),
                grid);
        refresh();
    }

    private void columns() {
        grid.addColumn(each -> area.apply(each.task().area()))
                .setHeader(Texts.of("windowtests.area"))
                .setFlexGrow(2);
        grid.addColumn(each -> Texts.of("windowtests.from." + each.task().round()))
                .setHeader(Texts.of("windowtests.from"))
                .setFlexGrow(2);
        grid.addColumn(TestResource::name)
                .setHeader(Texts.of("windowtests.tester"))
                .setFlexGrow(2);
        grid.addComponentColumn(this::remove)
                .setHeader(Texts.of("windowtests.actions"))
                .setKey(ResponsiveGrid.ACTION);
        grid.card(each -> {
            var card = new Div(
                    new Span(area.apply(each.task().area())),
                    new Span(each.name()),
                    new Span(Texts.of("windowtests.from." + each.task().round())),
                    remove(each));
            card.addClassName("row-card");
            return card;
        });
        grid.emptyState(new EmptyState("windowtests.resources.none", "windowtests.resources.none.help"));
    }

    private Component remove(TestResource resource) {
        var button = Buttons.link("windowtests.resources.remove", () -> {
            resources.remove(resource.id());
            Notices.undo(
                    "windowtests.resources.removed",
                    () -> {
                        resources.add(resource.person(), resource.task());
                        refresh();
                    },
                    resource.name());
            refresh();
        });
        button.setAriaLabel(Texts.of(
                "windowtests.resources.remove.label",
                resource.name(),
                area.apply(resource.task().area())));
        return button;
    }

    private void add() {
        boolean added = errors.run(() -> {
            var code = what.getOptionalValue().orElseThrow(() -> new InvalidInput("area", "windowtests.fault.area"));
            resources.add(PersonField.chosen(person), new TestTask(code, round.getValue()));
        });
        if (added) {
            Notices.done("windowtests.resources.added");
            person.clear();
            refresh();
        }
    }

    private void refresh() {
        grid.setItems(resources.all());
    }
}
