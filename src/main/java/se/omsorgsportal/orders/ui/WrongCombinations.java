package se.omsorgsportal.orders.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.omsorgsportal.caresystems.WrongCombination;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** What of the wishes does not go with the function, each with its reason (ORD-13). */
class WrongCombinations extends Div {

    WrongCombinations() {
        getElement().setAttribute("role", "status");
    }

    void show(List<WrongCombination> wrong) {
        removeAll();
        if (wrong.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        wrong.forEach(one -> list.add(new ListItem(
                new Paragraph(Texts.of(one.reasonKey(), one.arguments().toArray())))));
        add(new StatusBadge(Texts.of("orders.wrong"), Tone.BAD), list);
    }
}
