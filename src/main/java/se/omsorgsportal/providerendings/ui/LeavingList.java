package se.omsorgsportal.providerendings.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.omsorgsportal.orders.EndingConcern.Touched;
import se.omsorgsportal.providerendings.ProviderPerson;
import se.omsorgsportal.shared.InvalidInput.Fault;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Texts;

/** Everybody at the provider with a tick, and under each what their leaving touches, with ticks of its own (END-05). */
class LeavingList extends Div {

    private final Map<PersonId, Checkbox> people = new LinkedHashMap<>();
    private final Map<PersonId, Map<String, Checkbox>> proposals = new HashMap<>();

    LeavingList() {
        setWidthFull();
        getElement().setAttribute("role", "group");
    }

    void show(List<ProviderPerson> all) {
        removeAll();
        people.clear();
        proposals.clear();
        var list = new UnorderedList();
        list.addClassName("rows");
        all.forEach(one -> list.add(row(one)));
        add(new H2(Texts.of("provider-endings.people", all.size())));
        add(all.isEmpty() ? new Paragraph(Texts.of("provider-endings.nobody")) : list);
    }

    /** Whom it is about, each with what is settled for them. */
    Map<PersonId, Set<String>> chosen() {
        var chosen = new LinkedHashMap<PersonId, Set<String>>();
        people.forEach((person, tick) -> {
            if (tick.getValue()) {
                var codes = new HashSet<String>();
                proposals.getOrDefault(person, Map.of()).forEach((code, box) -> {
                    if (box.getValue()) {
                        codes.add(code);
                    }
                });
                chosen.put(person, codes);
            }
        });
        return chosen;
    }

    private ListItem row(ProviderPerson one) {
        var person = one.person();
        var tick = new Checkbox(person.name().full() + ", " + Texts.of(person.function()), true);
        people.put(person.id(), tick);
        var row = new ListItem(tick);
        one.touched().forEach(touched -> row.add(detail(person.id(), touched)));
        return row;
    }

    private Div detail(PersonId person, Touched touched) {
        var text = new Span(words(touched.key(), touched.arguments()));
        text.addClassName("row-detail");
        var detail = new Div(text);
        var proposal = touched.proposal();
        if (proposal != null) {
            var box = new Checkbox(words(proposal.key(), proposal.arguments()), true);
            proposals.computeIfAbsent(person, id -> new HashMap<>()).put(proposal.code(), box);
            detail.add(box);
        }
        return detail;
    }

    private static String words(String key, List<Object> arguments) {
        return Texts.of(new Fault("", key, arguments));
    }
}
