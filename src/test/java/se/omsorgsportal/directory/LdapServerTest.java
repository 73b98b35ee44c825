package se.omsorgsportal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.unboundid.ldap.sdk.ResultCode;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.omsorgsportal.directory.DirectoryChange.Disable;
import se.omsorgsportal.directory.DirectoryChange.Enable;
import se.omsorgsportal.directory.DirectoryChange.Extend;
import se.omsorgsportal.directory.DirectoryChange.Move;
import se.omsorgsportal.directory.DirectoryChange.Workplace;
import se.omsorgsportal.shared.PersonId;

@Tag("PRV-15")
class LdapServerTest {

    private static final String NAME = "ext-asanyo01";
    private final PersonId person = PersonId.next();
    private TestLdap ldap;

    @AfterEach
    void stop() {
        ldap.close();
    }

    private LdapServer start(String style) {
        ldap = new TestLdap(style);
        return ldap.client();
    }

    @Test
    @DisplayName("PRV-15: an Active Directory gets its own attributes, the password over the wire in its own way")
    void activeDirectory() {
        var server = start("active-directory");
        server.carryOut(Changes.create(person, NAME));
        var entry = ldap.entry(NAME);
        assertThat(entry.getDN()).isEqualToIgnoringCase("cn=" + NAME + "," + TestLdap.PEOPLE);
        assertThat(entry.getAttributeValue("userPrincipalName")).isEqualTo(NAME + "@omsorg.test");
        assertThat(entry.getAttributeValue("displayName")).isEqualTo("Åsa Ny-Öberg");
        assertThat(entry.getAttributeValue("mail")).isEqualTo("asa.ny@omsorg.test");
        assertThat(entry.getAttributeValue("department")).isEqualTo("Björkens hemtjänst");
        assertThat(entry.getAttributeValue("company")).isEqualTo("Omsorg, Vård & Co");
        assertThat(entry.getAttributeValue("userAccountControl")).isEqualTo("512");
        assertThat(entry.getAttributeValue("pwdLastSet")).isEqualTo("0");
        assertThat(entry.getAttributeValueBytes("unicodePwd"))
                .isEqualTo(('"' + Changes.PASSWORD + '"').getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        // 2028-03-12 00:00 in Sweden, counted from 1601 in units of 100 ns
        assertThat(entry.getAttributeValue("accountExpires")).isEqualTo("134809020000000000");
    }

    @Test
    @DisplayName("PRV-15: an OpenLDAP gets its own, and hashes the password itself")
    void openLdap() {
        var server = start("openldap");
        server.carryOut(Changes.create(person, NAME));
        var entry = ldap.entry(NAME);
        assertThat(entry.getDN()).isEqualToIgnoringCase("uid=" + NAME + "," + TestLdap.PEOPLE);
        assertThat(entry.getAttributeValue("cn")).isEqualTo("Åsa Ny-Öberg");
        assertThat(entry.getAttributeValue("departmentNumber")).isEqualTo("Björkens hemtjänst");
        assertThat(entry.getAttributeValue("pwdEndTime")).isEqualTo("20280311230000Z");
        assertThat(entry.hasAttribute("pwdAccountLockedTime")).isFalse();
        assertThat(ldap.signsIn(entry.getDN(), Changes.PASSWORD)).isTrue();
        server.carryOut(new Disable(person, NAME));
        assertThat(ldap.entry(NAME).getAttributeValue("pwdAccountLockedTime")).isEqualTo("000001010000Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"active-directory", "openldap"})
    @DisplayName("PRV-15: made, closed, opened, extended and moved; each done twice is done once:")
    void everything(String style) {
        var server = start(style);
        for (var change : new DirectoryChange[] {
            Changes.create(person, NAME, null, false),
            new Enable(person, NAME),
            new Disable(person, NAME),
            new Extend(person, NAME, LocalDate.of(2029, 2, 28)),
            new Move(person, NAME, new Workplace("Lindens boende", "Annan utförare"))
        }) {
            assertThat(server.carryOut(change).problem()).isNull();
            int writes = ldap.writes();
            assertThat(server.carryOut(change).problem()).isNull();
            assertThat(ldap.writes() - writes).isLessThanOrEqualTo(change instanceof DirectoryChange.Create ? 1 : 0);
        }
        var found = server.lookUp(NAME);
        assertThat(found.kind()).isEqualTo(DirectoryEntry.Kind.OURS);
        assertThat(found.person()).isEqualTo(person);
        assertThat(found.open()).isFalse();
        assertThat(found.validTo()).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(found.unit()).isEqualTo("Lindens boende");
    }

    @ParameterizedTest
    @ValueSource(strings = {"active-directory", "openldap"})
    @DisplayName("PRV-15: a dry run says what would be done, changes nothing, and does not show the password:")
    void dryRun(String style) {
        var server = start(style);
        var plan = server.plan(Changes.create(person, NAME));
        assertThat(plan.problem()).isNull();
        assertThat(plan.steps()).extracting(DirectoryPlan.Step::after).contains("Björkens hemtjänst", "••••••••");
        assertThat(plan.toString()).doesNotContain(Changes.PASSWORD);
        assertThat(ldap.writes()).isZero();
        assertThat(server.lookUp(NAME).kind()).isEqualTo(DirectoryEntry.Kind.FREE);
        server.carryOut(Changes.create(person, NAME));
        assertThat(server.plan(new Enable(person, NAME)).steps()).isEmpty();
        assertThat(server.plan(new Disable(person, NAME)).steps()).hasSize(1);
        assertThat(server.lookUp(NAME).open()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"active-directory", "openldap"})
    @DisplayName("PRV-15: an account that the portal did not make, or made for another, is never touched:")
    void foreign(String style) {
        var server = start(style);
        ldap.add(
                "dn: cn=äldre," + TestLdap.BASE,
                "objectClass: user",
                "cn: äldre",
                "sAMAccountName: " + NAME,
                "uid: " + NAME);
        assertThat(server.lookUp(NAME).kind()).isEqualTo(DirectoryEntry.Kind.FOREIGN);
        assertThat(server.carryOut(Changes.create(person, NAME)).problem()).isEqualTo(DirectoryProblem.NAME_TAKEN);
        assertThat(server.carryOut(new Disable(person, NAME)).problem()).isEqualTo(DirectoryProblem.NOT_OURS);
        assertThat(server.carryOut(new Extend(person, NAME, Changes.LAST_DAY)).problem())
                .isEqualTo(DirectoryProblem.NOT_OURS);
        var other = "ext-asanyo02";
        server.carryOut(Changes.create(PersonId.next(), other));
        int writes = ldap.writes();
        assertThat(server.carryOut(Changes.create(person, other)).problem()).isEqualTo(DirectoryProblem.NAME_TAKEN);
        assertThat(server.carryOut(new Move(person, other, Changes.WORKPLACE)).problem())
                .isEqualTo(DirectoryProblem.NOT_OURS);
        assertThat(ldap.writes()).isEqualTo(writes);
    }

    @Test
    @DisplayName("PRV-11: a name counts as taken by whatever attribute people sign in with, in any case")
    void takenOtherwise() {
        var server = start("active-directory");
        ldap.add("dn: cn=annan," + TestLdap.BASE, "objectClass: user", "userPrincipalName: EXT-ASANYO01@omsorg.test");
        assertThat(server.plan(Changes.create(person, NAME)).problem()).isEqualTo(DirectoryProblem.NAME_TAKEN);
    }

    @Test
    @DisplayName("PRV-15: what is not there is said, not made: nobody believes an account closed that was not found")
    void missing() {
        var server = start("openldap");
        assertThat(server.carryOut(new Disable(person, NAME)).problem()).isEqualTo(DirectoryProblem.NOT_FOUND);
        assertThat(ldap.writes()).isZero();
    }

    @Test
    @DisplayName("PRV-15: an Active Directory account keeps its other flags when it is closed and opened")
    void flags() {
        var server = start("active-directory");
        server.carryOut(Changes.create(person, NAME));
        ldap.modify(
                "dn: " + ldap.entry(NAME).getDN(),
                "changetype: modify",
                "replace: userAccountControl",
                "userAccountControl: 66048");
        server.carryOut(new Disable(person, NAME));
        assertThat(ldap.entry(NAME).getAttributeValue("userAccountControl")).isEqualTo("66050");
        server.carryOut(new Enable(person, NAME));
        assertThat(ldap.entry(NAME).getAttributeValue("userAccountControl")).isEqualTo("66048");
    }

    @Test
    @DisplayName("PRV-15: never is 0 or the largest number there is; neither is written over the other")
    void never() {
        var server = start("active-directory");
        server.carryOut(Changes.create(person, NAME, null, true));
        ldap.modify(
                "dn: " + ldap.entry(NAME).getDN(),
                "changetype: modify",
                "replace: accountExpires",
                "accountExpires: 9223372036854775807");
        assertThat(server.lookUp(NAME).validTo()).isNull();
        assertThat(server.plan(Changes.create(person, NAME, null, true)).steps())
                .extracting(DirectoryPlan.Step::attribute)
                .containsExactly("unicodePwd");
    }

    @Test
    @DisplayName("PRV-15: the last day ends at midnight in Sweden, in summer time, winter time and on the days between")
    void lastDays() {
        var server = start("openldap");
        server.carryOut(Changes.create(person, NAME));
        for (var day :
                new String[] {"2027-03-27", "2027-03-28", "2027-06-30", "2027-10-30", "2027-10-31", "2028-02-29"}) {
            server.carryOut(new Extend(person, NAME, LocalDate.parse(day)));
            assertThat(server.lookUp(NAME).validTo()).isEqualTo(LocalDate.parse(day));
        }
        server.carryOut(new Extend(person, NAME, LocalDate.of(2027, 3, 27)));
        assertThat(ldap.entry(NAME).getAttributeValue("pwdEndTime")).isEqualTo("20270327230000Z");
        server.carryOut(new Extend(person, NAME, LocalDate.of(2027, 3, 28)));
        assertThat(ldap.entry(NAME).getAttributeValue("pwdEndTime")).isEqualTo("20270328220000Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"active-directory", "openldap"})
    @DisplayName("PRV-15: with places by provider an account moves with its person, whatever characters the name has:")
    void places(String style) {
        start(style);
        var server = ldap.client(Map.of("PORTAL_LDAP_PEOPLE", "ou={provider}," + TestLdap.PEOPLE));
        ldap.add(
                "dn: ou=Omsorg\\, Vård & Co," + TestLdap.PEOPLE,
                "objectClass: organizationalUnit",
                "ou: Omsorg, Vård & Co");
        ldap.add("dn: ou=Ny \\+ Gammal=1," + TestLdap.PEOPLE, "objectClass: organizationalUnit", "ou: Ny + Gammal=1");
        assertThat(server.carryOut(Changes.create(person, NAME)).problem()).isNull();
        var move = new Move(person, NAME, new Workplace("Enheten", "Ny + Gammal=1"));
        assertThat(server.plan(move).steps())
                .extracting(DirectoryPlan.Step::attribute)
                .contains("dn");
        server.carryOut(move);
        assertThat(server.lookUp(NAME).place()).contains("Ny \\+ Gammal");
        assertThat(server.plan(move).steps()).isEmpty();
        assertThatThrownBy(() -> server.carryOut(new Move(person, NAME, new Workplace("Enheten", "Finns inte"))))
                .isInstanceOfSatisfying(
                        DirectoryFailure.class,
                        failed -> assertThat(failed.problem()).isEqualTo(DirectoryProblem.REFUSED));
    }

    @Test
    @DisplayName("PRV-15: a user name that would be a filter is only a name")
    void injection() {
        var server = start("openldap");
        server.carryOut(Changes.create(person, NAME));
        for (var hostile : new String[] {"*", "*)(uid=*", "ext-asanyo01)(|(uid=*", "\\2a", "\0"}) {
            assertThat(server.lookUp(hostile).kind()).as(hostile).isEqualTo(DirectoryEntry.Kind.FREE);
        }
    }

    @Test
    @DisplayName("PRV-15: attributes are called what the set-up says, and - writes none")
    void mapping() {
        start("openldap");
        var server = ldap.client(Map.of(
                "PORTAL_LDAP_ATTRIBUTE_UNIT", "ou",
                "PORTAL_LDAP_ATTRIBUTE_MAIL", "-",
                "PORTAL_LDAP_ATTRIBUTE_MARKER", "carLicense",
                "PORTAL_LDAP_LOCK", "employeeType=inactive/active",
                "PORTAL_LDAP_EXTRAS", "description=Extern; businessCategory=omsorg",
                "PORTAL_LDAP_OBJECT_CLASSES", "inetOrgPerson, extensibleObject"));
        server.carryOut(Changes.create(person, NAME));
        var entry = ldap.entry(NAME);
        assertThat(entry.getAttributeValue("ou")).isEqualTo("Björkens hemtjänst");
        assertThat(entry.hasAttribute("mail")).isFalse();
        assertThat(entry.getAttributeValue("carLicense")).isEqualTo("omsorgsportalen:" + person);
        assertThat(entry.getAttributeValue("employeeType")).isEqualTo("active");
        assertThat(entry.getAttributeValue("description")).isEqualTo("Extern");
        assertThat(entry.getObjectClassValues()).contains("extensibleObject");
        server.carryOut(new Disable(person, NAME));
        assertThat(ldap.entry(NAME).getAttributeValue("employeeType")).isEqualTo("inactive");
        assertThat(server.lookUp(NAME).open()).isFalse();
    }

    @Test
    @DisplayName("PRV-15: an attempt cut short between the entry and its password is completed by the next")
    void cutShort() {
        var server = start("openldap");
        server.carryOut(Changes.create(person, NAME));
        ldap.modify(
                "dn: " + ldap.entry(NAME).getDN(), "changetype: modify", "delete: userPassword", "-", "delete: mail");
        assertThat(ldap.signsIn(ldap.entry(NAME).getDN(), Changes.PASSWORD)).isFalse();
        server.carryOut(Changes.create(person, NAME));
        assertThat(ldap.signsIn(ldap.entry(NAME).getDN(), Changes.PASSWORD)).isTrue();
        assertThat(ldap.entry(NAME).getAttributeValue("mail")).isEqualTo("asa.ny@omsorg.test");
    }

    @Test
    @DisplayName(
            "PRV-15: a directory that is away, slow, or does not let the portal in is tried again; one that says no is not")
    void faults() throws IOException {
        var server = start("openldap");
        ldap.refuse(ResultCode.INSUFFICIENT_ACCESS_RIGHTS, "inte här");
        var refused = failure(server, Changes.create(person, NAME));
        assertThat(refused.problem()).isEqualTo(DirectoryProblem.REFUSED);
        assertThat(refused.reason()).contains("50", "inte här").doesNotContain(Changes.PASSWORD);
        ldap.refuse(ResultCode.BUSY, "");
        assertThat(failure(server, Changes.create(person, NAME)).problem()).isEqualTo(DirectoryProblem.UNREACHABLE);
        ldap.accept();
        var stranger = ldap.client(Map.of("PORTAL_LDAP_PASSWORD", "fel"));
        assertThat(failure(stranger, new Disable(person, NAME)).problem()).isEqualTo(DirectoryProblem.UNREACHABLE);
        ldap.stop();
        assertThat(failure(server, new Disable(person, NAME)).problem()).isEqualTo(DirectoryProblem.UNREACHABLE);
        try (var silent = new ServerSocket(0)) {
            var slow = ldap.client(
                    Map.of("PORTAL_LDAP_URL", "ldap://127.0.0.1:" + silent.getLocalPort(), "PORTAL_LDAP_TIMEOUT", "1"));
            var before = Instant.ofEpochMilli(System.currentTimeMillis());
            assertThat(failure(slow, new Disable(person, NAME)).problem()).isEqualTo(DirectoryProblem.UNREACHABLE);
            assertThat(Duration.between(before, Instant.ofEpochMilli(System.currentTimeMillis())))
                    .isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    @DisplayName("PRV-15: the second address is asked when the first is away")
    void several() {
        start("openldap");
        var plain = ldap.properties(Map.of()).urls().getFirst();
        var server = ldap.client(Map.of("PORTAL_LDAP_URL", "ldap://127.0.0.1:1 " + plain));
        assertThat(server.lookUp(NAME).kind()).isEqualTo(DirectoryEntry.Kind.FREE);
    }

    @Test
    @DisplayName("PRV-15: TLS from the start and by StartTLS, only with a certificate that the set-up trusts")
    void tls() {
        start("openldap");
        var plain = ldap.properties(Map.of()).urls().getFirst();
        var trusting = ldap.client(Map.of("PORTAL_LDAP_URL", ldap.ldaps(), "PORTAL_LDAP_TRUST", TestLdap.trust()));
        trusting.check();
        trusting.carryOut(Changes.create(person, NAME));
        assertThat(trusting.lookUp(NAME).kind()).isEqualTo(DirectoryEntry.Kind.OURS);
        var upgrading = ldap.client(Map.of(
                "PORTAL_LDAP_URL", plain, "PORTAL_LDAP_STARTTLS", "true", "PORTAL_LDAP_TRUST", TestLdap.trust()));
        assertThat(upgrading.lookUp(NAME).kind()).isEqualTo(DirectoryEntry.Kind.OURS);
        for (var distrusting : new LdapServer[] {
            ldap.client(Map.of("PORTAL_LDAP_URL", ldap.ldaps())),
            ldap.client(Map.of("PORTAL_LDAP_URL", plain, "PORTAL_LDAP_STARTTLS", "true"))
        }) {
            assertThat(failure(distrusting, new Disable(person, NAME)).problem())
                    .isEqualTo(DirectoryProblem.UNREACHABLE);
        }
        assertThat(ldap.entry(NAME).hasAttribute("pwdAccountLockedTime")).isFalse();
    }

    private static DirectoryFailure failure(LdapServer server, DirectoryChange change) {
        return catchThrowableOfType(DirectoryFailure.class, () -> server.carryOut(change));
    }
}
