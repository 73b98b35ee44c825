package se.omsorgsportal.provisioning.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.omsorgsportal.provisioning.FirstDay;
import se.omsorgsportal.provisioning.FirstDayItem;
import se.omsorgsportal.provisioning.FirstDayList;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** What a new user does first, in order, with what they need for it; made for a phone and for paper (PRV-13). */
@Route(ProvisioningNavigation.FIRST_DAY)
@Menu(title = "first-day.title", order = 21, icon = "vaadin:flag-o")
@Handbook("first-day")
@RolesAllowed("CARE_STAFF")
class FirstDayView extends Page {

    private final transient FirstDay firstDay;
    private final Paragraph left = new Paragraph();

    FirstDayView(FirstDay firstDay) {
        super("first-day.title");
        this.firstDay = firstDay;
        var list = firstDay.list();
        var print = Buttons.secondary("first-day.print", () -> {});
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        print.addClassName("no-print");
        actions(print);
        left.getElement().setAttribute("aria-live", "polite");
        say(list);
        add(left);
        if (!list.dutiesAccepted()) {
            add(Links.action("first-day.duties", ProvisioningNavigation.DUTIES));
        }
        var items = new OrderedList();
        items.addClassName("first-day-list");
        list.entries().forEach(entry -> items.add(item(entry, list)));
        add(items, account(list));
    }

    private void say(FirstDayList list) {
        left.setText(list.left() == 0 ? Texts.of("first-day.all-done") : Texts.of("first-day.left", list.left()));
    }

    private ListItem item(FirstDayList.Entry entry, FirstDayList list) {
        var item = entry.item();
        var tick = new Checkbox(Texts.of(item), entry.ticked());
        tick.addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                tick(tick, item, changed.getValue());
            }
        });
        var help = new Div(new Span(Texts.of("first-day.help." + item.name())));
        help.addClassName("first-day-help");
        if (item == FirstDayItem.LOG_ON) {
            var number = list.serviceDesk();
            help.add(new Span(" " + Texts.of("first-day.service-desk") + " "));
            help.add(new Anchor("tel:" + number.e164(), number.grouped()));
        }
        return new ListItem(tick, help);
    }

    /** The tick stands only once it is kept. */
    private void tick(Checkbox tick, FirstDayItem item, boolean wanted) {
        tick.setValue(!wanted);
        if (wanted) {
            firstDay.tick(item);
        } else {
            firstDay.untick(item);
        }
        tick.setValue(wanted);
        say(firstDay.list());
    }

    private static Section account(FirstDayList list) {
        var section = new Section(new H2(Texts.of("first-day.account")));
        section.add(new AccountFacts(list));
        return section;
    }
}
