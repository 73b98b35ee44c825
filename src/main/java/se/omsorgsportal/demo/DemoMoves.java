package se.omsorgsportal.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.omsorgsportal.moves.AccountMoves;
import se.omsorgsportal.moves.MoveDesk;
import se.omsorgsportal.moves.MoveId;
import se.omsorgsportal.moves.MoveSide;
import se.omsorgsportal.moves.Moves;
import se.omsorgsportal.moves.NewMove;
import se.omsorgsportal.organisation.People;
import se.omsorgsportal.organisation.PersonSummary;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.SignedInPerson;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.shared.Zone;

/** Moves in every state between the units of one provider, made by the superusers through the services that people use. */
@Component
@Profile("demo")
class DemoMoves {

    /** Which of the made-up people is the superuser of a unit, and the first of its staff. */
    private static final int SUPERUSERS = 30;

    private static final int STAFF = 60;
    private static final int HERE = 5;
    private static final int MEMBERS = 5;

    private final MoveDesk desk;
    private final Moves moves;
    private final AccountMoves accounts;
    private final People people;
    private final UserDirectory directory;
    private final Clock clock;

    DemoMoves(MoveDesk desk, Moves moves, AccountMoves accounts, People people, UserDirectory directory, Clock clock) {
        this.desk = desk;
        this.moves = moves;
        this.accounts = accounts;
        this.people = people;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param units those of the organisation; the superuser among the personas has the one with the number 5 */
    void create(List<UnitId> units) {
        var today = Zone.today(clock);
        begin(units, MoveSide.RECEIVING, 0, HERE, 6, today.plusDays(14));
        begin(units, MoveSide.LEAVING, 1, HERE, 7, today.plusDays(10));
        var differing = begin(units, MoveSide.LEAVING, 2, HERE, 6, today.plusDays(7));
        act(differing, MoveSide.RECEIVING, 6, today.plusDays(9));
        act(begin(units, MoveSide.LEAVING, 3, HERE, 8, today.plusDays(5)), MoveSide.RECEIVING, 8, today.plusDays(5));
        act(begin(units, MoveSide.LEAVING, 0, 6, HERE, today), MoveSide.RECEIVING, HERE, today);
        var done = begin(units, MoveSide.LEAVING, 1, 6, HERE, today);
        act(done, MoveSide.RECEIVING, HERE, today);
        as(persona(DemoPersona.ADMINISTRATOR));
        accounts.changed(done, "");
        var given = begin(units, MoveSide.LEAVING, 4, HERE, 9, today.plusDays(20));
        desk.callOff(given, moves.details(given).version(), "Stannar kvar på enheten över sommaren.");
    }

    /** Whether the person is one of those who move: the other demo orders leave them alone. */
    static boolean isMoving(PersonSummary person) {
        return IntStream.of(HERE, 6)
                .flatMap(unit -> IntStream.range(0, MEMBERS).map(member -> STAFF + unit + member * SUPERUSERS))
                .mapToObj(DemoNames::email)
                .anyMatch(address -> address.equals(person.email()));
    }

    private MoveId begin(List<UnitId> units, MoveSide side, int member, int from, int to, LocalDate day) {
        var who = person(STAFF + from + member * SUPERUSERS);
        superuser(side == MoveSide.LEAVING ? from : to);
        return desk.begin(new NewMove(side, who, units.get(from), units.get(to), day, true));
    }

    private void act(MoveId move, MoveSide side, int unit, LocalDate day) {
        superuser(unit);
        desk.act(move, moves.details(move).version(), side, day, true);
    }

    private void superuser(int unit) {
        as(unit == HERE ? persona(DemoPersona.SUPERUSER) : person(SUPERUSERS + unit));
    }

    private PersonId person(int n) {
        return SystemAccess.call(
                () -> people.findByEmail(DemoNames.email(n)).orElseThrow().id());
    }

    private PersonId persona(DemoPersona persona) {
        return directory.find(LoginKind.USER_NAME, persona.key()).orElseThrow().id();
    }

    private static void as(PersonId person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Actor(person), "", AuthorityUtils.NO_AUTHORITIES));
        SecurityContextHolder.setContext(context);
    }

    private record Actor(PersonId personId) implements SignedInPerson {}
}
