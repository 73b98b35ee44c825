package se.omsorgsportal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Map;
import javax.naming.Context;
import javax.naming.NamingException;
import javax.naming.directory.InitialDirContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import se.omsorgsportal.directory.DirectoryChange.Disable;
import se.omsorgsportal.directory.DirectoryChange.Enable;
import se.omsorgsportal.directory.DirectoryChange.Extend;
import se.omsorgsportal.directory.DirectoryChange.Move;
import se.omsorgsportal.directory.DirectoryChange.Workplace;
import se.omsorgsportal.setup.LdapProperties;
import se.omsorgsportal.shared.PersonId;

/** Against a real OpenLDAP that judges for itself who gets in; runs with the Maven profile {@code ldap} only. */
@Tag("ldap")
@Tag("PRV-15")
class OpenLdapIT {

    private static Slapd slapd;
    private final PersonId person = PersonId.next();

    @BeforeAll
    static void start() {
        slapd = Slapd.start();
    }

    @AfterAll
    static void stop() {
        slapd.close();
    }

    private static LdapServer client(Map<String, String> changes) {
        var all = new HashMap<String, String>(Map.of(
                "PORTAL_LDAP_URL",
                slapd.encrypted(),
                "PORTAL_LDAP_TRUST",
                slapd.certificate(),
                "PORTAL_LDAP_USER",
                Slapd.USER,
                "PORTAL_LDAP_PASSWORD",
                Slapd.PASSWORD,
                "PORTAL_LDAP_BASE",
                Slapd.BASE,
                "PORTAL_LDAP_PEOPLE",
                Slapd.PEOPLE,
                "PORTAL_LDAP_STYLE",
                "openldap",
                "PORTAL_LDAP_TIMEOUT",
                "5"));
        all.putAll(changes);
        var environment = new MockEnvironment();
        all.forEach(environment::setProperty);
        return new LdapServer(LdapProperties.of(environment).orElseThrow());
    }

    @Test
    @DisplayName("PRV-15: over ldaps an account is made, lets its user in, is closed, opened, extended and moved")
    void life() {
        var server = client(Map.of());
        server.check();
        var create = Changes.create(
                person, "ext-livliv01", LocalDate.now(java.time.ZoneOffset.UTC).plusYears(1), true);
        assertThat(server.carryOut(create).problem()).isNull();
        assertThat(signsIn("ext-livliv01")).isTrue();
        server.carryOut(new Disable(person, "ext-livliv01"));
        assertThat(signsIn("ext-livliv01")).isFalse();
        server.carryOut(new Enable(person, "ext-livliv01"));
        assertThat(signsIn("ext-livliv01")).isTrue();
        server.carryOut(new Extend(person, "ext-livliv01", LocalDate.of(2021, 1, 1)));
        assertThat(signsIn("ext-livliv01")).isFalse();
        server.carryOut(new Extend(person, "ext-livliv01", LocalDate.of(2051, 12, 31)));
        assertThat(signsIn("ext-livliv01")).isTrue();
        server.carryOut(new Move(person, "ext-livliv01", new Workplace("Lindens boende", "Annan utförare")));
        var found = server.lookUp("ext-livliv01");
        assertThat(found.unit()).isEqualTo("Lindens boende");
        assertThat(found.validTo()).isEqualTo(LocalDate.of(2051, 12, 31));
    }

    @Test
    @DisplayName("PRV-15: everything done twice is done once, also made closed")
    void twice() {
        var server = client(Map.of());
        for (var change : new DirectoryChange[] {
            Changes.create(person, "ext-tvatva01", Changes.LAST_DAY, false),
            new Enable(person, "ext-tvatva01"),
            new Disable(person, "ext-tvatva01"),
            new Move(person, "ext-tvatva01", new Workplace("Lindens boende", "Annan utförare"))
        }) {
            assertThat(server.carryOut(change).problem()).isNull();
            assertThat(server.carryOut(change).problem()).isNull();
            assertThat(signsIn("ext-tvatva01")).isEqualTo(change instanceof Enable);
        }
    }

    @Test
    @DisplayName("PRV-15: StartTLS works with the trusted certificate, and nothing is sent without it")
    void startTls() {
        var upgrading = client(Map.of("PORTAL_LDAP_URL", slapd.plain(), "PORTAL_LDAP_STARTTLS", "true"));
        upgrading.check();
        var wrong = new TestCertificate().write(java.nio.file.Path.of("target", "slapd", "other"));
        for (var settings : new String[][] {{slapd.encrypted(), "false"}, {slapd.plain(), "true"}}) {
            var distrusting = client(Map.of(
                    "PORTAL_LDAP_URL",
                    settings[0],
                    "PORTAL_LDAP_STARTTLS",
                    settings[1],
                    "PORTAL_LDAP_TRUST",
                    wrong.toString()));
            assertThat(failure(distrusting::check).problem()).isEqualTo(DirectoryProblem.UNREACHABLE);
        }
    }

    @Test
    @DisplayName(
            "PRV-15: outside of its place the directory refuses the portal, and the portal touches nobody else's account")
    void refuses() {
        var elsewhere = client(Map.of("PORTAL_LDAP_PEOPLE", "ou=Andra," + Slapd.BASE));
        var refused = failure(() -> elsewhere.carryOut(Changes.create(person, "ext-nejnej01")));
        assertThat(refused.problem()).isEqualTo(DirectoryProblem.REFUSED);
        var server = client(Map.of());
        server.carryOut(Changes.create(PersonId.next(), "ext-annann01"));
        assertThat(server.carryOut(Changes.create(person, "ext-annann01")).problem())
                .isEqualTo(DirectoryProblem.NAME_TAKEN);
        assertThat(server.carryOut(new Disable(person, "ext-annann01")).problem())
                .isEqualTo(DirectoryProblem.NOT_OURS);
        assertThat(server.lookUp("portalen").kind()).isEqualTo(DirectoryEntry.Kind.FREE);
        assertThat(failure(() -> client(Map.of("PORTAL_LDAP_PASSWORD", "fel")).check())
                        .problem())
                .isEqualTo(DirectoryProblem.UNREACHABLE);
    }

    private static DirectoryFailure failure(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(DirectoryFailure.class, call);
    }

    /** As the user's own login would ask. */
    private static boolean signsIn(String userName) {
        var environment = new Hashtable<String, String>();
        environment.put(Context.INITIAL_CONTEXT_FACTORY, "com.sun.jndi.ldap.LdapCtxFactory");
        environment.put(Context.PROVIDER_URL, slapd.plain());
        environment.put(Context.SECURITY_AUTHENTICATION, "simple");
        environment.put(Context.SECURITY_PRINCIPAL, "uid=" + userName + "," + Slapd.PEOPLE);
        environment.put(Context.SECURITY_CREDENTIALS, Changes.PASSWORD);
        try {
            new InitialDirContext(environment).close();
            return true;
        } catch (NamingException refused) {
            return false;
        }
    }
}
