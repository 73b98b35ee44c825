package se.omsorgsportal.caresystems.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.caresystems.Occasion;
import se.omsorgsportal.caresystems.TaskRule;
import se.omsorgsportal.caresystems.TaskTable;
import se.omsorgsportal.caresystems.TaskTableDetails;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** The function × system × owner table, one function at a time (PRV-16). */
@Route("care-systems/tasks")
@Menu(title = "task-table.title", order = 61, icon = "vaadin:table")
@Handbook("task-table")
@RolesAllowed("ADMINISTRATOR")
class TaskTableView extends Page {

    private final transient TaskTable table;
    private final transient CareSystems systems;
    private final transient TaskRuleWords words;
    private final Select<ProfessionalFunction> function = new Select<>();
    private final Select<Occasion> occasion = new Select<>();
    private final Div state = new Div();
    private final ResponsiveGrid<TaskRule> grid = new ResponsiveGrid<>();
    private transient TaskTableDetails shown;

    TaskTableView(TaskTable table, CareSystems systems) {
        super("task-table.title");
        this.table = table;
        this.systems = systems;
        words = TaskRuleWords.of(systems);
        shown = table.of(ProfessionalFunction.CARE_STAFF);
        choice(function, "task-table.function", ProfessionalFunction.values(), shown.function());
        choice(occasion, "task-table.occasion", Occasion.values(), shown.occasion());
        var bar = new ListBar("task-table", grid)
                .choice("function", function, ProfessionalFunction.class)
                .choice("occasion", occasion, Occasion.class);
        bar.addComponentAtIndex(bar.getComponentCount() - 1, state);
        columns();
        actions(
                Buttons.primary("task-table.add", () -> new TaskRuleDialog(shown, null, systems, this::save).open()),
                Buttons.secondary("task-table.restore", this::restore));
        add(new Paragraph(Texts.of("task-table.intro")), bar, grid);
        show();
    }

    private <E extends Enum<E>> void choice(Select<E> field, String key, E[] values, E value) {
        field.setLabel(Texts.of(key));
        field.setItems(values);
        field.setItemLabelGenerator(Texts::of);
        field.setValue(value);
        field.addValueChangeListener(chosen -> show());
    }

    private void columns() {
        grid.addColumn(rule -> Texts.of(rule.task()))
                .setHeader(Texts.of("task-table.task"))
                .setFlexGrow(2);
        grid.addColumn(words::what).setHeader(Texts.of("task-table.system")).setFlexGrow(2);
        grid.addColumn(rule -> Texts.of(rule.owner())).setHeader(Texts.of("task-table.owner"));
        grid.addColumn(words::after).setHeader(Texts.of("task-table.after")).setFlexGrow(3);
        grid.addComponentColumn(this::buttons)
                .setHeader(Texts.of("task-table.change"))
                .setKey(ResponsiveGrid.ACTION)
                .setFlexGrow(2);
        grid.card(this::card);
        grid.setAllRowsVisible(true);
        grid.emptyState(new EmptyState("task-table.none", "task-table.none.help"));
    }

    private void show() {
        shown = table.of(function.getValue(), occasion.getValue());
        grid.setItems(shown.rules());
        boolean same = shown.isDefault();
        var text = Texts.of(same ? "task-table.is-default" : "task-table.is-changed");
        state.removeAll();
        state.add(new StatusBadge(text, same ? Tone.GOOD : Tone.INFO));
    }

    private void save(List<TaskRule> rules) {
        table.change(shown.function(), shown.occasion(), shown.version(), rules);
        Notices.done("task-table.saved");
        show();
    }

    private void restore() {
        Confirm.ask("task-table.restore.title", "task-table.restore.help", "task-table.restore", () -> {
            table.restoreDefault(shown.function(), shown.occasion(), shown.version());
            Notices.done("task-table.restored");
            show();
        });
    }

    private void remove(TaskRule rule) {
        Confirm.danger(
                "task-table.remove.title",
                "task-table.remove.help",
                "task-table.remove",
                () -> save(shown.without(rule.task())));
    }

    private Component buttons(TaskRule rule) {
        var name = Texts.of(rule.task());
        var edit = Buttons.link("task-table.edit", () -> new TaskRuleDialog(shown, rule, systems, this::save).open());
        edit.setAriaLabel(Texts.of("task-table.edit.of", name));
        var remove = Buttons.link("task-table.remove", () -> remove(rule));
        remove.setAriaLabel(Texts.of("task-table.remove.of", name));
        var buttons = new Div(edit, remove);
        buttons.addClassName("row-actions");
        return buttons;
    }

    private Component card(TaskRule rule) {
        var title = new Span(Texts.of(rule.task()));
        title.addClassName("list-title");
        var card = new Div(title, new Span(words.what(rule)), new Span(Texts.of(rule.owner())));
        card.add(new Span(words.after(rule)), buttons(rule));
        card.addClassName("row-card");
        return card;
    }
}
