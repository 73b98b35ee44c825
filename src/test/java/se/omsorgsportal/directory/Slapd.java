package se.omsorgsportal.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real OpenLDAP of this machine (Debian: slapd) on free ports, with a directory of its own in the build directory, TLS
 * and the ppolicy overlay; close it.
 */
final class Slapd implements AutoCloseable {

    static final String BASE = "dc=kommun,dc=test";
    static final String PEOPLE = "ou=Externa," + BASE;
    static final String USER = "cn=portalen," + BASE;
    static final String PASSWORD = "katalog-1-hemlig";

    private final Path home;
    private final int port = freePort();
    private final int tlsPort = freePort();
    private final Process process;

    private Slapd(Path home) throws IOException, InterruptedException {
        this.home = home.toAbsolutePath();
        Files.createDirectories(this.home.resolve("data"));
        var certificate = new TestCertificate().write(this.home);
        Files.writeString(this.home.resolve("slapd.conf"), configuration());
        Files.writeString(this.home.resolve("start.ldif"), entries());
        run("slapadd", "-f", "slapd.conf", "-l", "start.ldif");
        process = new ProcessBuilder(
                        program("slapd"),
                        "-h",
                        "ldap://127.0.0.1:" + port + " ldaps://127.0.0.1:" + tlsPort,
                        "-f",
                        "slapd.conf",
                        "-d",
                        "0")
                .directory(this.home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(this.home.resolve("slapd.log").toFile())
                .start();
        await();
        assert Files.exists(certificate);
    }

    static Slapd start() {
        try {
            var home = Files.createDirectories(Path.of("target", "slapd"));
            return new Slapd(Files.createTempDirectory(home, "run-"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    String plain() {
        return "ldap://127.0.0.1:" + port;
    }

    String encrypted() {
        return "ldaps://127.0.0.1:" + tlsPort;
    }

    String certificate() {
        return home.resolve("certificate.pem").toString();
    }

    /** The portal's account may write under its place and see the rest, as production.md asks for. */
    private String configuration() {
        var schemas = Path.of("/etc/ldap/schema");
        return """
                include %1$s/core.schema
                include %1$s/cosine.schema
                include %1$s/inetorgperson.schema
                modulepath /usr/lib/ldap
                moduleload back_mdb
                moduleload ppolicy
                pidfile %2$s/slapd.pid
                TLSCertificateFile %2$s/certificate.pem
                TLSCertificateKeyFile %2$s/key.pem
                TLSCACertificateFile %2$s/certificate.pem
                access to attrs=userPassword by dn.exact="%5$s" write by anonymous auth by self write by * none
                access to dn.subtree="%4$s" by dn.exact="%5$s" write by * read
                access to * by * read
                database mdb
                suffix "%3$s"
                rootdn "cn=rot,%3$s"
                directory %2$s/data
                overlay ppolicy
                ppolicy_default "cn=policy,%3$s"
                """.formatted(schemas, home, BASE, PEOPLE, USER);
    }

    private static String entries() {
        return """
                dn: %1$s
                objectClass: domain
                dc: kommun

                dn: %2$s
                objectClass: organizationalUnit
                ou: Externa

                dn: ou=Andra,%1$s
                objectClass: organizationalUnit
                ou: Andra

                dn: cn=policy,%1$s
                objectClass: person
                objectClass: pwdPolicy
                cn: policy
                sn: policy
                pwdAttribute: userPassword
                pwdLockout: TRUE

                dn: %3$s
                objectClass: person
                cn: portalen
                sn: portalen
                userPassword: %4$s
                """.formatted(BASE, PEOPLE, USER, PASSWORD);
    }

    private void run(String... command) throws IOException, InterruptedException {
        command[0] = program(command[0]);
        var done = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("slapadd.log").toFile())
                .start();
        if (!done.waitFor(60, TimeUnit.SECONDS) || done.exitValue() != 0) {
            throw new IllegalStateException(command[0] + " failed: " + Files.readString(home.resolve("slapadd.log")));
        }
    }

    private static String program(String name) {
        return Stream.of("/usr/sbin", "/usr/local/sbin", "/usr/local/libexec", "/sbin")
                .map(directory -> Path.of(directory, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new IllegalStateException("no " + name + ": install Debian's slapd"));
    }

    private void await() throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 100 && process.isAlive(); attempt++) {
            try (var ignored = new Socket(InetAddress.getLoopbackAddress(), tlsPort)) {
                return;
            } catch (IOException notYet) {
                process.waitFor(100, TimeUnit.MILLISECONDS);
            }
        }
        throw new IllegalStateException("slapd does not answer: " + Files.readString(home.resolve("slapd.log")));
    }

    /** Nobody answers any more, until {@link #close}. */
    void stop() {
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        stop();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
