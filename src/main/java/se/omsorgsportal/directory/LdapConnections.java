package se.omsorgsportal.directory;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.HashMap;
import java.util.Hashtable;
import java.util.Map;
import javax.naming.NamingException;
import javax.naming.directory.DirContext;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;
import org.springframework.ldap.core.support.DefaultTlsDirContextAuthenticationStrategy;
import org.springframework.ldap.core.support.LdapContextSource;
import se.omsorgsportal.setup.LdapProperties;

/** Connections to the directory: encrypted as the set-up says, trusting what it says, and never waiting for ever. */
final class LdapConnections extends LdapContextSource {

    private final @Nullable SSLSocketFactory trusted;

    LdapConnections(LdapProperties ldap) {
        trusted = ldap.trust() == null ? null : trusting(ldap.trust());
        setUrls(ldap.urls().toArray(String[]::new));
        setUserDn(ldap.user());
        setPassword(ldap.password());
        setReferral("ignore");
        setPooled(false);
        var wait = Long.toString(ldap.timeout().toMillis());
        Map<String, Object> environment = new HashMap<>();
        environment.put("com.sun.jndi.ldap.connect.timeout", wait);
        environment.put("com.sun.jndi.ldap.read.timeout", wait);
        environment.put("java.naming.ldap.attributes.binary", "unicodePwd");
        boolean encryptedFromTheStart = ldap.urls().getFirst().startsWith("ldaps:");
        if (trusted != null && encryptedFromTheStart) {
            environment.put("java.naming.ldap.factory.socket", LdapSockets.class.getName());
        }
        setBaseEnvironmentProperties(environment);
        if (ldap.startTls()) {
            var tls = new DefaultTlsDirContextAuthenticationStrategy();
            tls.setShutdownTlsGracefully(true);
            if (trusted != null) {
                tls.setSslSocketFactory(trusted);
            }
            setAuthenticationStrategy(tls);
        }
        afterPropertiesSet();
    }

    @Override
    protected DirContext getDirContextInstance(Hashtable<String, Object> environment) throws NamingException {
        if (trusted == null) {
            return super.getDirContextInstance(environment);
        }
        return ScopedValue.where(LdapSockets.TRUSTED, trusted).call(() -> super.getDirContextInstance(environment));
    }

    private static SSLSocketFactory trusting(Path file) {
        try {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int number = 0;
            for (var certificate : PemContent.load(file).getCertificates()) {
                store.setCertificateEntry("trusted-" + number++, certificate);
            }
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new IllegalStateException("PORTAL_LDAP_TRUST cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
