package se.omsorgsportal.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.orders.Approval;
import se.omsorgsportal.orders.EndingConcern;
import se.omsorgsportal.orders.EndingConcerns;
import se.omsorgsportal.orders.OrderDecisions;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderMatter;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

/** A move that comes to nothing: called off by a unit or by an ending (MOV-04, END-01). */
class MoveCallOffModuleTest extends MoveTesting {

    @Autowired
    private OrderDesk orderDesk;

    @Autowired
    private OrderDecisions decisions;

    @Autowired
    private Orders orders;

    @Autowired
    private EndingConcerns concerns;

    @ParameterizedTest
    @EnumSource
    @Tag("MOV-04")
    @DisplayName("MOV-04: either side calls it off before the day; nothing has changed and a new move may begin")
    void callOffBefore(MoveSide side) {
        var id = agreed();
        TestLogin.as(superuser(side));
        desk.callOff(id, moves.details(id).version(), "Stannar ändå");
        on(DAY, LocalTime.NOON);

        assertThat(unitsOfNurse()).containsExactly(from);
        assertThat(state(id)).isEqualTo(MoveState.CALLED_OFF);
        assertThat(begin(MoveSide.LEAVING, DAY.plusDays(3))).isNotEqualTo(id);
    }

    @Test
    @Tag("MOV-04")
    @DisplayName(
            "MOV-04: called off after the day: back from today, no gap, no double access, and the history keeps both")
    void callOffAfter() {
        var id = agreed();
        on(DAY, LocalTime.NOON);
        clock.set(DAY.plusDays(2), LocalTime.NOON);
        TestLogin.as(receiver);
        desk.callOff(id, moves.details(id).version(), "Gick inte");

        assertThat(unitsOfNurse()).containsExactly(from);
        assertThat(history())
                .containsExactly(
                        tuple(from, TestPeople.SINCE, DAY.minusDays(1)),
                        tuple(to, DAY, DAY.plusDays(1)),
                        tuple(from, DAY.plusDays(2), null));
        assertThat(events.stream(MoveCalledOff.class)).contains(new MoveCalledOff(id, nurse, from, to, true));
    }

    @Test
    @Tag("MOV-04")
    @DisplayName("MOV-04: called off on the very day: as if it had not been, the old membership goes on")
    void callOffSameDay() {
        var id = agreed();
        on(DAY, LocalTime.of(9, 0));
        TestLogin.as(leaver);
        desk.callOff(id, moves.details(id).version(), "Fel person");

        assertThat(history()).containsExactly(tuple(from, TestPeople.SINCE, null));
    }

    @Test
    @Tag("MOV-04")
    @DisplayName("MOV-04: not once the administrators are done, and never by somebody of another unit")
    void callOffTooLate() {
        var id = agreed();
        var stranger = make.superuser(make.unit(provider));
        TestLogin.as(stranger);
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> moves.details(id));
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> desk.callOff(id, version(id), "Nej"));
        on(DAY, LocalTime.NOON);
        TestLogin.as(administrator);
        accounts.changed(id, "");

        TestLogin.as(leaver);
        assertThatExceptionOfType(MoveOver.class).isThrownBy(() -> desk.callOff(id, version(id), "Nej"));
    }

    @Test
    @Tag("MOV-04")
    @DisplayName("MOV-04: one agrees while the other calls off in the same second: one of them wins, wholly")
    void agreeAndCallOffAtOnce() throws Exception {
        var id = begin(MoveSide.LEAVING, TODAY);
        long seen = version(id);

        var outcomes = atOnce(() -> actSeen(id, seen, MoveSide.RECEIVING, TODAY), () -> {
            TestLogin.as(leaver);
            desk.callOff(id, seen, "Nej");
            return "off";
        });

        assertThat(outcomes).filteredOn(RuntimeException.class::isInstance).hasSize(1);
        var expected = state(id) == MoveState.CALLED_OFF ? from : to;
        assertThat(unitsOfNurse()).containsExactly(expected);
    }

    @Test
    @Tag("END-01")
    @DisplayName("END-01: no move begins, or goes on, while an ending of the person is ordered")
    void endingOrdered() {
        var id = begin(MoveSide.LEAVING, DAY);
        var ending = ending(id, true);
        assertThatExceptionOfType(EndingOrdered.class)
                .isThrownBy(() -> act(id, MoveSide.RECEIVING, DAY))
                .satisfies(refused -> assertThat(refused.link()).contains("orders/" + ending));
    }

    @Test
    @Tag("END-01")
    @DisplayName(
            "END-01: an open move is listed by an ending, which cannot be sent without calling it off, and does so when approved")
    void callsOffByEnding() {
        var id = agreed();
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> ending(id, false));
        var ending = ending(id, true);
        assertThat(state(id)).isEqualTo(MoveState.AGREED);
        TestLogin.as(administrator);
        decisions.approve(ending, orders.details(ending).version(), new Approval("", Set.of(), null));

        assertThat(moves.details(id))
                .extracting(MoveDetails::state, MoveDetails::obstacle)
                .containsExactly(MoveState.CALLED_OFF, MoveObstacle.ENDING);
    }

    @Test
    @Tag("END-01")
    @DisplayName("END-01: when the move's day comes while nobody has decided on the ending, the person is not moved")
    void endingOnTheDay() {
        var id = agreed();
        ending(id, true);
        on(DAY, LocalTime.MIDNIGHT);
        assertThat(SystemAccess.call(() -> moves.details(id).obstacle())).isEqualTo(MoveObstacle.ENDING);
        assertThat(unitsOfNurse()).containsExactly(from);
    }

    private OrderId ending(MoveId move, boolean callOff) {
        TestLogin.as(make.manager(from));
        assertThat(concerns.touchedBy(nurse, DAY.plusDays(30)))
                .extracting(EndingConcern.Touched::key)
                .contains("moves.touched");
        var about = OrderMatter.about(nurse).because("Slutar");
        var matter = callOff ? about.proposing(Set.of("move:" + move)) : about;
        var form =
                OrderForm.ending(nurse, DAY.plusDays(30).toString(), "Slutar").concerning(matter);
        return orderDesk.submit(form, null).order();
    }
}
