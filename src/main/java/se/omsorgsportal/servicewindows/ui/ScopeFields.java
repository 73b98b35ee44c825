package se.omsorgsportal.servicewindows.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.caresystems.CareSystemDetails;
import se.omsorgsportal.shared.ui.Texts;

/** What a window is over: whole systems, or some of their modules (WIN-01). */
@StyleSheet("context://frontend/planning.css")
class ScopeFields extends Fields {

    private final Map<String, Checkbox> whole = new LinkedHashMap<>();
    private final Map<String, CheckboxGroup<CareSystemDetails>> modules = new LinkedHashMap<>();
    private final CheckboxGroup<CareSystemDetails> others = group("plan.scope.others");
    private final Runnable changed;
    private boolean filling;

    /** @param changed called when something is ticked or not any more */
    ScopeFields(List<CareSystemDetails> catalogue, Runnable changed) {
        this.changed = changed;
        addClassNames("scope-fields");
        add(fault());
        catalogue.stream().filter(system -> !system.modules().isEmpty()).forEach(this::add);
        others.setItems(
                catalogue.stream().filter(system -> system.modules().isEmpty()).toList());
        others.addValueChangeListener(ticked -> changed());
        add(others);
    }

    private void add(CareSystemDetails system) {
        var all = new Checkbox(Texts.of("plan.scope.whole", system.name()));
        var group = group(null);
        group.setLabel(Texts.of("plan.scope.modules", system.name()));
        group.setItems(system.modules());
        all.addValueChangeListener(ticked -> {
            group.setEnabled(!ticked.getValue());
            if (ticked.getValue()) {
                group.clear();
            }
            changed();
        });
        group.addValueChangeListener(ticked -> changed());
        whole.put(system.code(), all);
        modules.put(system.code(), group);
        add(all, group);
    }

    private static CheckboxGroup<CareSystemDetails> group(@Nullable String labelKey) {
        var group = new CheckboxGroup<CareSystemDetails>();
        if (labelKey != null) {
            group.setLabel(Texts.of(labelKey));
        }
        group.addClassName("scope-modules");
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItemLabelGenerator(CareSystemDetails::name);
        return group;
    }

    Set<String> scope() {
        var codes = new TreeSet<String>();
        whole.forEach((code, ticked) -> {
            if (ticked.getValue()) {
                codes.add(code);
            }
        });
        all().forEach(group -> group.getValue().forEach(module -> codes.add(module.code())));
        return codes;
    }

    void setScope(Set<String> codes) {
        filling = true;
        whole.forEach((code, ticked) -> ticked.setValue(codes.contains(code)));
        all().forEach(group -> group.setValue(group.getListDataView()
                .getItems()
                .filter(module -> codes.contains(module.code()))
                .collect(Collectors.toSet())));
        filling = false;
        changed();
    }

    private List<CheckboxGroup<CareSystemDetails>> all() {
        var groups = new ArrayList<>(modules.values());
        groups.add(others);
        return groups;
    }

    private void changed() {
        if (!filling) {
            changed.run();
        }
    }
}
