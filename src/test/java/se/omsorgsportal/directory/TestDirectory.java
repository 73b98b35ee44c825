package se.omsorgsportal.directory;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The portal's directory in tests: none, unless a test connects one in the same process and lets it go again. */
public final class TestDirectory implements DirectoryServer {

    private static final TestLdap LDAP = new TestLdap("openldap");
    private volatile DirectoryServer now = new NoDirectory();

    /** Stands in for the real one in the shared context. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Configuration {

        @Bean
        @Primary
        TestDirectory testDirectory() {
            return new TestDirectory();
        }
    }

    public void connect() {
        LDAP.accept();
        now = LDAP.client();
    }

    public void disconnect() {
        now = new NoDirectory();
    }

    /** Names a directory that nobody answers for. */
    public void goAway() {
        now = LDAP.client(Map.of("PORTAL_LDAP_URL", "ldap://127.0.0.1:1"));
    }

    /** Does something between the portal and the directory. */
    void between(UnaryOperator<DirectoryServer> around) {
        now = around.apply(now);
    }

    TestLdap ldap() {
        return LDAP;
    }

    /** Somebody else's account. */
    public void occupy(String userName) {
        LDAP.add(
                "dn: uid=" + userName + ",dc=kommun,dc=test",
                "objectClass: inetOrgPerson",
                "uid: " + userName,
                "cn: Någon Annan",
                "sn: Annan");
    }

    public boolean has(String userName) {
        return LDAP.entry(userName) != null;
    }

    public boolean signsIn(String userName, String password) {
        var entry = LDAP.entry(userName);
        return entry != null && LDAP.signsIn(entry.getDN(), password);
    }

    public String value(String userName, String attribute) {
        var entry = LDAP.entry(userName);
        var value = entry == null ? null : entry.getAttributeValue(attribute);
        return value == null ? "" : value;
    }

    public void refuse(String words) {
        LDAP.refuse(com.unboundid.ldap.sdk.ResultCode.INSUFFICIENT_ACCESS_RIGHTS, words);
    }

    @Override
    public boolean isConfigured() {
        return now.isConfigured();
    }

    @Override
    public String address() {
        return now.address();
    }

    @Override
    public void check() {
        now.check();
    }

    @Override
    public DirectoryEntry lookUp(String userName) {
        return now.lookUp(userName);
    }

    @Override
    public DirectoryPlan plan(DirectoryChange change) {
        return now.plan(change);
    }

    @Override
    public DirectoryPlan carryOut(DirectoryChange change) {
        return now.carryOut(change);
    }
}
