package se.omsorgsportal.moves.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.moves.AccountMoves;
import se.omsorgsportal.moves.AccountUnit;
import se.omsorgsportal.moves.MoveAction;
import se.omsorgsportal.moves.MoveDesk;
import se.omsorgsportal.moves.MoveDetails;
import se.omsorgsportal.moves.MoveId;
import se.omsorgsportal.moves.MoveSide;
import se.omsorgsportal.moves.MoveState;
import se.omsorgsportal.moves.Moves;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.Zone;
import se.omsorgsportal.shared.ui.Buttons;
import se.omsorgsportal.shared.ui.CommentDialog;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Handbook;
import se.omsorgsportal.shared.ui.Notices;
import se.omsorgsportal.shared.ui.Page;
import se.omsorgsportal.shared.ui.Texts;
import se.omsorgsportal.shared.ui.Timeline;

/** One move: who has it and since when, what this user can do about it, and everything that happened (MOV-01 to MOV-05). */
@Route(MoveNavigation.MOVES + "/:id")
@Handbook("moves")
@RolesAllowed({"ADMINISTRATOR", "MANAGER", "SUPERUSER"})
class MoveView extends Page implements BeforeEnterObserver {

    private final transient Moves moves;
    private final transient MoveDesk desk;
    private final transient AccountMoves accounts;
    private final transient AccountUnit unit;
    private final transient People people;
    private final transient Clock clock;

    MoveView(Moves moves, MoveDesk desk, AccountMoves accounts, AccountUnit unit, People people, Clock clock) {
        super("moves.move");
        this.moves = moves;
        this.desk = desk;
        this.accounts = accounts;
        this.unit = unit;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(MoveNavigation.id(event));
    }

    private void show(MoveId id) {
        var move = moves.details(id);
        var names = names(move);
        clearContent();
        setTitle(Texts.of("moves.move.title", move.name()));
        actions(buttons(move));
        var day = move.day();
        boolean late = move.state().isOpen() && day != null && day.isBefore(Zone.today(clock));
        var holder =
                MoveWords.holder(move.state(), move.from().name(), move.to().name(), move.since(), clock);
        add(new Div(MoveWords.badge(move.state(), isMine(move), late)), new Paragraph(holder));
        if (unit.canChange(move)) {
            add(new AccountUnitPanel(move.id(), unit, () -> show(id)));
        }
        for (var side : MoveSide.values()) {
            if (move.actions().contains(action(side))) {
                add(new MoveActPanel(move, side, desk, clock, () -> show(id)));
            }
        }
        add(section("moves.progress", new MoveProgress(move, names)));
        add(section("moves.facts", MoveProgress.facts(move)), section("moves.history", history(move, names)));
    }

    private static MoveAction action(MoveSide side) {
        return side == MoveSide.LEAVING ? MoveAction.ACT_AS_LEAVING : MoveAction.ACT_AS_RECEIVING;
    }

    private static boolean isMine(MoveDetails move) {
        return move.actions().contains(MoveAction.ACCOUNT_CHANGED)
                || move.mySides().stream().anyMatch(move.state()::waitsFor);
    }

    private Component[] buttons(MoveDetails move) {
        var buttons = new ArrayList<Component>();
        if (move.actions().contains(MoveAction.ACCOUNT_CHANGED)) {
            buttons.add(Buttons.primary(
                    "moves.account",
                    () -> CommentDialog.ask(
                            "moves.account.title", "moves.account.note", "moves.account", false, note -> {
                                accounts.changed(move.id(), note);
                                done("moves.account.done", move);
                            })));
        }
        if (move.actions().contains(MoveAction.CALL_OFF)) {
            var title = move.state() == MoveState.AWAITING_ACCOUNT
                    ? "moves.call-off.title.in-effect"
                    : "moves.call-off.title";
            buttons.add(Buttons.danger(
                    "moves.call-off",
                    () -> CommentDialog.ask(title, "moves.call-off.why", "moves.call-off", true, why -> {
                        desk.callOff(move.id(), move.version(), why);
                        done("moves.called-off", move);
                    })));
        }
        return buttons.toArray(Component[]::new);
    }

    private void done(String key, MoveDetails move) {
        Notices.done(key, move.name());
        show(move.id());
    }

    private Map<PersonId, String> names(MoveDetails move) {
        var all = new HashSet<PersonId>();
        move.steps().forEach(step -> {
            remember(step.by(), all);
            remember(step.forWhom(), all);
        });
        return people.names(all);
    }

    private static void remember(@Nullable PersonId person, HashSet<PersonId> all) {
        if (person != null) {
            all.add(person);
        }
    }

    private static Component history(MoveDetails move, Map<PersonId, String> names) {
        var timeline = new Timeline();
        for (var step : move.steps()) {
            var day = step.day();
            var what = day == null
                    ? Texts.of(step.what())
                    : Texts.of("moves.step.with-day", Texts.of(step.what()), Dates.prose(day));
            var comment = step.comment().isBlank()
                            && !move.state().isOpen()
                            && step == move.steps().getLast()
                    ? MoveWords.obstacle(move.obstacle())
                    : step.comment();
            timeline.add(step.at(), MoveProgress.who(step.by(), step.forWhom(), names), what, comment);
        }
        return timeline;
    }

    private static Section section(String titleKey, Component content) {
        return new Section(new H2(Texts.of(titleKey)), content);
    }
}
