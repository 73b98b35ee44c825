package se.omsorgsportal.faultreports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import se.omsorgsportal.faultreports.FaultReports;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** How far the user's own reports have come. */
@org.springframework.stereotype.Component
class MyFaultsCard implements DashboardCard {

    private final FaultReports faults;

    MyFaultsCard(FaultReports faults) {
        this.faults = faults;
    }

    @Override
    public boolean isFor(Role role) {
        return role != Role.ADMINISTRATOR;
    }

    @Override
    public Question answers() {
        return Question.WHAT_IS_GOING_ON;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> content(Role role) {
        var mine = faults.mine();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        mine.forEach(fault -> list.add(new ListItem(
                Links.to(fault.number() + " " + fault.system(), FaultNavigation.fault(fault.id())),
                new Span(" "),
                FaultWording.badge(fault.state()))));
        return Optional.of(new Card(Texts.of("faults.mine"), list));
    }
}
