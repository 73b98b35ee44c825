package se.omsorgsportal.moves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.omsorgsportal.accounts.Accounts;
import se.omsorgsportal.directory.Directory;
import se.omsorgsportal.directory.DirectoryChange;
import se.omsorgsportal.directory.DirectoryChange.Workplace;
import se.omsorgsportal.directory.OperationState;
import se.omsorgsportal.directory.TestDirectory;
import se.omsorgsportal.organisation.Units;
import se.omsorgsportal.routines.NewRoutineValue;
import se.omsorgsportal.routines.RoutineBook;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("PRV-15")
@Tag("MOV-02")
class MoveInDirectoryModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    @Autowired
    private MoveDesk desk;

    @Autowired
    private Moves moves;

    @Autowired
    private AccountUnit unit;

    @Autowired
    private AccountMoves byHand;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Directory directory;

    @Autowired
    private TestDirectory test;

    @Autowired
    private Units units;

    @Autowired
    private RoutineBook book;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    private UnitId from;
    private UnitId to;
    private PersonId leaver;
    private PersonId receiver;
    private PersonId administrator;
    private PersonId nurse;
    private String userName;

    @BeforeEach
    void anAccount() {
        clock.reset();
        test.connect();
        var provider = people.provider();
        from = people.unit(provider);
        to = people.unit(provider);
        leaver = people.superuser(from);
        receiver = people.superuser(to);
        administrator = people.administrator();
        nurse = people.careStaff(from);
        var letters = TestPeople.letters(TestPeople.unique());
        var stem = letters.substring(letters.length() - 6);
        var name = new PersonName(stem.substring(0, 3), stem.substring(3));
        SystemAccess.run(() -> {
            userName = accounts.nameFor(nurse, name).value();
            accounts.created(nurse, TODAY.plusYears(1));
            directory.carryOutNow(directory.carryOut(
                    new DirectoryChange.Create(
                            nurse,
                            userName,
                            userName + "@omsorg.test",
                            name,
                            null,
                            workplace(from),
                            null,
                            true,
                            "Hemligt-12345"),
                    "test:" + userName,
                    ""));
        });
        assertThat(unitInDirectory()).isEqualTo(workplace(from).unit());
    }

    @AfterEach
    void disconnect() {
        test.disconnect();
        TestLogin.nobody();
        clock.reset();
    }

    private Workplace workplace(UnitId id) {
        var found = SystemAccess.call(() -> units.byId(java.util.Set.of(id))).get(id);
        return new Workplace(found.name(), found.providerName());
    }

    private String unitInDirectory() {
        return SystemAccess.call(() -> directory.lookUp(userName)).unit();
    }

    private MoveId inEffect() {
        TestLogin.as(leaver);
        var id = desk.begin(new NewMove(MoveSide.LEAVING, nurse, from, to, TODAY, true));
        TestLogin.as(receiver);
        desk.act(id, details(id).version(), MoveSide.RECEIVING, TODAY, true);
        assertThat(details(id).state()).isEqualTo(MoveState.AWAITING_ACCOUNT);
        TestLogin.as(administrator);
        return id;
    }

    private MoveDetails details(MoveId id) {
        return SystemAccess.call(() -> moves.details(id));
    }

    @Test
    @DisplayName(
            "PRV-15, MOV-02: the directory gets the new unit, and the move is done in the same transaction; again changes nothing")
    void changed() {
        var id = inEffect();
        assertThat(unit.canChange(moves.details(id))).isTrue();
        assertThat(unit.dryRun(id).steps()).isNotEmpty();
        assertThat(unitInDirectory()).isEqualTo(workplace(from).unit());
        assertThat(unit.change(id, "Bytt").state()).isEqualTo(OperationState.DONE);
        assertThat(unitInDirectory()).isEqualTo(workplace(to).unit());
        assertThat(details(id).state()).isEqualTo(MoveState.DONE);
        assertThat(details(id).steps().getLast().comment()).isEqualTo("Bytt");
        assertThatThrownBy(() -> unit.change(id, "")).isInstanceOf(MoveNotThere.class);
        assertThat(unit.canChange(moves.details(id))).isFalse();
    }

    @Test
    @DisplayName(
            "PRV-15: what fails leaves the move with the administrators with the reason; by hand still works, and so does trying again")
    void refused() {
        var id = inEffect();
        test.refuse("skrivskyddad");
        assertThat(unit.change(id, "").state()).isEqualTo(OperationState.FAILED);
        assertThat(unit.standing(id).orElseThrow().reason()).contains("skrivskyddad");
        assertThat(details(id).state()).isEqualTo(MoveState.AWAITING_ACCOUNT);
        byHand.changed(id, "Gjort i AD");
        assertThat(details(id).state()).isEqualTo(MoveState.DONE);
        assertThat(unit.standing(id).orElseThrow().state()).isEqualTo(OperationState.CANCELLED);
        test.connect();
        var next = SystemAccess.call(() -> directory.latest("move:" + id)).orElseThrow();
        assertThat(next.retryable()).isFalse();
    }

    @Test
    @DisplayName(
            "PRV-15: a directory that is away is tried again later, and the move waits; called off meanwhile, nothing is changed")
    void away() {
        var id = inEffect();
        test.goAway();
        assertThat(unit.change(id, "").state()).isEqualTo(OperationState.WAITING);
        TestLogin.as(leaver);
        desk.callOff(id, details(id).version(), "Ångrat");
        TestLogin.as(administrator);
        assertThat(unit.standing(id).orElseThrow().state()).isEqualTo(OperationState.CANCELLED);
        test.connect();
        assertThat(unitInDirectory()).isEqualTo(workplace(from).unit());
    }

    @Test
    @DisplayName("PRV-15: when the routine says so, the directory is asked as soon as the move takes effect")
    void byItself() {
        automatic("ja");
        try {
            var id = inEffect();
            await().until(() -> SystemAccess.call(() -> unit.standing(id)).isPresent());
            var asked = unit.standing(id).orElseThrow();
            SystemAccess.run(() -> directory.carryOutNow(asked.id()));
            assertThat(details(id).state()).isEqualTo(MoveState.DONE);
            assertThat(details(id).steps().getLast().by()).isNull();
            assertThat(unitInDirectory()).isEqualTo(workplace(to).unit());
        } finally {
            automatic("nej");
        }
    }

    @Test
    @DisplayName("PRV-15: without a directory it stays by hand, and only administrators ask")
    void manual() {
        var id = inEffect();
        test.disconnect();
        assertThat(unit.canChange(moves.details(id))).isFalse();
        test.connect();
        TestLogin.as(leaver);
        assertThat(unit.canChange(moves.details(id))).isFalse();
        assertThatThrownBy(() -> unit.change(id, "")).isInstanceOf(AccessDeniedException.class);
    }

    private void automatic(String value) {
        TestLogin.as(administrator);
        var line = book.line("provisioning.directory-automatic");
        book.change(new NewRoutineValue(line.setting().key(), line.version(), value, TODAY, "[+]", true, "prov"));
    }
}
