package se.omsorgsportal.moves.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.moves.MoveDesk;
import se.omsorgsportal.moves.MoveDetails;
import se.omsorgsportal.moves.MoveSide;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.DayField;
import se.omsorgsportal.shared.ui.FormErrors;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Texts;

/** A side's part: confirm the other one's day or name another one; made for the thumb (MOV-01). */
class MoveActPanel extends Section {

    private final transient MoveDetails move;
    private final MoveSide side;
    private final DayField day = new DayField("moves.day-column");
    private final Checkbox done = new Checkbox();
    private final Button send;

    MoveActPanel(MoveDetails move, MoveSide side, MoveDesk desk, Clock clock, Runnable changed) {
        this.move = move;
        this.side = side;
        addClassNames("card", "move-act");
        boolean waits = move.state().waitsFor(side);
        var errors = new FormErrors();
        day.setMin(Zone.today(clock));
        day.setValue(proposed(Zone.today(clock)));
        day.setWidthFull();
        day.setRequiredIndicatorVisible(true);
        day.addValueChangeListener(chosen -> words());
        errors.register("day", day);
        errors.register("done", done);
        send = Buttons.primary(
                "moves.act.send",
                () -> errors.run(() -> {
                    desk.act(move.id(), move.version(), side, day.getValue(), done.getValue());
                    Notices.done("moves.act.done");
                    changed.run();
                }));
        var title = new H2(Texts.of((waits ? "moves.act.title." : "moves.act.change.") + side.name(), unit()));
        add(title, errors, new Paragraph(explanation(waits)), day, done, send);
        words();
    }

    private String unit() {
        return move.unit(side).name();
    }

    /** What the other side has named, or else what this one had; never a day that has gone by. */
    private @Nullable LocalDate proposed(LocalDate today) {
        var leg = move.state().waitsFor(side) ? move.leg(side.other()) : move.leg(side);
        return leg == null || leg.day().isBefore(today) ? null : leg.day();
    }

    private String explanation(boolean waits) {
        var other = move.leg(side.other());
        if (!waits || other == null) {
            return Texts.of("moves.act.waiting", move.unit(side.other()).name());
        }
        var key = move.daysDiffer() ? "moves.act.differ." : "moves.act.help.";
        return Texts.of(key + side.name(), move.unit(side.other()).name(), Dates.prose(other.day()), move.name());
    }

    private void words() {
        var chosen = day.getValue();
        var other = move.leg(side.other());
        var key = "moves.done." + side.name();
        done.setLabel(
                chosen == null
                        ? Texts.of(key + ".no-day", move.name())
                        : Texts.of(key, move.name(), Dates.prose(chosen)));
        boolean confirms = chosen != null && other != null && other.day().equals(chosen);
        send.setText(confirms ? Texts.of("moves.act.confirm", Dates.prose(chosen)) : Texts.of("moves.act.send"));
    }
}
