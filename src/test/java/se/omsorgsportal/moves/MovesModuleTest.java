package se.omsorgsportal.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.omsorgsportal.orders.Approval;
import se.omsorgsportal.orders.EndingConcern;
import se.omsorgsportal.orders.EndingConcerns;
import se.omsorgsportal.orders.OrderDecisions;
import se.omsorgsportal.orders.OrderDesk;
import se.omsorgsportal.orders.OrderForm;
import se.omsorgsportal.orders.OrderId;
import se.omsorgsportal.orders.OrderMatter;
import se.omsorgsportal.orders.Orders;
import se.omsorgsportal.organisation.AlreadyAtUnit;
import se.omsorgsportal.organisation.Inactive;
import se.omsorgsportal.organisation.Memberships;
import se.omsorgsportal.organisation.NotAtUnit;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.Staff;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.CurrentUser;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@RecordApplicationEvents
class MovesModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);
    private static final LocalDate DAY = TODAY.plusDays(14);

    @Autowired
    private MoveDesk desk;

    @Autowired
    private Moves moves;

    @Autowired
    private AccountMoves accounts;

    @Autowired
    private DueMoves due;

    @Autowired
    private TestPeople make;

    @Autowired
    private People people;

    @Autowired
    private Staff staff;

    @Autowired
    private Units units;

    @Autowired
    private Memberships memberships;

    @Autowired
    private CurrentUser user;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OrderDesk orderDesk;

    @Autowired
    private OrderDecisions decisions;

    @Autowired
    private Orders orders;

    @Autowired
    private EndingConcerns concerns;

    @Autowired
    private ApplicationEvents events;

    private ProviderId provider;
    private UnitId from;
    private UnitId to;
    private PersonId leaver;
    private PersonId receiver;
    private PersonId administrator;
    private PersonId nurse;

    @BeforeEach
    void makePeople() {
        clock.reset();
        provider = make.provider();
        from = make.unit(provider);
        to = make.unit(provider);
        leaver = make.superuser(from);
        receiver = make.superuser(to);
        administrator = make.administrator();
        nurse = make.careStaff(from);
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
        clock.reset();
    }

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

    private PersonId superuser(MoveSide side) {
        return side == MoveSide.LEAVING ? leaver : receiver;
    }

    private MoveId begin(MoveSide side, LocalDate day) {
        TestLogin.as(superuser(side));
        return desk.begin(new NewMove(side, nurse, from, to, day, true));
    }

    private MoveId begin(PersonId who) {
        return desk.begin(new NewMove(MoveSide.LEAVING, who, from, to, DAY, true));
    }

    private void act(MoveId id, MoveSide side, LocalDate day) {
        actSeen(id, version(id), side, day);
    }

    private MoveId actSeen(MoveId id, long version, MoveSide side, LocalDate day) {
        TestLogin.as(superuser(side));
        desk.act(id, version, side, day, true);
        return id;
    }

    private MoveId agreed() {
        var id = begin(MoveSide.LEAVING, DAY);
        act(id, MoveSide.RECEIVING, DAY);
        return id;
    }

    private void on(LocalDate day, LocalTime time) {
        clock.set(day, time);
        SystemAccess.run(due::carryOut);
    }

    private MoveState state(MoveId id) {
        return SystemAccess.call(() -> moves.details(id).state());
    }

    private long version(MoveId id) {
        return SystemAccess.call(() -> moves.details(id).version());
    }

    private List<MoveSummary> mine(PersonId who) {
        TestLogin.as(who);
        return moves.page(Role.SUPERUSER, MoveChoice.MINE, 0, 10);
    }

    private Iterable<UnitId> unitsOfNurse() {
        return SystemAccess.call(() -> people.find(nurse).orElseThrow().units());
    }

    /** The memberships, oldest first: unit, first day, last day. */
    private List<org.assertj.core.groups.Tuple> history() {
        return jdbc.sql("SELECT unit_id, valid_from, valid_to FROM membership WHERE person_id = ? ORDER BY valid_from")
                .param(nurse.toString())
                .query((row, number) -> tuple(
                        UnitId.of(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)))
                .list();
    }

    /** Runs both at the same moment; each gives what it returns, or what it throws. */
    private static List<Object> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = new ArrayList<Object>();
            for (var each : threads.invokeAll(List.of(started(one, together), started(other, together)))) {
                var outcome = each.get();
                if (outcome != null) {
                    outcomes.add(outcome);
                }
            }
            return outcomes;
        }
    }

    private static Callable<Object> started(Callable<?> work, CyclicBarrier together) {
        return () -> {
            together.await();
            try {
                return work.call();
            } catch (RuntimeException refused) {
                return refused;
            } finally {
                TestLogin.nobody();
            }
        };
    }
}
