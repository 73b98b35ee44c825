package se.omsorgsportal.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

/** The day of a move: the membership and the account follow, once (MOV-02, MOV-05). */
class MoveDayModuleTest extends MoveTesting {

    @Autowired
    private CurrentUser user;

    @ParameterizedTest
    @EnumSource
    @Tag("MOV-05")
    @DisplayName(
            "MOV-05: to the day: the day before at the old unit only, on the day at the new one only, in either order")
    void noGapNoDoubleAccess(MoveSide first) {
        var id = begin(first, DAY);
        act(id, first.other(), DAY);

        on(DAY.minusDays(1), LocalTime.of(23, 59, 59));
        assertThat(unitsOfNurse()).containsExactly(from);
        on(DAY, LocalTime.MIDNIGHT);
        assertThat(unitsOfNurse()).containsExactly(to);

        assertThat(state(id)).isEqualTo(MoveState.AWAITING_ACCOUNT);
        assertThat(history())
                .containsExactly(
                        tuple(from, Period.from(TestPeople.SINCE).from(), DAY.minusDays(1)), tuple(to, DAY, null));
        assertThat(events.stream(MoveTookEffect.class)).contains(new MoveTookEffect(id, nurse, from, to, DAY));
    }

    @Test
    @Tag("MOV-05")
    @DisplayName("MOV-05: the job carries a move out once, however often and on however many nodes it runs")
    void idempotent() throws Exception {
        var id = agreed();
        clock.set(DAY, LocalTime.of(0, 0));

        atOnce(
                () -> {
                    SystemAccess.run(due::carryOut);
                    return null;
                },
                () -> {
                    SystemAccess.run(due::carryOut);
                    return null;
                });
        SystemAccess.run(due::carryOut);

        assertThat(history()).hasSize(2);
        assertThat(events.stream(MoveTookEffect.class)
                        .filter(event -> event.move().equals(id)))
                .hasSize(1);
    }

    @Test
    @Tag("MOV-05")
    @DisplayName("MOV-05: a move for today takes effect in the transaction in which the units agree")
    void today() {
        var id = begin(MoveSide.RECEIVING, TODAY);
        act(id, MoveSide.LEAVING, TODAY);

        assertThat(state(id)).isEqualTo(MoveState.AWAITING_ACCOUNT);
        assertThat(unitsOfNurse()).containsExactly(to);
    }

    @Test
    @Tag("MOV-05")
    @DisplayName("MOV-05: roles at the unit that was left end with the membership, those at other units stay")
    void roles() {
        var third = make.unit(provider);
        SystemAccess.run(() -> {
            people.grant(nurse, Role.SUPERUSER, from);
            people.grant(nurse, Role.SUPERUSER, third);
        });
        agreed();
        on(DAY, LocalTime.MIDNIGHT);

        TestLogin.as(nurse);
        assertThat(user.user().orElseThrow().unitsAs(Role.SUPERUSER)).containsExactly(third);
    }

    @Test
    @Tag("MOV-02")
    @DisplayName(
            "MOV-02: done when the administrators have changed the account, not before the day, and not by a superuser")
    void account() {
        var id = agreed();
        TestLogin.as(administrator);
        assertThatExceptionOfType(MoveNotThere.class).isThrownBy(() -> accounts.changed(id, ""));
        assertThat(moves.page(Role.ADMINISTRATOR, MoveChoice.MINE, 0, 100))
                .extracting(MoveSummary::id)
                .doesNotContain(id);
        on(DAY, LocalTime.of(8, 0));
        TestLogin.as(receiver);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.changed(id, ""));

        TestLogin.as(administrator);
        assertThat(moves.page(Role.ADMINISTRATOR, MoveChoice.MINE, 0, 100))
                .extracting(MoveSummary::id)
                .contains(id);
        assertThat(moves.counts(Role.ADMINISTRATOR).mine()).isPositive();
        accounts.changed(id, "Bytt OU");

        assertThat(moves.details(id).state()).isEqualTo(MoveState.DONE);
        assertThat(events.stream(MoveCompleted.class)).contains(new MoveCompleted(id, nurse, from, to, DAY));
        assertThatExceptionOfType(MoveOver.class).isThrownBy(() -> accounts.changed(id, ""));
    }

    @Test
    @Tag("MOV-05")
    @DisplayName("MOV-05: what came in between is found on the day: the portal gives the move up and says why")
    void obstacleOnTheDay() {
        var id = agreed();
        SystemAccess.run(() -> people.deactivate(nurse));
        on(DAY, LocalTime.MIDNIGHT);

        TestLogin.as(leaver);
        assertThat(moves.details(id))
                .extracting(MoveDetails::state, MoveDetails::obstacle)
                .containsExactly(MoveState.CALLED_OFF, MoveObstacle.PERSON_INACTIVE);
        assertThat(history()).hasSize(1);
    }
}
