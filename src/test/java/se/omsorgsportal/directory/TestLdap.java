package se.omsorgsportal.directory;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedAddRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryInterceptedModifyRequest;
import com.unboundid.ldap.listener.interceptor.InMemoryOperationInterceptor;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldif.LDIFException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.env.MockEnvironment;
import se.omsorgsportal.setup.LdapProperties;

/** A directory in this process, for the default tests; the real one is in {@link Slapd}. */
final class TestLdap implements AutoCloseable {

    static final String BASE = "dc=kommun,dc=test";
    static final String PEOPLE = "ou=externa," + BASE;
    static final String USER = "cn=portalen," + BASE;
    static final String PASSWORD = "Katalog-lösenord-1";
    private static final TestCertificate CERTIFICATE = new TestCertificate();

    private final InMemoryDirectoryServer server;
    private final String style;
    private volatile @Nullable LDAPException refusal;
    private volatile int writes;

    TestLdap(String style) {
        this.style = style;
        try {
            var config = new InMemoryDirectoryServerConfig(BASE);
            config.setSchema(null);
            config.setEnforceAttributeSyntaxCompliance(false);
            config.addAdditionalBindCredentials(USER, PASSWORD);
            var tls = CERTIFICATE.server();
            config.setListenerConfigs(
                    InMemoryListenerConfig.createLDAPConfig("plain", null, 0, tls.getSocketFactory()),
                    InMemoryListenerConfig.createLDAPSConfig(
                            "tls", null, 0, tls.getServerSocketFactory(), tls.getSocketFactory()));
            config.addInMemoryOperationInterceptor(new Refusing());
            server = new InMemoryDirectoryServer(config);
            server.add("dn: " + BASE, "objectClass: domain", "dc: kommun");
            server.add("dn: " + PEOPLE, "objectClass: organizationalUnit", "ou: externa");
            server.startListening();
        } catch (LDAPException | LDIFException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What the portal's variables say about it, with some changed; null takes one away. */
    LdapProperties properties(Map<String, String> changes) {
        var all = new HashMap<String, String>(Map.of(
                "PORTAL_LDAP_URL", "ldap://127.0.0.1:" + server.getListenPort("plain"),
                "PORTAL_LDAP_USER", USER,
                "PORTAL_LDAP_PASSWORD", PASSWORD,
                "PORTAL_LDAP_BASE", BASE,
                "PORTAL_LDAP_PEOPLE", PEOPLE,
                "PORTAL_LDAP_STYLE", style,
                "PORTAL_LDAP_TIMEOUT", "2"));
        all.putAll(changes);
        var environment = new MockEnvironment();
        all.forEach(environment::setProperty);
        return LdapProperties.of(environment).orElseThrow();
    }

    LdapServer client() {
        return new LdapServer(properties(Map.of()));
    }

    LdapServer client(Map<String, String> changes) {
        return new LdapServer(properties(changes));
    }

    String ldaps() {
        return "ldaps://127.0.0.1:" + server.getListenPort("tls");
    }

    static String trust() {
        return CERTIFICATE.write(Path.of("target", "test-ldap")).toString();
    }

    /** From now on every write is answered with no. */
    void refuse(ResultCode code, String words) {
        refusal = new LDAPException(code, words);
    }

    void accept() {
        refusal = null;
    }

    int writes() {
        return writes;
    }

    void add(String... ldif) {
        try {
            server.add(ldif);
        } catch (LDAPException | LDIFException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The entry that has the user name, whatever style and place. */
    @Nullable
    Entry entry(String userName) {
        try {
            var found = server.search(
                    BASE, SearchScope.SUB, "(|(uid=" + userName + ")(sAMAccountName=" + userName + "))", "*", "+");
            return found.getEntryCount() == 0 ? null : found.getSearchEntries().getFirst();
        } catch (LDAPException failed) {
            throw new IllegalStateException(failed);
        }
    }

    List<String> modify(String... ldif) {
        try {
            server.modify(ldif);
            return List.of(ldif);
        } catch (LDAPException | LDIFException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Whether the user gets in by the password. */
    boolean signsIn(String dn, String password) {
        try (var connection = server.getConnection()) {
            return connection.bind(dn, password).getResultCode() == ResultCode.SUCCESS;
        } catch (LDAPException refused) {
            return false;
        }
    }

    void stop() {
        server.shutDown(true);
    }

    void start() {
        try {
            server.startListening();
        } catch (LDAPException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private final class Refusing extends InMemoryOperationInterceptor {

        @Override
        public void processAddRequest(InMemoryInterceptedAddRequest request) throws LDAPException {
            refuseOrCount();
        }

        @Override
        public void processModifyRequest(InMemoryInterceptedModifyRequest request) throws LDAPException {
            refuseOrCount();
        }

        private void refuseOrCount() throws LDAPException {
            var no = refusal;
            if (no != null) {
                throw no;
            }
            writes++;
        }
    }
}
