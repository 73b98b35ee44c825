package se.omsorgsportal.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.organisation.AlreadyAtUnit;
import se.omsorgsportal.organisation.Inactive;
import se.omsorgsportal.organisation.NotAtUnit;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

/** What two units agree on, in whatever order and in the same second (MOV-01, MOV-03, MOV-04). */
class MoveAgreementModuleTest extends MoveTesting {

    @Autowired
    private Staff staff;

    @ParameterizedTest
    @EnumSource
    @Tag("MOV-01")
    @DisplayName("MOV-01: either superuser begins, each sees what waits for whom and since when, the other one agrees")
    void eitherOrder(MoveSide first) {
        var id = begin(first, DAY);
        assertThat(mine(superuser(first))).isEmpty();
        assertThat(mine(superuser(first.other())))
                .extracting(MoveSummary::id, MoveSummary::day, MoveSummary::since)
                .containsExactly(tuple(id, DAY, TestClock.START));

        act(id, first.other(), DAY);

        assertThat(state(id)).isEqualTo(MoveState.AGREED);
        assertThat(mine(superuser(first.other()))).isEmpty();
        assertThat(events.stream(MoveAgreed.class)).contains(new MoveAgreed(id, nurse, from, to, DAY));
    }

    @Test
    @Tag("MOV-01")
    @DisplayName("MOV-01: different days are shown as such; the other side confirms the proposal or counters it")
    void differentDays() {
        var id = begin(MoveSide.LEAVING, DAY);
        act(id, MoveSide.RECEIVING, DAY.plusDays(7));

        TestLogin.as(leaver);
        assertThat(moves.details(id).daysDiffer()).isTrue();
        assertThat(moves.details(id).state()).isEqualTo(MoveState.AWAITING_LEAVING);
        assertThat(moves.page(Role.SUPERUSER, MoveChoice.MINE, 0, 10))
                .extracting(MoveSummary::daysDiffer, MoveSummary::day)
                .containsExactly(tuple(true, DAY.plusDays(7)));
        act(id, MoveSide.LEAVING, DAY.plusDays(3));
        assertThat(state(id)).isEqualTo(MoveState.AWAITING_RECEIVING);
        act(id, MoveSide.RECEIVING, DAY.plusDays(3));

        assertThat(state(id)).isEqualTo(MoveState.AGREED);
        TestLogin.as(receiver);
        assertThat(moves.details(id).agreedDay()).isEqualTo(DAY.plusDays(3));
        assertThat(moves.details(id).steps())
                .extracting(MoveDetails.Step::what)
                .containsExactly(
                        MoveStepKind.LEAVING_ACTED,
                        MoveStepKind.RECEIVING_ACTED,
                        MoveStepKind.LEAVING_ACTED,
                        MoveStepKind.RECEIVING_ACTED,
                        MoveStepKind.AGREED);
    }

    @Test
    @Tag("MOV-04")
    @DisplayName("MOV-04: one open move per person: to another unit is refused while one is open")
    void oneOpen() {
        var third = make.unit(provider);
        var id = begin(MoveSide.LEAVING, DAY);

        TestLogin.as(leaver);
        assertThatExceptionOfType(MoveAlreadyOpen.class)
                .isThrownBy(() -> desk.begin(new NewMove(MoveSide.LEAVING, nurse, from, third, DAY, true)))
                .satisfies(refused -> assertThat(refused.link()).contains("moves/" + id));
    }

    @Test
    @Tag("MOV-04")
    @DisplayName(
            "MOV-04: both superusers begin in the same second: one move, and each has done their part of it or been led to it")
    void beginAtOnce() throws Exception {
        var outcomes = atOnce(() -> begin(MoveSide.LEAVING, DAY), () -> begin(MoveSide.RECEIVING, DAY));

        assertThat(jdbc.sql("SELECT COUNT(*) FROM staff_move WHERE person_id = ?")
                        .param(nurse.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(outcomes).allMatch(each -> each instanceof MoveId || each instanceof MoveAlreadyOpen);
        assertThat(outcomes).anyMatch(MoveId.class::isInstance);
    }

    @Test
    @Tag("MOV-01")
    @DisplayName(
            "MOV-01: both superusers name another day in the same second: one wins, the other is told that it has changed")
    void counterAtOnce() throws Exception {
        var id = begin(MoveSide.LEAVING, DAY);
        long seen = version(id);

        var outcomes = atOnce(
                () -> actSeen(id, seen, MoveSide.LEAVING, DAY.plusDays(1)),
                () -> actSeen(id, seen, MoveSide.RECEIVING, DAY.plusDays(2)));

        assertThat(outcomes).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(MoveId.class::isInstance).hasSize(1);
        assertThat(state(id).isBetweenUnits()).isTrue();
    }

    @Test
    @Tag("MOV-01")
    @DisplayName("MOV-01: whoever begins what the other unit has begun does their part of that move")
    void joins() {
        var id = begin(MoveSide.LEAVING, DAY);
        assertThat(begin(MoveSide.RECEIVING, DAY)).isEqualTo(id);
        assertThat(state(id)).isEqualTo(MoveState.AGREED);
    }

    @Test
    @Tag("MOV-03")
    @DisplayName("MOV-03: another provider is refused and led to the two right actions")
    void otherProvider() {
        var elsewhere = make.unit();
        TestLogin.as(leaver);
        assertThatExceptionOfType(OtherProvider.class)
                .isThrownBy(() -> desk.begin(new NewMove(MoveSide.LEAVING, nurse, from, elsewhere, DAY, true)))
                .satisfies(refused -> assertThat(refused.link()).contains("moves/other-provider"));
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> staff.colleagues(elsewhere, "Vårda", 10));
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> units.sisters(elsewhere));
    }

