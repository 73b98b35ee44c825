package se.omsorgsportal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.omsorgsportal.organisation.ProfessionalFunction;
import se.omsorgsportal.security.OutsideScope;
import se.omsorgsportal.security.SystemAccess;
import se.omsorgsportal.shared.InvalidInput;
import se.omsorgsportal.shared.PersonId;
import se.omsorgsportal.shared.PersonName;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestClock;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("PRV-11")
class AccountsModuleTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountList list;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void signIn() {
        clock.reset();
        TestLogin.system();
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
    }

    @Test
    @DisplayName("PRV-11: the first free number is taken, and the same person keeps theirs")
    void firstFree() {
        var name = freshName();
        var first = person();
        var second = person();
        assertThat(accounts.nameFor(first, name)).isEqualTo(numbered(name, 1));
        assertThat(accounts.nameFor(second, name)).isEqualTo(numbered(name, 2));
        assertThat(accounts.nameFor(first, new PersonName("Gift", "Namnbytt"))).isEqualTo(numbered(name, 1));
    }

    @Test
    @DisplayName("PRV-11: the 100th of the same six letters gets three digits")
    void hundredth() {
        var name = freshName();
        var stem = UserNameRule.stem(name);
        for (int i = 1; i <= 99; i++) {
            accounts.takenElsewhere(UserNameRule.name(stem, i).value());
        }
        assertThat(accounts.nameFor(person(), name).value()).isEqualTo("ext-" + stem + "100");
        assertThat(accounts.nameFor(person(), name).value()).isEqualTo("ext-" + stem + "101");
    }

    @Test
    @DisplayName("PRV-11: twenty approvals at the same instant get twenty different names without a gap")
    void twentyAtOnce() throws Exception {
        var name = freshName();
        var everybody = IntStream.range(0, 20).mapToObj(i -> person()).toList();
        var names = atOnce(everybody, person -> accounts.nameFor(person, name));
        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(number -> numbered(name, number))
                        .toList());
    }

    @Test
    @DisplayName("PRV-11: the same person approved twice at once gets one name")
    void samePersonAtOnce() throws Exception {
        var name = freshName();
        var person = person();
        assertThat(atOnce(Collections.nCopies(20, person), each -> accounts.nameFor(each, name)))
                .containsOnly(numbered(name, 1));
    }

    @Test
    @DisplayName("PRV-11: an approval that is rolled back leaves its number to the next")
    void rolledBack() {
        var name = freshName();
        transaction.executeWithoutResult(status -> {
            accounts.nameFor(person(), name);
            status.setRollbackOnly();
        });
        assertThat(accounts.nameFor(person(), name)).isEqualTo(numbered(name, 1));
    }

    @Test
    @DisplayName("PRV-11: names that the directory has are passed by, and a name once used goes to nobody else")
    void passedBy() {
        var name = freshName();
        accounts.takenElsewhere(numbered(name, 1).value().toUpperCase() + "@omsorg.example");
        var person = person();
        assertThat(accounts.nameFor(person, name)).isEqualTo(numbered(name, 2));
        assertThat(accounts.anotherNameFor(person)).isEqualTo(numbered(name, 3));
        assertThat(accounts.of(person).orElseThrow().name()).isEqualTo(numbered(name, 3));
        assertThat(accounts.nameFor(person(), name)).isEqualTo(numbered(name, 4));
        assertThatThrownBy(() -> accounts.takenElsewhere(numbered(name, 2).value()))
                .isInstanceOf(UserNameInUse.class);
    }

    @Test
    @DisplayName("PRV-11: an account that is made keeps its name and its domain")
    void made() {
        var name = freshName();
        var person = person();
        accounts.nameFor(person, name);
        assertThat(accounts.of(person).orElseThrow().createdAt()).isNull();
        var details = accounts.created(person, LocalDate.of(2028, 3, 11));
        assertThat(details.fullName()).isEqualTo(numbered(name, 1) + "@omsorg.example");
        assertThat(details.createdAt()).isEqualTo(clock.instant());
        assertThat(details.validTo()).isEqualTo(LocalDate.of(2028, 3, 11));
        assertThatThrownBy(() -> accounts.anotherNameFor(person)).isInstanceOf(AccountAlreadyMade.class);
        accounts.closed(person, LocalDate.of(2027, 1, 11));
        assertThat(accounts.of(person).orElseThrow().validTo()).isEqualTo(LocalDate.of(2027, 1, 11));
    }

    @Test
    @DisplayName("PRV-11: an account lasts fourteen months or as long as the employment")
    void validity() {
        assertThat(accounts.proposedValidTo(null)).isEqualTo(LocalDate.of(2028, 3, 11));
        assertThat(accounts.proposedValidTo(LocalDate.of(2027, 8, 31))).isEqualTo(LocalDate.of(2027, 8, 31));
        assertThat(accounts.proposedValidTo(LocalDate.of(2030, 8, 31))).isEqualTo(LocalDate.of(2028, 3, 11));
    }

    @Test
    @DisplayName("PRV-11: accounts are found by the beginning of their name, with or without ext- and domain")
    void found() {
        var name = freshName();
        var person = person();
        accounts.nameFor(person, name);
        var stem = UserNameRule.stem(name);
        for (var typed : List.of(stem, "ext-" + stem, " EXT-" + stem.toUpperCase() + "01@omsorg.example")) {
            assertThat(list.page(typed, 0, 10))
                    .extracting(line -> line.account().person())
                    .containsExactly(person);
        }
    }

    @Test
    @DisplayName("PRV-11: hostile user names are refused with the cure")
    void hostile() {
        assertThatThrownBy(() -> accounts.takenElsewhere("<script>alert(1)</script>"))
                .isInstanceOf(InvalidInput.class);
        assertThat(list.page("%' OR 1=1 --_", 0, 10)).isEmpty();
    }

    @Test
    @Tag("ORG-03")
    @DisplayName("ORG-03: an account is seen by its person, their manager and the administrators, by nobody else")
    void scope() {
        var unit = people.unit();
        var person = people.careStaff(unit);
        var colleague = people.careStaff(unit);
        var manager = people.manager(unit);
        var stranger = people.manager(people.unit());
        accounts.nameFor(person, freshName());
        for (var allowed : List.of(person, manager, people.administrator())) {
            TestLogin.as(allowed);
            assertThat(accounts.of(person)).isPresent();
        }
        for (var refused : List.of(colleague, stranger)) {
            TestLogin.as(refused);
            assertThatThrownBy(() -> accounts.of(person)).isInstanceOf(OutsideScope.class);
        }
        TestLogin.as(manager);
        assertThatThrownBy(() -> accounts.created(person, LocalDate.of(2028, 1, 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private PersonId person() {
        return people.person("Kim", ProfessionalFunction.CARE_STAFF, null);
    }

    /** A name whose six letters no other test has. */
    private static PersonName freshName() {
        var letters = TestPeople.letters(TestPeople.unique());
        var last = letters.substring(letters.length() - 6);
        return new PersonName(last.substring(0, 3), last.substring(3));
    }

    private static UserName numbered(PersonName name, int number) {
        return UserNameRule.name(UserNameRule.stem(name), number);
    }

    private static List<UserName> atOnce(List<PersonId> everybody, Function<PersonId, UserName> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(everybody.size())) {
            var running = new ArrayList<Future<UserName>>();
            for (var person : everybody) {
                running.add(threads.submit(() -> {
                    start.await();
                    return SystemAccess.call(() -> work.apply(person));
                }));
            }
            start.countDown();
            var names = new ArrayList<UserName>();
            for (var each : running) {
                names.add(each.get());
            }
            return names;
        }
    }
}
