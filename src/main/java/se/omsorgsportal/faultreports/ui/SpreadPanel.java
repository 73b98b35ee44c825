package se.omsorgsportal.faultreports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.omsorgsportal.faultreports.CheckCount;
import se.omsorgsportal.faultreports.FaultSpread;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;

/** Which systems have open faults at which units: local ones beside general ones (WIN-13). */
class SpreadPanel extends Section {

    SpreadPanel(List<FaultSpread> spread, List<CheckCount> checks) {
        addClassName("fault-spread");
        add(new H2(Texts.of("faults.spread")));
        if (spread.isEmpty()) {
            add(new Paragraph(Texts.of("faults.spread.none")));
        }
        var cards = new Div();
        cards.addClassName("fault-spread-cards");
        spread.forEach(each -> cards.add(card(each)));
        add(cards);
        checks.forEach(check -> add(
                new Paragraph(Texts.of("faults.checks", check.number().toString(), check.allWell(), check.faults()))));
    }

    private static Div card(FaultSpread spread) {
        var units = new UnorderedList();
        spread.units()
                .forEach(at -> units.add(new ListItem(Texts.of(
                        "faults.spread.unit",
                        at.unit().isEmpty() ? Texts.of("faults.spread.no-unit") : at.unit(),
                        at.reports()))));
        var card = new Div(
                new H3(spread.system()),
                spread.general()
                        ? new StatusBadge(
                                Texts.of("faults.general", spread.units().size()), Tone.BAD)
                        : new StatusBadge(
                                Texts.of("faults.local", spread.units().size()), Tone.WARNING),
                units);
        card.addClassName("card");
        return card;
    }
}
