package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.provisioning.TaskFilter;
import se.omsorgsportal.provisioning.TaskId;
import se.omsorgsportal.provisioning.TaskLine;
import se.omsorgsportal.provisioning.TaskQueue;
import se.omsorgsportal.provisioning.TaskState;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.ListBar;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.ResponsiveGrid;
import se.omsorgsportal.shared.ui.Texts;

/** The queue of the role the user is at work in, by due date; an address with a task opens it. */
@Route(ProvisioningNavigation.TASKS + "/:id?")
@Menu(title = "tasks.title", order = 20, icon = "vaadin:tasks")
@Handbook("tasks")
@RolesAllowed({"ADMINISTRATOR", "MANAGER", "SUPERUSER"})
class TasksView extends Page implements BeforeEnterObserver {

    private final transient TaskDialogs dialogs;
    private final Role role;
    private final Select<TaskKind> kind = new Select<>();
    private final Checkbox overdue = new Checkbox(Texts.of("tasks.only-overdue"));
    private final Checkbox waiting = new Checkbox(Texts.of("tasks.with-waiting"));
    private final ResponsiveGrid<TaskLine> grid = new ResponsiveGrid<>();
    private final ListBar bar;

    TasksView(TaskQueue queue, TaskDialogs dialogs, CurrentUser user) {
        super("tasks.title");
        this.dialogs = dialogs;
        this.role = user.activeRole();
        setTitle(Texts.of("tasks.title." + role.name()));
        kind.setLabel(Texts.of("tasks.task"));
        kind.setItems(TaskKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(Texts.of("tasks.all-kinds"));
        kind.setItemLabelGenerator(each -> each == null ? Texts.of("tasks.all-kinds") : Texts.of(each));
        kind.setVisible(role != Role.SUPERUSER);
        kind.addValueChangeListener(chosen -> refresh());
        overdue.addValueChangeListener(ticked -> refresh());
        waiting.addValueChangeListener(ticked -> refresh());
        columns();
        grid.emptyState(new EmptyState("tasks.none", "tasks.none.help." + role.name()));
        grid.setItems(query -> queue.page(filter(), query.getOffset(), query.getLimit()).stream());
        bar = new ListBar("tasks", grid)
                .choice("kind", kind, TaskKind.class)
                .tick("overdue", overdue)
                .tick("waiting", waiting);
        add(bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.open(event);
        ProvisioningNavigation.id(event).map(TaskId::of).ifPresent(id -> dialogs.open(id, this::refresh));
    }

    private TaskFilter filter() {
        return new TaskFilter(role, kind.getValue(), overdue.getValue(), waiting.getValue());
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private void columns() {
        grid.addColumn(line -> Dates.day(line.due()))
                .setHeader(Texts.of("tasks.due"))
                .setKey("due");
        grid.addComponentColumn(line -> TaskWords.state(line.state(), line.overdue()))
                .setHeader(Texts.of("tasks.state"))
                .setKey("state");
        grid.addColumn(line -> Texts.of(line.kind()))
                .setHeader(Texts.of("tasks.task"))
                .setKey("task")
                .setFlexGrow(2);
        grid.addColumn(TaskLine::person)
                .setHeader(Texts.of("tasks.person"))
                .setKey("person")
                .setFlexGrow(2);
        grid.addColumn(TaskLine::units)
                .setHeader(Texts.of("tasks.unit"))
                .setKey("unit")
                .setFlexGrow(2);
        grid.addComponentColumn(TasksView::order)
                .setHeader(Texts.of("tasks.order"))
                .setKey("order");
        grid.addComponentColumn(this::button)
                .setHeader(Texts.of("tasks.action"))
                .setKey(ResponsiveGrid.ACTION);
        grid.card(this::card);
    }

    private Component button(TaskLine line) {
        boolean open = line.state() == TaskState.OPEN;
        var button = Buttons.secondary(open ? "tasks.do" : "tasks.show", () -> dialogs.open(line.id(), this::refresh));
        button.setAriaLabel(Texts.of(open ? "tasks.do.for" : "tasks.show.for", Texts.of(line.kind()), line.person()));
        return button;
    }

    private Component card(TaskLine line) {
        var title = new Span(Texts.of(line.kind()));
        title.addClassName("list-title");
        var card = new Div(
                title,
                new Span(line.person() + ", " + line.units()),
                new Span(Texts.of("tasks.due-on", Dates.day(line.due()))),
                TaskWords.state(line.state(), line.overdue()),
                order(line),
                button(line));
        card.addClassName("row-card");
        return card;
    }

    private static Component order(TaskLine line) {
        return Links.to(line.caseNumber(), ProvisioningNavigation.order(line.order()));
    }
}
