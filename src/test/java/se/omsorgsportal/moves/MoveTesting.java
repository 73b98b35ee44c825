package se.omsorgsportal.moves;

import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.omsorgsportal.organisation.Memberships;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.ProviderId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

/** Two units of one provider with a superuser each, somebody to move, and what the tests of moves do. */
@PortalTest
@RecordApplicationEvents
abstract class MoveTesting {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    static final LocalDate DAY = TODAY.plusDays(14);

    @Autowired
    MoveDesk desk;

    @Autowired
    Moves moves;

    @Autowired
    AccountMoves accounts;

    @Autowired
    DueMoves due;

    @Autowired
    TestPeople make;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    Memberships memberships;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    ProviderId provider;

    UnitId from;

    UnitId to;

    PersonId leaver;

    PersonId receiver;

    PersonId administrator;

    PersonId nurse;

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

    PersonId superuser(MoveSide side) {
        return side == MoveSide.LEAVING ? leaver : receiver;
    }

    MoveId begin(MoveSide side, LocalDate day) {
        TestLogin.as(superuser(side));
        return desk.begin(new NewMove(side, nurse, from, to, day, true));
    }

    MoveId begin(PersonId who) {
        return desk.begin(new NewMove(MoveSide.LEAVING, who, from, to, DAY, true));
    }

    void act(MoveId id, MoveSide side, LocalDate day) {
        actSeen(id, version(id), side, day);
    }

    MoveId actSeen(MoveId id, long version, MoveSide side, LocalDate day) {
        TestLogin.as(superuser(side));
        desk.act(id, version, side, day, true);
        return id;
    }

    MoveId agreed() {
        var id = begin(MoveSide.LEAVING, DAY);
        act(id, MoveSide.RECEIVING, DAY);
        return id;
    }

    void on(LocalDate day, LocalTime time) {
        clock.set(day, time);
        SystemAccess.run(due::carryOut);
    }

    MoveState state(MoveId id) {
        return SystemAccess.call(() -> moves.details(id).state());
    }

    long version(MoveId id) {
        return SystemAccess.call(() -> moves.details(id).version());
    }

    List<MoveSummary> mine(PersonId who) {
        TestLogin.as(who);
        return moves.page(Role.SUPERUSER, MoveChoice.MINE, 0, 10);
    }

    Iterable<UnitId> unitsOfNurse() {
        return SystemAccess.call(() -> people.find(nurse).orElseThrow().units());
    }

    /** The memberships, oldest first: unit, first day, last day. */
    List<org.assertj.core.groups.Tuple> history() {
        return jdbc.sql("SELECT unit_id, valid_from, valid_to FROM membership WHERE person_id = ? ORDER BY valid_from")
                .param(nurse.toString())
                .query((row, number) -> tuple(
                        UnitId.of(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class)))
                .list();
    }

    /** Runs both at the same moment; each gives what it returns, or what it throws. */
    static List<Object> atOnce(Callable<?> one, Callable<?> other) throws Exception {
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

    static Callable<Object> started(Callable<?> work, CyclicBarrier together) {
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
