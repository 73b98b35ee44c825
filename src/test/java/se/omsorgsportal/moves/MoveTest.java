package se.omsorgsportal.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;

@Tag("MOV-01")
class MoveTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 2, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 2, 15);
    private static final Instant NOW = Instant.parse("2027-01-11T09:00:00Z");

    @ParameterizedTest
    @EnumSource
    @DisplayName("MOV-01: whichever side begins, the other one has the move, and the same day agrees them")
    void eitherOrder(MoveSide side) {
        var move = begun(side, FIRST);
        assertThat(move.state().waitsFor(side.other())).isTrue();

        move.act(side.other(), leg(FIRST));

        assertThat(move.state()).isEqualTo(MoveState.AGREED);
        assertThat(move.day()).isEqualTo(FIRST);
    }

    @Test
    @DisplayName("MOV-01: another day is a proposal that goes back to the first side, who confirms it by naming it")
    void confirm() {
        var move = begun(MoveSide.LEAVING, FIRST);

        move.act(MoveSide.RECEIVING, leg(LATER));
        assertThat(move.state()).isEqualTo(MoveState.AWAITING_LEAVING);
        assertThat(move.agreedDay()).isNull();

        move.act(MoveSide.LEAVING, leg(LATER));
        assertThat(move.state()).isEqualTo(MoveState.AGREED);
        assertThat(move.day()).isEqualTo(LATER);
    }

    @Test
    @DisplayName("MOV-01: a proposal may be countered, back and forth, until both have named the same day")
    void counter() {
        var move = begun(MoveSide.RECEIVING, FIRST);

        move.act(MoveSide.LEAVING, leg(LATER));
        move.act(MoveSide.RECEIVING, leg(LATER.plusDays(1)));
        move.act(MoveSide.LEAVING, leg(LATER.plusDays(2)));
        assertThat(move.state()).isEqualTo(MoveState.AWAITING_RECEIVING);

        move.act(MoveSide.RECEIVING, leg(LATER.plusDays(2)));
        assertThat(move.state()).isEqualTo(MoveState.AGREED);
    }

    @Test
    @DisplayName(
            "MOV-01: a side that changes its own day meanwhile leaves the move, and for how long it has waited, where it was")
    void changeOfMind() {
        var move = begun(MoveSide.LEAVING, FIRST);

        move.act(MoveSide.LEAVING, new MoveLeg(LATER, person(), NOW.plusSeconds(60)));

        assertThat(move.state()).isEqualTo(MoveState.AWAITING_RECEIVING);
        assertThat(move.since()).isEqualTo(NOW);
    }

    @Test
    @DisplayName(
            "MOV-02, MOV-05: agreed, then in effect on the day, then done when the account is changed; no step is skipped")
    @Tag("MOV-02")
    @Tag("MOV-05")
    void theWay() {
        var move = begun(MoveSide.LEAVING, FIRST);
        assertThatExceptionOfType(MoveNotThere.class).isThrownBy(() -> move.takeEffect(NOW));
        move.act(MoveSide.RECEIVING, leg(FIRST));
        assertThatExceptionOfType(MoveNotThere.class).isThrownBy(() -> move.finish(NOW));
        assertThatExceptionOfType(MoveNotThere.class).isThrownBy(() -> move.act(MoveSide.LEAVING, leg(LATER)));

        move.takeEffect(NOW);
        move.finish(NOW);

        assertThat(move.state()).isEqualTo(MoveState.DONE);
        assertThatExceptionOfType(MoveOver.class).isThrownBy(() -> move.callOff(NOW));
    }

    @Test
    @DisplayName("MOV-04: it can be called off in every state that is open, and once")
    @Tag("MOV-04")
    void callOff() {
        for (var state : MoveState.values()) {
            assertThat(state.canBecome(MoveState.CALLED_OFF)).as(state.name()).isEqualTo(state.isOpen());
        }
        var move = begun(MoveSide.LEAVING, FIRST);
        move.callOff(NOW);
        assertThatExceptionOfType(MoveOver.class).isThrownBy(() -> move.callOff(NOW));
        assertThatExceptionOfType(MoveOver.class).isThrownBy(() -> move.act(MoveSide.RECEIVING, leg(FIRST)));
    }

    private static Move begun(MoveSide side, LocalDate day) {
        return new Move(person(), new UnitId(UUID.randomUUID()), new UnitId(UUID.randomUUID()), side, leg(day));
    }

    private static MoveLeg leg(LocalDate day) {
        return new MoveLeg(day, person(), NOW);
    }

    private static PersonId person() {
        return new PersonId(UUID.randomUUID());
    }
}
