package se.omsorgsportal.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key and a certificate of this machine's own name: for a directory server that speaks TLS, or to sign with. */
public final class TestCertificate {

    private final KeyPair keys;
    private final X509Certificate certificate;

    public TestCertificate() {
        this(new GeneralName(GeneralName.iPAddress, "127.0.0.1"));
    }

    TestCertificate(GeneralName who) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            var name = new X500Principal("CN=katalogen");
            var now = Instant.ofEpochMilli(System.currentTimeMillis());
            var builder = new JcaX509v3CertificateBuilder(
                            name,
                            BigInteger.ONE,
                            Date.from(now.minus(Duration.ofDays(1))),
                            Date.from(now.plus(Duration.ofDays(30))),
                            name,
                            keys.getPublic())
                    .addExtension(Extension.subjectAlternativeName, false, new GeneralNames(who));
            certificate = new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    SSLContext server() {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("server", keys.getPrivate(), new char[0], new X509Certificate[] {certificate});
            var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(store, new char[0]);
            var context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    public Path write(Path directory) {
        try {
            Files.createDirectories(directory);
            pem(directory.resolve("key.pem"), "PRIVATE KEY", keys.getPrivate().getEncoded());
            pem(directory.resolve("certificate.pem"), "CERTIFICATE", certificate.getEncoded());
            return directory.resolve("certificate.pem");
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void pem(Path file, String type, byte[] der) {
        try {
            Files.writeString(
                    file,
                    "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
                            .formatted(
                                    type,
                                    Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
