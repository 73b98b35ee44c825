package se.omsorgsportal.faultreports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.omsorgsportal.faultreports.ReleaseCheck;
import se.omsorgsportal.faultreports.ReleaseChecks;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;

/** On every home after a release, until it is answered: what to look at, and one click for each outcome (WIN-13). */
@org.springframework.stereotype.Component
class ReleaseCheckCard implements DashboardCard {

    private static final List<String> STEPS = List.of("save", "update", "stayed", "restart");

    private final ReleaseChecks checks;

    ReleaseCheckCard(ReleaseChecks checks) {
        this.checks = checks;
    }

    @Override
    public boolean isFor(Role role) {
        return true;
    }

    @Override
    public Question answers() {
        return Question.WHAT_MUST_I_DO;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Optional<Component> content(Role role) {
        var ui = UI.getCurrent();
        return checks.waiting(ui == null ? Locale.of("sv") : ui.getLocale()).stream()
                .findFirst()
                .map(this::card);
    }

    private Component card(ReleaseCheck check) {
        var steps = new OrderedList();
        STEPS.forEach(step -> steps.add(new ListItem(Texts.of("faults.check." + step))));
        var buttons = new Div();
        buttons.addClassName("form-actions");
        var card = new Card(
                Texts.of("faults.check.title", String.join(", ", check.titles())),
                new Paragraph(Texts.of("faults.check.why", Dates.moment(check.releasedAt()))),
                steps,
                buttons);
        buttons.add(
                Buttons.secondary("faults.check.well", () -> {
                    checks.allWell(check.window());
                    card.setVisible(false);
                    Notices.done("faults.check.done");
                }),
                Links.action("faults.check.fault", FaultNavigation.after(check.window(), check.systems())));
        return card;
    }
}
