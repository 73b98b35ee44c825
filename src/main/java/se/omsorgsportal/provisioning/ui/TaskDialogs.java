package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.omsorgsportal.accounts.AccountDetails;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.provisioning.AccountTask;
import se.omsorgsportal.provisioning.Credentials;
import se.omsorgsportal.provisioning.DirectoryTask;
import se.omsorgsportal.provisioning.TaskDetails;
import se.omsorgsportal.provisioning.TaskId;
import se.omsorgsportal.provisioning.TaskState;
import se.omsorgsportal.provisioning.Tasks;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** Opens the dialog of a task: the account's own, or the tick of all the others. */
@org.springframework.stereotype.Component
class TaskDialogs {

    private final Tasks tasks;
    private final AccountTask accountTask;
    private final DirectoryTask directoryTask;
    private final Credentials credentials;
    private final CareSystems systems;
    private final People people;
    private final Units units;

    TaskDialogs(
            Tasks tasks,
            AccountTask accountTask,
            DirectoryTask directoryTask,
            Credentials credentials,
            CareSystems systems,
            People people,
            Units units) {
        this.tasks = tasks;
        this.accountTask = accountTask;
        this.directoryTask = directoryTask;
        this.credentials = credentials;
        this.systems = systems;
        this.people = people;
        this.units = units;
    }

    /** @param changed called when the task was done */
    void open(TaskId id, Runnable changed) {
        var task = tasks.details(id);
        boolean doable = task.mine() && task.state() == TaskState.OPEN;
        if (doable && task.kind() == TaskKind.AD_ACCOUNT) {
            new AccountDialog(task, this, accountTask, directoryTask, credentials, changed).open();
        } else if (doable && task.kind() == TaskKind.ACCEPT_DUTIES) {
            UI.getCurrent().navigate(ProvisioningNavigation.DUTIES);
        } else {
            new TaskDialog(task, this, directoryTask, doable, changed).open();
        }
    }

    /** What the current user may do with the task from a list. */
    Component buttons(TaskDetails task, Runnable changed) {
        var buttons = new Div();
        buttons.addClassName("row-actions");
        var name = Texts.of(task.kind());
        if (task.mine() && task.state() == TaskState.OPEN) {
            var open = Buttons.secondary("tasks.do", () -> open(task.id(), changed));
            open.setAriaLabel(Texts.of("tasks.do.of", name));
            buttons.add(open);
        }
        if (task.undoable()) {
            var undo = Buttons.link("tasks.undo", () -> undo(task, changed));
            undo.setAriaLabel(Texts.of("tasks.undo.of", name));
            buttons.add(undo);
        }
        return buttons;
    }

    /** Ticks the task off; as long as nothing is built on that, it can be taken back at once. */
    void complete(TaskDetails task, String note, Runnable changed) {
        tasks.complete(task.id(), note);
        if (tasks.details(task.id()).undoable()) {
            Notices.undo(
                    "tasks.completed",
                    () -> {
                        tasks.undo(task.id());
                        changed.run();
                    },
                    Texts.of(task.kind()));
        } else {
            Notices.done("tasks.completed", Texts.of(task.kind()));
        }
    }

    /** What whoever does the task needs to know. */
    Facts facts(TaskDetails task) {
        var facts = new Facts()
                .add("tasks.person", name(task.person()))
                .add("tasks.unit", places(task))
                .add("tasks.order", Links.to(task.caseNumber(), ProvisioningNavigation.order(task.order())))
                .add("tasks.due", Dates.weekday(task.due()));
        if (!task.permissions().isEmpty()) {
            facts.add("tasks.permissions", TaskWords.permissions(task, systems));
        }
        if (task.kind() != TaskKind.AD_ACCOUNT) {
            tasks.account(task.id())
                    .map(AccountDetails::fullName)
                    .ifPresent(name -> facts.add("tasks.user-name", name));
        }
        if (task.kind() == TaskKind.HAND_OVER_LOGIN) {
            credentials
                    .ofOrder(task.order())
                    .ifPresent(password -> facts.add("tasks.password", Texts.of(password.state())));
        }
        return facts;
    }

    String name(PersonId person) {
        return names(List.of(person)).getOrDefault(person, "–");
    }

    String doneBy(TaskDetails task) {
        return TaskWords.doneBy(
                task,
                names(Stream.of(task.doneBy(), task.doneFor())
                        .filter(Objects::nonNull)
                        .toList()));
    }

    Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.names(ids);
    }

    private void undo(TaskDetails task, Runnable changed) {
        tasks.undo(task.id());
        Notices.done("tasks.undone");
        changed.run();
    }

    private String places(TaskDetails task) {
        return units.byId(task.units()).values().stream()
                .map(UnitSummary::name)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
