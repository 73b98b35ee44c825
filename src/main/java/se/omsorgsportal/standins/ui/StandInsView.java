package se.omsorgsportal.standins.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Confirm;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.EmptyState;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.StatusBadge;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Tone;
import se.omsorgsportal.shell.MenuRoles;
import se.omsorgsportal.standins.StandInDetails;
import se.omsorgsportal.standins.StandIns;

/** Whom I have named as stand-in, for whom I am one, and, for administrators, all of them (ORD-11). */
@Route(StandInSwitch.STAND_INS)
@Menu(title = "standins.title", order = 38, icon = "vaadin:handshake")
@MenuRoles({Role.ADMINISTRATOR, Role.MANAGER})
@Handbook("stand-ins")
@PermitAll
class StandInsView extends Page implements BeforeEnterObserver {

    private static final int ALL = 200;

    private final transient StandIns standIns;
    private final transient StandInSwitch mode;
    private final transient CurrentUser user;

    StandInsView(StandIns standIns, StandInSwitch mode, CurrentUser user) {
        super("standins.title");
        this.standIns = standIns;
        this.mode = mode;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clearContent();
        boolean names = !standIns.roles().isEmpty();
        if (names) {
            actions(Buttons.primary("standins.name", () -> new StandInDialog(standIns, this::show).open()));
            add(section("standins.named", standIns.named(), StandInDetails::deputyName, this::endButton));
        } else {
            actions();
        }
        add(section("standins.mine", standIns.mine(), StandInDetails::ofName, this::beginButton));
        if (user.has(Role.ADMINISTRATOR)) {
            add(section(
                    "standins.all",
                    standIns.all(0, ALL),
                    each -> Texts.of("who.for", each.deputyName(), each.ofName()),
                    this::endButton));
        }
    }

    private static Section section(
            String key,
            List<StandInDetails> some,
            Function<StandInDetails, String> who,
            Function<StandInDetails, @Nullable Component> button) {
        var list = new UnorderedList();
        list.addClassName("rows");
        some.forEach(each -> list.add(row(each, who.apply(each), button.apply(each))));
        var section = new Section(new H2(Texts.of(key)));
        section.add(some.isEmpty() ? new EmptyState(key + ".none", key + ".none.help") : list);
        return section;
    }

    private static ListItem row(StandInDetails each, String who, @Nullable Component button) {
        var title = new Span(who);
        title.addClassName("row-title");
        var days = new Span(
                Texts.of("standins.days", Texts.of(each.role()), Dates.day(each.first()), Dates.day(each.last())));
        days.addClassName("row-detail");
        var item = new ListItem(new Div(title, days));
        item.add(new StatusBadge(
                Texts.of(each.now() ? "standins.now" : "standins.coming"), each.now() ? Tone.GOOD : Tone.INFO));
        if (button != null) {
            item.add(button);
        }
        return item;
    }

    private @Nullable Component beginButton(StandInDetails each) {
        var current = user.user().orElseThrow().standsInFor();
        if (!each.now() || (current != null && current.standIn().equals(each.id()))) {
            return null;
        }
        var begin = Buttons.secondary("standins.begin", () -> mode.begin(each.id()));
        begin.setAriaLabel(Texts.of("standins.begin.for", each.ofName()));
        return begin;
    }

    private @Nullable Component endButton(StandInDetails each) {
        if (user.user().orElseThrow().standsInFor() != null) {
            return null;
        }
        var end = Buttons.danger(
                "standins.end",
                () -> Confirm.danger("standins.end.title", "standins.end.text", "standins.end", () -> {
                    standIns.end(each.id());
                    Notices.done("standins.ended", each.deputyName());
                    show();
                }));
        end.setAriaLabel(Texts.of("standins.end.of", each.deputyName()));
        return end;
    }
}
