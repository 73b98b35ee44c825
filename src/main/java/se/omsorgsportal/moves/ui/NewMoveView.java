package se.omsorgsportal.moves.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.moves.MoveDesk;
import se.omsorgsportal.moves.MoveSide;
import se.omsorgsportal.moves.NewMove;
import se.omsorgsportal.organisation.Colleague;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.organisation.UnitSummary;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;

/** Begins a move from either side; one column, for the phone (MOV-01). */
@Route(MoveNavigation.NEW)
@Handbook("moves")
@RolesAllowed({"MANAGER", "SUPERUSER"})
class NewMoveView extends Page {

    private static final int SUGGESTIONS = 20;

    private final transient MoveDesk desk;
    private final transient Units units;
    private final FormErrors errors = new FormErrors();
    private final RadioButtonGroup<MoveSide> side = new RadioButtonGroup<>();
    private final Select<UnitSummary> own = new Select<>();
    private final Select<UnitSummary> other = new Select<>();
    private final ComboBox<Colleague> person = new ComboBox<>();
    private final DayField day = new DayField("moves.day-column");
    private final Checkbox done = new Checkbox();

    NewMoveView(MoveDesk desk, Units units, Staff staff, Clock clock) {
        super("moves.new");
        this.desk = desk;
        this.units = units;
        addClassName("narrow-form");
        side.setLabel(Texts.of("moves.side"));
        side.setItems(MoveSide.values());
        side.setItemLabelGenerator(each -> Texts.of("moves.side." + each.name()));
        side.setValue(MoveSide.LEAVING);
        side.addValueChangeListener(chosen -> sideChosen());
        person.setItemLabelGenerator(Colleague::name);
        person.setWidthFull();
        person.setRequiredIndicatorVisible(true);
        person.addValueChangeListener(chosen -> words());
        person.setItems(query -> found(staff, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        for (var unit : List.of(own, other)) {
            unit.setItemLabelGenerator(each -> each == null ? "" : each.name());
            unit.setWidthFull();
            unit.setRequiredIndicatorVisible(true);
        }
        own.addValueChangeListener(chosen -> ownChosen());
        other.addValueChangeListener(chosen -> person.getDataProvider().refreshAll());
        day.setMin(Zone.today(clock));
        day.setWidthFull();
        day.setRequiredIndicatorVisible(true);
        day.addValueChangeListener(chosen -> words());
        errors.register("person", person);
        errors.register("day", day);
        errors.register("done", done);
        var mine = mine();
        own.setItems(mine);
        if (mine.size() == 1) {
            own.setValue(mine.getFirst());
        }
        sideChosen();
        add(
                errors,
                new Paragraph(Texts.of("form.required-legend")),
                side,
                own,
                other,
                person,
                day,
                done,
                Buttons.primary("moves.act.send", this::send),
                Links.to(Texts.of("moves.to-other-provider"), MoveNavigation.OTHER_PROVIDER));
    }

    private List<UnitSummary> mine() {
        var all = new ArrayList<>(units.mine(Role.SUPERUSER));
        units.mine(Role.MANAGER).stream().filter(unit -> !all.contains(unit)).forEach(all::add);
        return all;
    }

    private void sideChosen() {
        boolean leaving = side.getValue() == MoveSide.LEAVING;
        own.setLabel(Texts.of(leaving ? "moves.from" : "moves.to"));
        other.setLabel(Texts.of(leaving ? "moves.to" : "moves.from"));
        errors.register(leaving ? "from" : "to", own);
        errors.register(leaving ? "to" : "from", other);
        person.setLabel(Texts.of("moves.person"));
        person.setHelperText(Texts.of("moves.person.help." + side.getValue().name()));
        person.clear();
        words();
    }

    private void ownChosen() {
        var chosen = own.getValue();
        other.setItems(
                chosen == null
                        ? List.of()
                        : units.sisters(chosen.id()).stream()
                                .filter(unit -> !unit.id().equals(chosen.id()))
                                .toList());
        person.clear();
        person.getDataProvider().refreshAll();
    }

    private Stream<Colleague> found(Staff staff, String text, int offset, int limit) {
        var at = side.getValue() == MoveSide.LEAVING ? own.getValue() : other.getValue();
        var all = at == null ? List.<Colleague>of() : staff.colleagues(at.id(), text, SUGGESTIONS);
        return all.stream().skip(offset).limit(limit);
    }

    private void words() {
        var who = person.getValue() == null
                ? Texts.of("moves.the-person")
                : person.getValue().name();
        var key = "moves.done." + side.getValue().name();
        var chosen = day.getValue();
        done.setLabel(chosen == null ? Texts.of(key + ".no-day", who) : Texts.of(key, who, Dates.prose(chosen)));
    }

    private void send() {
        boolean leaving = side.getValue() == MoveSide.LEAVING;
        errors.run(() -> {
            var id = desk.begin(new NewMove(
                    side.getValue(),
                    person.getValue() == null ? null : person.getValue().id(),
                    id(leaving ? own.getValue() : other.getValue()),
                    id(leaving ? other.getValue() : own.getValue()),
                    day.getValue(),
                    done.getValue()));
            Notices.done("moves.act.done");
            UI.getCurrent().navigate(MoveNavigation.move(id));
        });
    }

    private static @Nullable UnitId id(@Nullable UnitSummary unit) {
        return unit == null ? null : unit.id();
    }
}
