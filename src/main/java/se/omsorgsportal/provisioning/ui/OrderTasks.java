package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.omsorgsportal.orders.OrderDetails;
import se.omsorgsportal.orders.OrderPageContribution;
import se.omsorgsportal.provisioning.CredentialState;
import se.omsorgsportal.provisioning.Credentials;
import se.omsorgsportal.provisioning.TaskDetails;
import se.omsorgsportal.provisioning.TaskState;
import se.omsorgsportal.provisioning.Tasks;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** The tasks on an order's page: who has each, since when, and what the reader may do (ORD-07, ORD-12). */
@org.springframework.stereotype.Component
class OrderTasks implements OrderPageContribution {

    private final Tasks tasks;
    private final TaskDialogs dialogs;
    private final Credentials credentials;
    private final CurrentUser user;
    private final Clock clock;

    OrderTasks(Tasks tasks, TaskDialogs dialogs, Credentials credentials, CurrentUser user, Clock clock) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.credentials = credentials;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> content(OrderDetails order) {
        if (order.state().isUndecided()) {
            return Optional.empty(); // asks for nothing before there can be tasks
        }
        var all = tasks.ofOrder(order.id());
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var names = dialogs.names(all.stream()
                .flatMap(task -> Stream.of(task.doneBy(), task.doneFor()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var list = new UnorderedList();
        list.addClassName("task-list");
        all.forEach(task -> list.add(item(task, names)));
        var section = new Section(new H2(Texts.of("tasks.of-order")), progress(all), list);
        password(order).ifPresent(section::add);
        return Optional.of(section);
    }

    private static Paragraph progress(List<TaskDetails> all) {
        long done = all.stream().filter(task -> task.state() == TaskState.DONE).count();
        return new Paragraph(Texts.of("tasks.progress", done, all.size()));
    }

    private ListItem item(TaskDetails task, Map<PersonId, String> names) {
        var title = new Span(Texts.of(task.kind()));
        title.addClassName("list-title");
        var words = new Div(title, new Span(words(task, names)));
        words.addClassName("task-words");
        var item = new ListItem(
                TaskWords.state(task.state(), task.overdue()), words, dialogs.buttons(task, OrderTasks::reload));
        item.addClassName("task-row");
        if (!task.note().isEmpty()) {
            words.add(new Paragraph(task.note()));
        }
        return item;
    }

    private String words(TaskDetails task, Map<PersonId, String> names) {
        var at = task.doneAt();
        var opened = task.openedAt();
        return switch (task.state()) {
            case DONE -> at == null ? "" : Texts.of("tasks.done-by", TaskWords.doneBy(task, names), Dates.moment(at));
            case OPEN ->
                Texts.of(
                        "tasks.with-since",
                        Texts.of(task.owner()),
                        opened == null ? "" : Dates.ago(opened, clock),
                        Dates.day(task.due()));
            case WAITING -> Texts.of("tasks.waits-for", TaskWords.waitingFor(task));
            case NOT_NEEDED -> Texts.of("tasks.fell-away");
        };
    }

    private Optional<Component> password(OrderDetails order) {
        return credentials.ofOrder(order.id()).map(password -> {
            var line = new Div(
                    new Span(Texts.of("tasks.password.of", password.userName())),
                    new StatusBadge(Texts.of(password.state()), tone(password.state())));
            line.addClassName("toolbar");
            if (user.has(Role.ADMINISTRATOR)) {
                line.add(Buttons.secondary(
                        "tasks.password.renew",
                        () -> new RenewDialog(order.id(), credentials, OrderTasks::reload).open()));
            }
            return line;
        });
    }

    private static Tone tone(CredentialState state) {
        return switch (state) {
            case READY -> Tone.INFO;
            case READ -> Tone.GOOD;
            case EXPIRED -> Tone.BAD;
            case REPLACED -> Tone.NEUTRAL;
        };
    }

    private static void reload() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
