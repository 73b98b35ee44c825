package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.omsorgsportal.orders.EndingConcern.Proposal;
import se.omsorgsportal.orders.EndingConcern.Touched;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.ui.Texts;

/** What an ending touches, and what can be ticked to be settled with it: ticked from the beginning (END-03). */
class TouchedList extends Div {

    private final UnorderedList lines = new UnorderedList();
    private final CheckboxGroup<Proposal> ticks = new CheckboxGroup<>();
    private final Paragraph nothing;
    private final Set<String> known = new HashSet<>();

    TouchedList(String titleKey, Runnable changed) {
        nothing = new Paragraph(Texts.of(titleKey + ".nothing"));
        getElement().setAttribute("role", "status");
        ticks.setLabel(Texts.of("orders.form.proposals"));
        ticks.setItemLabelGenerator(one -> words(one.key(), one.arguments()));
        ticks.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        add(new H3(Texts.of(titleKey)), lines, nothing, ticks);
    }

    CheckboxGroup<Proposal> ticks() {
        return ticks;
    }

    /** A proposal that was there before keeps its tick or its lack of one; a new one is ticked. */
    void show(List<Touched> touched) {
        lines.removeAll();
        touched.forEach(one -> lines.add(new ListItem(words(one.key(), one.arguments()))));
        lines.setVisible(!touched.isEmpty());
        nothing.setVisible(touched.isEmpty());
        var ticked = ticked();
        var proposals = touched.stream()
                .map(Touched::proposal)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        ticks.setItems(proposals);
        ticks.setVisible(!proposals.isEmpty());
        ticks.setValue(proposals.stream()
                .filter(one -> ticked.contains(one.code()) || known.add(one.code()))
                .collect(Collectors.toSet()));
    }

    Set<String> ticked() {
        return ticks.getValue().stream().map(Proposal::code).collect(Collectors.toUnmodifiableSet());
    }

    static String words(String key, List<Object> arguments) {
        return Texts.of(new Fault("", key, arguments));
    }
}
