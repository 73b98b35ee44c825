package se.omsorgsportal.caresystems.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.CareSystems;
import se.omsorgsportal.caresystems.PermissionSummary;
import se.omsorgsportal.caresystems.TaskKind;
import se.omsorgsportal.caresystems.TaskOwner;
import se.omsorgsportal.caresystems.TaskRule;
import se.omsorgsportal.caresystems.TaskTableDetails;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Texts;

/** One line of the task table; stays open until the whole table is sound (PRV-16). */
class TaskRuleDialog extends Dialog {

    private final transient TaskTableDetails table;
    private final FormErrors errors = new FormErrors();
    private final Select<TaskKind> kind = errors.register("kind", new Select<>());
    private final Select<String> system = errors.register("system", new Select<>());
    private final Select<PermissionSummary> permission = errors.register("permission", new Select<>());
    private final Select<TaskOwner> owner = errors.register("owner", new Select<>());
    private final CheckboxGroup<TaskKind> after = errors.register("after", new CheckboxGroup<>());

    /** @param rule the line to change; nothing for a new one */
    TaskRuleDialog(
            TaskTableDetails table, @Nullable TaskRule rule, CareSystems systems, Consumer<List<TaskRule>> save) {
        this.table = table;
        setHeaderTitle(Texts.of(rule == null ? "task-table.add.title" : "task-table.edit.title"));
        setWidth("min(36rem, 95vw)");
        kinds(rule);
        systems(systems.systemNames(), systems.permissions());
        owner.setLabel(Texts.of("task-table.owner"));
        owner.setItems(TaskOwner.values());
        owner.setItemLabelGenerator(Texts::of);
        after.setLabel(Texts.of("task-table.after"));
        after.setItems(table.rules().stream()
                .map(TaskRule::task)
                .filter(each -> rule == null || each != rule.task())
                .toList());
        after.setItemLabelGenerator(Texts::of);
        if (rule != null) {
            read(rule, systems.permissions());
        }
        var form = new Div(
                errors, new Paragraph(Texts.of("form.required-legend")), kind, owner, system, permission, after);
        form.addClassName("form");
        add(form);
        getFooter().add(Buttons.secondary("dialog.cancel", this::close), Buttons.primary("task-table.save", () -> {
            if (errors.run(() -> save.accept(table.with(typed())))) {
                close();
            }
        }));
    }

    private void kinds(@Nullable TaskRule rule) {
        kind.setLabel(Texts.of("task-table.task"));
        kind.setItems(
                rule != null
                        ? List.of(rule.task())
                        : Arrays.stream(TaskKind.values())
                                .filter(each -> each.isInTable()
                                        && each.occasion() == table.occasion()
                                        && table.rules().stream().noneMatch(line -> line.task() == each))
                                .toList());
        kind.setItemLabelGenerator(Texts::of);
        kind.setReadOnly(rule != null);
        kind.setRequiredIndicatorVisible(true);
        owner.setRequiredIndicatorVisible(true);
    }

    private void systems(Map<String, String> names, List<PermissionSummary> all) {
        system.setLabel(Texts.of("task-table.system"));
        system.setItems(names.keySet().stream()
                .sorted((a, b) -> names.getOrDefault(a, a).compareTo(names.getOrDefault(b, b)))
                .toList());
        system.setItemLabelGenerator(code -> code == null ? "" : names.getOrDefault(code, code));
        system.setEmptySelectionAllowed(true);
        system.setEmptySelectionCaption(Texts.of("task-table.no-system"));
        permission.setLabel(Texts.of("task-table.permission"));
        permission.setHelperText(Texts.of("task-table.permission.help"));
        permission.setEmptySelectionAllowed(true);
        permission.setEmptySelectionCaption(Texts.of("task-table.no-permission"));
        permission.setItemLabelGenerator(each -> each == null ? "" : each.name());
        system.addValueChangeListener(chosen -> permission.setItems(all.stream()
                .filter(each -> each.system().equals(chosen.getValue()))
                .toList()));
    }

    private void read(TaskRule rule, List<PermissionSummary> all) {
        kind.setValue(rule.task());
        owner.setValue(rule.owner());
        if (!rule.system().isEmpty()) {
            system.setValue(rule.system());
        }
        all.stream()
                .filter(each -> each.code().value().equals(rule.permission()))
                .findFirst()
                .ifPresent(permission::setValue);
        after.setValue(rule.after());
    }

    private TaskRule typed() {
        if (kind.isEmpty()) {
            throw new InvalidInput("kind", "task-table.error.no-kind");
        }
        if (owner.isEmpty()) {
            throw new InvalidInput("owner", "task-table.error.no-owner");
        }
        return new TaskRule(
                table.function(),
                kind.getValue(),
                system.isEmpty() ? "" : system.getValue(),
                permission.isEmpty() ? "" : permission.getValue().code().value(),
                owner.getValue(),
                Set.copyOf(after.getValue()));
    }
}
