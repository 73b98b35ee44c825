package se.omsorgsportal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.Role;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.testing.PortalTest;
import se.omsorgsportal.testing.TestLogin;
import se.omsorgsportal.testing.TestPeople;

@PortalTest
@Tag("ALL-03")
@Transactional
class FirstAdministratorModuleTest {

    @Autowired
    private People people;

    @Autowired
    private TestPeople test;

    @Autowired
    private UserDirectory directory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void nobodyAdministers() {
        TestLogin.system();
        jdbc.sql("DELETE FROM role_grant WHERE role = 'ADMINISTRATOR'").update();
    }

    @AfterEach
    void signOut() {
        TestLogin.nobody();
    }

    private void start(String login, String email) {
        var portal = new PortalProperties("http://x", "Kommun", null, null, null, null, login, email, "x@localhost");
        new FirstAdministrator(portal, people, directory, transactions).run(new DefaultApplicationArguments());
    }

    @Test
    @DisplayName("ALL-03: on an empty portal the named person becomes administrator, once")
    void entersOnce() {
        var login = "first." + TestPeople.unique() + "@kommun.test";
        start(login, login);
        start(login, login);
        assertThat(directory.find(LoginKind.USER_NAME, login))
                .hasValueSatisfying(user -> assertThat(user.roles()).contains(Role.ADMINISTRATOR));
        assertThat(people.holders(Role.ADMINISTRATOR, Set.of())).hasSize(1);
    }

    @Test
    @DisplayName("ALL-03: where somebody administers already, or nobody is named, nothing happens")
    void leavesAlone() {
        start("", "");
        assertThat(people.holders(Role.ADMINISTRATOR, Set.of())).isEmpty();
        test.administrator();
        var login = "late." + TestPeople.unique();
        start(login, null);
        assertThat(directory.find(LoginKind.USER_NAME, login)).isEmpty();
    }

    @Test
    @DisplayName("ORG-03: the last administrator can neither be deactivated nor lose the role")
    void lastAdministrator() {
        var last = test.administrator();
        assertThatThrownBy(() -> people.deactivate(last)).isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> people.revoke(last, Role.ADMINISTRATOR, null)).isInstanceOf(LastAdministrator.class);
        test.administrator();
        people.revoke(last, Role.ADMINISTRATOR, null);
    }

    @Test
    @DisplayName("ALL-03: a wrong e-mail address stops the start with a sentence that names the variable")
    void wrongEmail() {
        assertThatThrownBy(() -> start("somebody", "no address"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PORTAL_FIRST_ADMINISTRATOR_EMAIL");
    }

    @ParameterizedTest
    @DisplayName("ALL-03: the name is taken for what it looks like")
    @CsvSource({"anna.svensson@kommun.test, USER_NAME", "SE5560160680-1AB, HSA_ID", "19121212-1212, PERSONNUMMER"})
    void kinds(String login, LoginKind kind) {
        assertThat(FirstAdministrator.kind(login)).isEqualTo(kind);
    }
}