    @Test
    @Tag("MOV-01")
    @DisplayName(
            "MOV-01: what is missing or wrong is named all at once: same unit, no person, a day gone by, not done in LC Utförare")
    void faults() {
        TestLogin.as(leaver);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> desk.begin(new NewMove(MoveSide.LEAVING, null, from, from, TODAY.minusDays(1), false)))
                .satisfies(invalid -> assertThat(invalid.faults())
                        .extracting(InvalidInput.Fault::field, InvalidInput.Fault::key)
                        .containsExactly(
                                tuple("person", "moves.fault.person"),
                                tuple("to", "moves.fault.same-unit"),
                                tuple("day", "moves.fault.day.past"),
                                tuple("done", "moves.fault.done.LEAVING")));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> desk.begin(new NewMove(MoveSide.LEAVING, nurse, from, to, TODAY.plusDays(91), true)))
                .satisfies(invalid -> assertThat(invalid.faults())
                        .extracting(InvalidInput.Fault::key)
                        .containsExactly("moves.fault.day.far"));
    }

    @Test
    @Tag("MOV-01")
    @DisplayName(
            "MOV-01: not somebody who is inactive, not to a unit out of use, not who is not there, not who is there already")
    void refused() {
        TestLogin.as(leaver);
        var elsewhere = make.careStaff(to);
        assertThatExceptionOfType(NotAtUnit.class).isThrownBy(() -> begin(elsewhere));
        var both = make.careStaff(from);
        SystemAccess.run(() -> memberships.add(both, to, Period.from(DAY.plusDays(30))));
        assertThatExceptionOfType(AlreadyAtUnit.class).isThrownBy(() -> begin(both));
        var gone = make.careStaff(from);
        SystemAccess.run(() -> people.deactivate(gone));
        assertThatExceptionOfType(Inactive.class).isThrownBy(() -> begin(gone));
        SystemAccess.run(() -> units.deactivate(make.unit(provider)));
        var closed = make.unit(provider);
        SystemAccess.run(() -> units.deactivate(closed));
        assertThatExceptionOfType(Inactive.class)
                .isThrownBy(() -> desk.begin(new NewMove(MoveSide.LEAVING, nurse, from, closed, DAY, true)));
        var leavesBefore = make.person("Vårda", se.omsorgsportal.organisation.ProfessionalFunction.CARE_STAFF, null);
        SystemAccess.run(() -> memberships.add(leavesBefore, from, new Period(TestPeople.SINCE, DAY.minusDays(1))));
        assertThatExceptionOfType(NotAtUnit.class).isThrownBy(() -> begin(leavesBefore));
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: nobody acts for the other unit, and a stranger finds nobody at it")
    void scope() {
        TestLogin.as(leaver);
        assertThatExceptionOfType(OutsideScope.class)
                .isThrownBy(() -> desk.begin(new NewMove(MoveSide.RECEIVING, nurse, from, to, DAY, true)));
        var id = begin(MoveSide.LEAVING, DAY);
        TestLogin.as(leaver);
        assertThatExceptionOfType(OutsideScope.class)
                .isThrownBy(() -> desk.act(id, version(id), MoveSide.RECEIVING, DAY, true));
        TestLogin.as(nurse);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> moves.details(id));
        TestLogin.as(receiver);
        assertThat(staff.colleagues(from, "", 10)).isEmpty();
        assertThat(staff.colleagues(from, "Vå", 10)).extracting("id").contains(nurse);
        TestLogin.as(make.superuser(make.unit()));
        assertThatExceptionOfType(OutsideScope.class).isThrownBy(() -> staff.colleagues(from, "Vå", 10));
    }

    @Test
    @Tag("ALL-02")
    @DisplayName("ALL-02: each act stands in the log with who did it and what changed")
    void audited() {
        var id = agreed();
        assertThat(jdbc.sql("SELECT what FROM audit_entry WHERE object_id = ? ORDER BY seq")
                        .param(id.toString())
                        .query(String.class)
                        .list())
                .containsExactly("move.left", "move.received", "move.agreed");
    }

    @Test
    @DisplayName("the list asks as much for one move as for many")
    void statements() {
        begin(MoveSide.LEAVING, DAY);
        TestLogin.as(receiver);
        moves.page(Role.SUPERUSER, MoveChoice.MINE, 0, 50);
        long one = Statements.count(() -> moves.page(Role.SUPERUSER, MoveChoice.MINE, 0, 50));
        for (int i = 0; i < 5; i++) {
            var other = make.careStaff(from);
            TestLogin.as(leaver);
            begin(other);
        }
        TestLogin.as(receiver);
        moves.page(Role.SUPERUSER, MoveChoice.MINE, 0, 50);
        assertThat(Statements.count(() -> moves.page(Role.SUPERUSER, MoveChoice.MINE, 0, 50)))
                .isEqualTo(one)
                .isLessThanOrEqualTo(4);
        assertThat(moves.page(Role.SUPERUSER, MoveChoice.MINE, 0, 50)).hasSize(6);
    }
}
