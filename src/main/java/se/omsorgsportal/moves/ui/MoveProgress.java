package se.omsorgsportal.moves.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.omsorgsportal.moves.MoveDetails;
import se.omsorgsportal.moves.MoveSide;
import se.omsorgsportal.moves.MoveState;
import se.omsorgsportal.moves.MoveStepKind;
import se.omsorgsportal.organisation.ui.OrganisationNavigation;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ui.Dates;
import se.omsorgsportal.shared.ui.Facts;
import se.omsorgsportal.shared.ui.Links;
import se.omsorgsportal.shared.ui.Texts;

/** The five things that make a move, each with whether it is done, by whom and for which day (MOV-01, MOV-02, MOV-05). */
class MoveProgress extends OrderedList {

    private final transient MoveDetails move;
    private final transient Map<PersonId, String> names;

    MoveProgress(MoveDetails move, Map<PersonId, String> names) {
        this.move = move;
        this.names = names;
        addClassNames("steps", "order-progress");
        leg(MoveSide.LEAVING);
        leg(MoveSide.RECEIVING);
        var agreed = move.agreedDay();
        item(
                Texts.of("moves.progress.agreed"),
                agreed == null ? differing() : Dates.weekday(agreed),
                agreed != null,
                agreed == null && move.daysDiffer());
        step("moves.progress.effect", MoveStepKind.TOOK_EFFECT, move.state() == MoveState.AGREED);
        step("moves.progress.account", MoveStepKind.ACCOUNT_CHANGED, move.state() == MoveState.AWAITING_ACCOUNT);
    }

    static Facts facts(MoveDetails move) {
        var facts = new Facts()
                .add("moves.person", Links.to(move.name(), OrganisationNavigation.person(move.person())))
                .add("moves.from", move.from().name())
                .add("moves.to", move.to().name())
                .add("moves.provider", move.from().providerName());
        var day = move.agreedDay();
        return facts.add("moves.agreed-day", day == null ? Texts.of("moves.not-agreed") : Dates.weekday(day));
    }

    /** Who did something, and for whom when it was a stand-in; the portal when nobody did. */
    static String who(@Nullable PersonId by, @Nullable PersonId forWhom, Map<PersonId, String> names) {
        if (by == null) {
            return Texts.of("moves.portal");
        }
        var name = names.getOrDefault(by, "–");
        return forWhom == null ? name : Texts.of("who.for", name, names.getOrDefault(forWhom, "–"));
    }

    private void leg(MoveSide side) {
        var leg = move.leg(side);
        var unit = move.unit(side).name();
        var key = "moves.progress." + side.name();
        var text = leg == null
                ? Texts.of("moves.progress.not-yet")
                : Texts.of("moves.progress.from-day", Dates.prose(leg.day()), names.getOrDefault(leg.by(), "–"));
        item(
                Texts.of(key, unit),
                text,
                leg != null && !move.state().waitsFor(side),
                move.state().waitsFor(side));
    }

    private String differing() {
        var leaving = move.leaving();
        var receiving = move.receiving();
        return leaving == null || receiving == null
                ? Texts.of("moves.progress.not-yet")
                : Texts.of(
                        "moves.progress.differ",
                        move.from().name(),
                        Dates.prose(leaving.day()),
                        move.to().name(),
                        Dates.prose(receiving.day()));
    }

    private void step(String key, MoveStepKind kind, boolean current) {
        var done = move.steps().stream().filter(step -> step.what() == kind).findFirst();
        item(
                Texts.of(key),
                done.map(step -> Dates.moment(step.at()) + " · " + who(step.by(), step.forWhom(), names))
                        .orElseGet(() -> Texts.of("moves.progress.not-yet")),
                done.isPresent(),
                current);
    }

    private void item(String title, String detail, boolean done, boolean current) {
        var what = new Span(title);
        what.addClassName("row-title");
        var words = new Span(detail);
        words.addClassName("row-detail");
        var item = new ListItem(new Div(what, words));
        item.addClassName(done ? "done" : current ? "current" : "to-come");
        if (current) {
            item.getElement().setAttribute("aria-current", "step");
        }
        add(item);
    }
}
