package se.omsorgsportal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.omsorgsportal.audit.AuditSearch;
import se.omsorgsportal.audit.AuditTrail;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.shared.ChangedMeanwhile;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.PhoneNumber;
import se.omsorgsportal.shared.UnitId;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("ORG-02")
class PeopleModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    @Autowired
    private TestPeople test;

    @Autowired
    private TestClock clock;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private UserDirectory directory;

    @Autowired
    private Units units;

    @Autowired
    private AuditTrail audit;

    @BeforeEach
    void asThePortal() {
        clock.reset();
        TestLogin.system();
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
    }

    private static NewPerson newcomer(String unique, Period employment, UnitId... units) {
        return new NewPerson(
                new PersonName("Åsa-Märta", "von " + TestPeople.letters(unique)),
                EmailAddress.of(unique + "@omsorg.test"),
                PhoneNumber.of("070-123 45 67"),
                ProfessionalFunction.LICENSED,
                Profession.NURSE,
                employment,
                Set.of(units));
    }

    @Test
    @DisplayName("ORG-02: somebody new is registered with names, e-mail, mobile, function, employment and memberships")
    void registers() {
        var unit = test.unit();
        var unique = TestPeople.unique();
        var id = people.register(newcomer(unique, Period.from(TODAY), unit));
        var person = people.find(id).orElseThrow();
        assertThat(person.name().full()).startsWith("Åsa-Märta von ");
        assertThat(person.profession()).isEqualTo(Profession.NURSE);
        assertThat(person.units()).containsExactly(unit);
        assertThat(people.findByEmail(EmailAddress.of(unique + "@OMSORG.test")))
                .map(PersonSummary::id)
                .contains(id);
        assertThat(people.names(List.of(id, PersonId.next())))
                .containsOnlyKeys(id)
                .containsValue(person.name().full());
    }

    @Test
    @DisplayName(
            "ORG-02: the same e-mail address is the same person, who gets one more unit; the same days are one membership")
    void registersAgain() {
        var first = test.unit();
        var second = test.unit();
        var unique = TestPeople.unique();
        var id = people.register(newcomer(unique, new Period(TODAY, TODAY.plusDays(30)), first));
        assertThat(people.register(newcomer(unique, Period.from(TODAY.plusDays(10)), first, second)))
                .isEqualTo(id);
        assertThat(people.find(id).orElseThrow().units()).containsExactly(first);
        clock.advance(java.time.Duration.ofDays(20));
        assertThat(people.find(id).orElseThrow().units()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    @Tag("ORG-02")
    @DisplayName(
            "ORG-02: who gets a longer employment while a temporary one lasts is still employed when that one is over")
    void goesOnAfterATemporaryOne() {
        var summer = test.unit();
        var autumn = test.unit();
        var unique = TestPeople.unique();
        var id = people.register(newcomer(unique, new Period(TODAY, TODAY.plusDays(30)), summer));
        people.register(newcomer(unique, Period.from(TODAY.plusDays(31)), autumn));
        clock.advance(java.time.Duration.ofDays(31));
        assertThat(directory.find(id).orElseThrow().unitsAs(Role.CARE_STAFF)).containsExactly(autumn);
        assertThat(people.holders(Role.CARE_STAFF, Set.of(autumn)))
                .extracting(PersonSummary::id)
                .containsExactly(id);
    }

    @Test
    @Tag("ORG-02")
    @DisplayName("ORG-02: a shorter employment besides changes nothing of the longer one")
    void shorterBesides() {
        var unique = TestPeople.unique();
        var own = test.unit();
        var id = people.register(newcomer(unique, new Period(TODAY, TODAY.plusDays(30)), own));
        people.register(newcomer(unique, new Period(TODAY, TODAY.plusDays(10)), test.unit()));
        clock.advance(java.time.Duration.ofDays(20));
        assertThat(directory.find(id).orElseThrow().unitsAs(Role.CARE_STAFF)).containsExactly(own);
    }

    @Test
    @DisplayName("ORG-02: a membership may not cover days that another at the same unit covers")
    void refusesOverlap() {
        var unit = test.unit();
        var person = test.careStaff(unit);
        assertThatThrownBy(() -> memberships.add(person, unit, Period.from(TODAY)))
                .isInstanceOf(MembershipOverlaps.class);
        memberships.add(person, unit, new Period(TestPeople.SINCE.minusDays(20), TestPeople.SINCE.minusDays(1)));
        memberships.add(person, test.unit(), Period.from(TODAY));
    }

    @Test
    @DisplayName("ALL-03: a person is found by user name, HSA-id and personnummer, each however it is written")
    void findsByLogin() {
        var person = test.careStaff(test.unit());
        var unique = TestPeople.unique();
        people.linkLogin(person, LoginKind.USER_NAME, " Ext-" + unique.toUpperCase() + "@Kommun.test ");
        people.linkLogin(person, LoginKind.HSA_ID, "se5560160680-" + unique);
        people.linkLogin(person, LoginKind.PERSONNUMMER, "19121212-1212");
        assertThat(directory.find(LoginKind.USER_NAME, "EXT-" + unique + "@kommun.test"))
                .hasValueSatisfying(user -> assertThat(user.id()).isEqualTo(person));
        assertThat(directory.find(LoginKind.HSA_ID, "SE5560160680-" + unique.toUpperCase()))
                .isPresent();
        assertThat(directory.find(LoginKind.PERSONNUMMER, "191212121212")).isPresent();
        assertThat(directory.find(LoginKind.PERSONNUMMER, "no number")).isEmpty();
        var other = test.careStaff(test.unit());
        assertThatThrownBy(() -> people.linkLogin(other, LoginKind.PERSONNUMMER, "191212121212"))
                .isInstanceOf(LoginTaken.class);
        people.unlinkLogin(person, LoginKind.PERSONNUMMER, "");
        assertThat(directory.find(LoginKind.PERSONNUMMER, "191212121212")).isEmpty();
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: each role reaches its own units; everybody reaches themselves")
    void rolesAndUnits() {
        var managed = test.unit();
        var tested = test.unit();
        var manager = test.manager(managed);
        people.grant(manager, Role.SUPERUSER, tested);
        memberships.add(manager, managed, Period.from(TODAY));
        var user = directory.find(manager).orElseThrow();
        assertThat(user.unitsAs(Role.MANAGER)).containsExactly(managed);
        assertThat(user.unitsAs(Role.SUPERUSER)).containsExactly(tested);
        assertThat(user.unitsAs(Role.CARE_STAFF)).containsExactly(managed);
        assertThat(directory.find(test.administrator()).orElseThrow().units()).containsKey(Role.ADMINISTRATOR);
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: whoever is deactivated, or whose employment or last membership is over, is no user any more")
    void onlyActivePeople() {
        var unit = test.unit();
        var temporary = people.register(newcomer(TestPeople.unique(), new Period(TODAY, TODAY.plusDays(3)), unit));
        var stopped = test.manager(unit);
        people.deactivate(stopped);
        assertThat(directory.find(stopped)).isEmpty();
        assertThat(directory.find(temporary)).isPresent();
        clock.advance(java.time.Duration.ofDays(3));
        assertThat(directory.find(temporary)).isPresent();
        clock.advance(java.time.Duration.ofDays(1));
        assertThat(directory.find(temporary)).isEmpty();
        people.reactivate(stopped);
        assertThat(directory.find(stopped)).isPresent();
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: whoever left, or was deactivated, comes back by an order without the roles they had")
    void returnsWithoutRoles() {
        var before = test.unit();
        var after = test.unit();
        var left = TestPeople.unique();
        var leaver = people.register(newcomer(left, new Period(TODAY, TODAY.plusDays(3)), before));
        people.grant(leaver, Role.MANAGER, before);
        var stopped = TestPeople.unique();
        var deactivated = people.register(newcomer(stopped, Period.from(TODAY), before));
        test.administrator();
        people.grant(deactivated, Role.ADMINISTRATOR, null);
        people.deactivate(deactivated);
        clock.advance(java.time.Duration.ofDays(10));
        people.register(newcomer(left, Period.from(TODAY.plusDays(10)), after));
        people.register(newcomer(stopped, Period.from(TODAY.plusDays(10)), after));
        assertThat(directory.find(leaver).orElseThrow().roles()).containsExactly(Role.CARE_STAFF);
        assertThat(directory.find(deactivated).orElseThrow().roles()).containsExactly(Role.CARE_STAFF);
        assertThat(revoked(leaver)).containsExactly("MANAGER");
        assertThat(revoked(deactivated)).containsExactly("ADMINISTRATOR");
    }

    @Test
    @Tag("ORG-02")
    @DisplayName(
            "ORG-02: nobody comes to a unit that was deactivated while their order waited, and nothing is stored of them")
    void unitIsNoLongerInUse() {
        var closed = test.unit();
        units.deactivate(closed);
        var newcomer = newcomer(TestPeople.unique(), Period.from(TODAY), closed);
        assertThatThrownBy(() -> people.register(newcomer)).isInstanceOf(Inactive.class);
        assertThat(people.suggest(newcomer.name().full())).isEmpty();
    }

    private List<String> revoked(PersonId person) {
        return audit.find(AuditSearch.object(person.toString()), 0, 50).stream()
                .filter(row -> "role.revoked".equals(row.what()))
                .flatMap(row -> audit.changes(row.seq()).orElseThrow().keySet().stream())
                .toList();
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: whoever gets one more workplace meanwhile keeps their roles")
    void keepsRoles() {
        var own = test.unit();
        var unique = TestPeople.unique();
        var manager = people.register(newcomer(unique, Period.from(TODAY), own));
        people.grant(manager, Role.MANAGER, own);
        people.register(newcomer(unique, Period.from(TODAY), test.unit()));
        assertThat(directory.find(manager).orElseThrow().unitsAs(Role.MANAGER)).containsExactly(own);
    }

    @Test
    @DisplayName("ORG-02: people are found by the beginning or any part of their names; beginnings come first")
    void suggests() {
        var unique = TestPeople.letters(TestPeople.unique());
        var unit = test.unit();
        var id = people.create(
                PersonData.of(new PersonName("Åsa-Märta", "O'Z" + unique), null, ProfessionalFunction.CARE_STAFF));
        memberships.add(id, unit, Period.from(TODAY));
        for (var text : List.of(
                "oz" + unique,
                "O'Z" + unique,
                unique.substring(1),
                "mär oz" + unique,
                "åsa-märta " + unique,
                "asa " + unique)) {
            assertThat(people.suggest(text))
                    .as(text)
                    .extracting(PersonSummary::id)
                    .containsExactly(id);
        }
        assertThat(people.suggest("äsa " + unique)).isEmpty();
        assertThat(people.suggest("%")).isEmpty();
        assertThat(people.suggest("' OR 1=1 --")).isNotNull();
        assertThat(Statements.count(() -> people.suggest("åsa"))).isLessThanOrEqualTo(4);
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: a manager finds only the staff of the own units")
    void suggestsWithinReach() {
        var own = test.unit();
        var mine = test.careStaff(own);
        var other = test.careStaff(test.unit());
        var manager = test.manager(own);
        TestLogin.as(manager);
        assertThat(people.suggest("vår"))
                .extracting(PersonSummary::id)
                .containsExactly(mine)
                .doesNotContain(other);
    }

    @Test
    @DisplayName("ORG-02: holders of a role at a unit, and all administrators")
    void holders() {
        var unit = test.unit();
        var manager = test.manager(unit, test.unit());
        var staff = test.careStaff(unit);
        var administrator = test.administrator();
        assertThat(people.holders(Role.MANAGER, Set.of(unit)))
                .extracting(PersonSummary::id)
                .containsExactly(manager);
        assertThat(people.holders(Role.CARE_STAFF, Set.of(unit)))
                .extracting(PersonSummary::id)
                .containsExactly(staff);
        assertThat(people.holders(Role.ADMINISTRATOR, Set.of()))
                .extracting(PersonSummary::id)
                .contains(administrator);
        assertThat(people.holders(Role.SUPERUSER, Set.of())).isEmpty();
    }

    @Test
    @DisplayName("ORG-02: of two administrators who correct the same person the later is told")
    void changedMeanwhile() {
        var id = test.careStaff(test.unit());
        var data = PersonData.of(new PersonName("Ny", "Namnsson"), null, ProfessionalFunction.CARE_STAFF);
        people.change(id, 0, data);
        assertThatThrownBy(() -> people.change(id, 0, data)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(people.names(List.of(id))).containsValue("Ny Namnsson");
    }

    @Test
    @DisplayName("ORG-02: one e-mail address is one person")
    void emailTaken() {
        var unique = TestPeople.unique();
        people.register(newcomer(unique, Period.from(TODAY)));
        var data = PersonData.of(
                new PersonName("Ny", "Namnsson"),
                EmailAddress.of(unique + "@omsorg.test"),
                ProfessionalFunction.MANAGER);
        assertThatThrownBy(() -> people.create(data)).isInstanceOf(EmailTaken.class);
    }
}
