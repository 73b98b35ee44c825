package se.omsorgsportal.standins.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Card;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shell.DashboardCard;
import se.omsorgsportal.standins.StandInDetails;
import se.omsorgsportal.standins.StandIns;

/** For whom the user is the stand-in today, with the way to begin; nothing while they work as one (ORD-11). */
@org.springframework.stereotype.Component
class StandInCard implements DashboardCard {

    private final StandIns standIns;
    private final StandInSwitch mode;
    private final CurrentUser user;

    StandInCard(StandIns standIns, StandInSwitch mode, CurrentUser user) {
        this.standIns = standIns;
        this.mode = mode;
        this.user = user;
    }

    @Override
    public boolean isFor(Role role) {
        return true;
    }

    @Override
    public Question answers() {
        return Question.WHAT_IS_GOING_ON;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> content(Role role) {
        if (user.user().filter(me -> me.standsInFor() == null).isEmpty()) {
            return Optional.empty();
        }
        var today = standIns.mine().stream().filter(StandInDetails::now).toList();
        if (today.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("rows");
        today.forEach(each -> list.add(row(each)));
        return Optional.of(new Card(
                Texts.of("standins.card"), list, Links.to(Texts.of("standins.title"), StandInSwitch.STAND_INS)));
    }

    private ListItem row(StandInDetails each) {
        var title = new Span(each.ofName());
        title.addClassName("row-title");
        var until = new Span(Texts.of("standins.until", Texts.of(each.role()), Dates.day(each.last())));
        until.addClassName("row-detail");
        var begin = Buttons.secondary("standins.begin", () -> mode.begin(each.id()));
        begin.setAriaLabel(Texts.of("standins.begin.for", each.ofName()));
        return new ListItem(new Div(title, until), begin);
    }
}
