package se.omsorgsportal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import se.omsorgsportal.audit.AuditRow;
import se.omsorgsportal.audit.AuditTrail;
import se.omsorgsportal.security.AdministratorsOnly;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.OrderReaders;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.shared.EmailAddress;
import se.omsorgsportal.shared.NotFound;
import se.omsorgsportal.shared.Period;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.shared.PhoneNumber;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.Statements;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("ORG-03")
class StaffModuleTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 1, 11);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestPeople test;

    @Autowired
    private TestClock clock;

    @Autowired
    private Staff staff;

    @Autowired
    private People people;

    @Autowired
    private Memberships memberships;

    @Autowired
    private UserDirectory directory;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void reset() {
        clock.reset();
        TestLogin.nobody();
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
    }

    @Test
    @DisplayName(
            "ORG-03: what only administrators may do is refused to every other role and to nobody, method by method")
    void onlyAdministrators() {
        var unit = test.unit();
        var methods = publicMethods()
                .filter(method -> method.isAnnotationPresent(AdministratorsOnly.class)
                        || method.getDeclaringClass().isAnnotationPresent(AdministratorsOnly.class))
                .filter(method -> !method.isAnnotationPresent(OrderReaders.class))
                .toList();
        assertThat(methods).hasSizeGreaterThan(20);
        for (var person : List.of(test.manager(unit), test.superuser(unit), test.careStaff(unit))) {
            TestLogin.as(person);
            assertThat(methods).allSatisfy(this::isRefused);
        }
        TestLogin.nobody();
        assertThat(methods).allSatisfy(this::isRefused);
    }

    @Test
    @DisplayName("ORG-03: care staff get no lists, and nobody gets anything without signing in")
    void othersToo() {
        var methods = publicMethods().toList();
        TestLogin.as(test.careStaff(test.unit()));
        assertThat(methods.stream().filter(method -> method.isAnnotationPresent(OrderReaders.class)))
                .hasSizeGreaterThan(2)
                .allSatisfy(this::isRefused);
        TestLogin.nobody();
        assertThat(methods).allSatisfy(this::isRefused);
    }

    private Stream<Method> publicMethods() {
        return Stream.of(Providers.class, Units.class, People.class, Memberships.class, Staff.class)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private void isRefused(Method method) {
        var service = context.getBean(method.getDeclaringClass());
        var arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null)
                .toArray();
        assertThatThrownBy(() -> {
                    try {
                        method.invoke(service, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                })
                .as(method.toString())
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    @DisplayName("ORG-03: a manager sees the own staff and what concerns the own units, nobody else's")
    void managerSeesOwnStaff() {
        var own = test.unit();
        var foreign = test.unit();
        var mine = test.careStaff(own);
        var other = test.careStaff(foreign);
        SystemAccess.run(() -> {
            memberships.add(mine, foreign, Period.from(TODAY));
            people.grant(mine, Role.SUPERUSER, foreign);
            people.linkLogin(mine, LoginKind.PERSONNUMMER, "198507099805");
        });
        var manager = test.manager(own);
        for (var reader : List.of(manager, test.superuser(own))) {
            TestLogin.as(reader);
            assertThat(staff.list(StaffFilter.ALL, 0, 50))
                    .singleElement()
                    .satisfies(row -> assertThat(row.person().id()).isEqualTo(mine))
                    .satisfies(row -> assertThat(row.units()).hasSize(1));
            assertThat(staff.count(StaffFilter.ALL)).isOne();
            assertThat(staff.list(StaffFilter.at(foreign), 0, 50))
                    .as("the person works there too, and is own staff")
                    .hasSize(1);
            var details = staff.details(mine);
            assertThat(details.memberships()).hasSize(1);
            assertThat(details.roles()).isEmpty();
            assertThat(details.personnummer()).isNull();
            assertThatThrownBy(() -> staff.details(other)).isInstanceOf(OutsideScope.class);
            assertThatThrownBy(() -> staff.details(PersonId.next())).isInstanceOf(NotFound.class);
            assertThat(staff.details(reader).id())
                    .as("everybody sees themselves")
                    .isEqualTo(reader);
        }
        SystemAccess.run(() -> people.unlinkLogin(mine, LoginKind.PERSONNUMMER, ""));
    }

    @Test
    @DisplayName("ORG-03: care staff see only themselves")
    void careStaffSeesItself() {
        var unit = test.unit();
        var me = test.careStaff(unit);
        var colleague = test.careStaff(unit);
        TestLogin.as(me);
        assertThat(staff.details(me).memberships()).hasSize(1);
        assertThatThrownBy(() -> staff.details(colleague)).isInstanceOf(OutsideScope.class);
        assertThat(staff.find("vårda", 10)).isEmpty();
    }

    @Test
    @DisplayName("ORG-03: who has left is former staff: hidden until asked for")
    void formerStaff() {
        var unit = test.unit();
        var person = test.careStaff(unit);
        var manager = test.manager(unit);
        SystemAccess.run(() -> {
            var place = staff.details(person).memberships().getFirst();
            memberships.change(person, place.id(), new Period(TestPeople.SINCE, TODAY.minusDays(1)));
        });
        TestLogin.as(manager);
        assertThat(staff.list(StaffFilter.ALL, 0, 10)).isEmpty();
        assertThat(staff.list(new StaffFilter("", unit, true), 0, 10)).hasSize(1);
        assertThat(staff.details(person).memberships()).hasSize(1);
    }

    @Test
    @Tag("ORG-02")
    @DisplayName(
            "ORG-02: a personnummer is encrypted at rest, masked on screen, shown to an administrator only, which is logged")
    void personnummer() {
        var person = test.careStaff(test.unit());
        var administrator = test.administrator();
        TestLogin.as(administrator);
        people.linkLogin(person, LoginKind.PERSONNUMMER, "20090224-2395");
        assertThat(staff.details(person).personnummer()).isEqualTo("20090224-****");
        assertThat(people.revealPersonnummer(person)).contains("200902242395");
        var stored = jdbc.sql("SELECT * FROM person WHERE id = ?")
                .param(person.toString())
                .query()
                .singleRow();
        assertThat(stored.values().stream()
                        .map(value -> value instanceof byte[] bytes ? new String(bytes) : String.valueOf(value)))
                .noneMatch(text -> text.contains("2395"));
        var history = trail.of("person", person.toString());
        assertThat(history).extracting(AuditRow::what).contains("login.added", "personnummer.shown");
        assertThat(history.stream().flatMap(row -> trail.changes(row.seq()).stream()))
                .noneMatch(changes -> changes.toString().contains("2395"));
        assertThatThrownBy(() -> people.linkLogin(person, LoginKind.PERSONNUMMER, "20090224-2396"))
                .isInstanceOf(se.omsorgsportal.shared.Malformed.class);
        people.unlinkLogin(person, LoginKind.PERSONNUMMER, "");
        assertThat(people.revealPersonnummer(person)).isEmpty();
    }

    @Test
    @Tag("ORG-02")
    @DisplayName("ORG-02: lists take the same number of statements however long they are")
    void statements() {
        var unit = test.unit();
        test.careStaff(unit);
        TestLogin.as(test.administrator());
        people.find(PersonId.next());
        long few = Statements.count(() -> staff.list(StaffFilter.at(unit), 0, 50));
        for (int i = 0; i < 12; i++) {
            test.careStaff(unit);
        }
        assertThat(staff.list(StaffFilter.at(unit), 0, 50)).hasSize(13);
        assertThat(staff.list(StaffFilter.at(unit), 10, 50)).hasSize(3);
        assertThat(Statements.count(() -> staff.list(StaffFilter.at(unit), 0, 50)))
                .isEqualTo(few)
                .isLessThanOrEqualTo(6);
    }

    @Test
    @Tag("ALL-07")
    @DisplayName("ALL-07: people are found by user name, e-mail address and HSA-id too")
    void findsByAddress() {
        var person = test.careStaff(test.unit());
        var unique = TestPeople.unique();
        SystemAccess.run(() -> {
            people.linkLogin(person, LoginKind.USER_NAME, "ext-abc" + unique + "@kommun.test");
            people.linkLogin(person, LoginKind.HSA_ID, "SE5560160680-" + unique);
        });
        TestLogin.as(test.administrator());
        for (var text : List.of("EXT-abc" + unique, "ext-abc" + unique + "@kom", "se5560160680-" + unique)) {
            assertThat(staff.find(text, 5))
                    .as(text)
                    .extracting(row -> row.person().id())
                    .containsExactly(person);
        }
        assertThat(staff.find("1%", 5)).isEmpty();
    }

    @Test
    @Tag("ORG-02")
    @DisplayName("ORG-02: of two who register the same e-mail address at once one is told, and there is one person")
    void registeredAtOnce() throws Exception {
        var unit = test.unit();
        var email = EmailAddress.of(TestPeople.unique() + "@omsorg.test");
        var newcomer = new NewPerson(
                new PersonName("Li", "Å"),
                email,
                PhoneNumber.of("0701234567"),
                ProfessionalFunction.CARE_STAFF,
                null,
                Period.from(TODAY),
                Set.of(unit));
        var outcomes = PlacesModuleTest.atOnce(() -> people.register(newcomer), () -> people.register(newcomer));
        assertThat(outcomes)
                .allMatch(outcome -> outcome instanceof PersonId || outcome instanceof EmailTaken)
                .anyMatch(PersonId.class::isInstance);
        TestLogin.system();
        assertThat(people.holders(Role.CARE_STAFF, Set.of(unit))).hasSize(1);
    }

    @Test
    @Tag("ORG-02")
    @DisplayName("ORG-02: of two who add the same days at the same unit at once one is told")
    void joinedAtOnce() throws Exception {
        var person = test.careStaff(test.unit());
        var unit = test.unit();
        var outcomes = PlacesModuleTest.atOnce(
                () -> memberships.add(person, unit, Period.from(TODAY)),
                () -> memberships.add(person, unit, Period.from(TODAY.plusDays(1))));
        assertThat(outcomes.stream().filter(MembershipOverlaps.class::isInstance))
                .hasSize(1);
    }

    @Test
    @DisplayName("ORG-03: a role taken away counts at the next step")
    void accessChanges() {
        var unit = test.unit();
        var manager = test.manager(unit);
        TestLogin.as(manager);
        assertThat(staff.count(StaffFilter.ALL)).isZero();
        SystemAccess.run(() -> people.revoke(manager, Role.MANAGER, unit));
        assertThatThrownBy(() -> staff.count(StaffFilter.ALL)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @DisplayName(
            "ORG-03: an administrator's role has no unit, a manager's has one, care staff is no role that is given")
    void grants() {
        var person = test.careStaff(test.unit());
        var unit = test.unit();
        TestLogin.system();
        assertThatThrownBy(() -> people.grant(person, Role.ADMINISTRATOR, unit))
                .isInstanceOf(se.omsorgsportal.shared.InvalidInput.class);
        assertThatThrownBy(() -> people.grant(person, Role.MANAGER, null))
                .isInstanceOf(se.omsorgsportal.shared.InvalidInput.class);
        assertThatThrownBy(() -> people.grant(person, Role.CARE_STAFF, unit))
                .isInstanceOf(se.omsorgsportal.shared.InvalidInput.class);
        people.grant(person, Role.MANAGER, unit);
        people.grant(person, Role.MANAGER, unit);
        assertThat(directory.find(person).orElseThrow().unitsAs(Role.MANAGER)).containsExactly(unit);
        assertThatThrownBy(() -> people.revoke(person, Role.SUPERUSER, unit)).isInstanceOf(NotFound.class);
    }
}
