package se.omsorgsportal.setup;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/** The demo lets anybody in as anybody, and so only on the machine that it runs on. */
final class DemoCheck {

    private DemoCheck() {}

    static void check(Environment environment) {
        if (!environment.getProperty("PORTAL_SAML_IDPS", "").isBlank()) {
            throw new SetupProblem("PORTAL_SAML_IDPS contradicts the profile demo, where anybody signs in as anybody: "
                    + "leave one of them out.");
        }
        var address = environment.getProperty("server.address", "");
        if (!isLoopback(address)) {
            throw new SetupProblem(
                    "server.address must be this machine alone in the profile demo, as 127.0.0.1, and is "
                            + (address.isBlank() ? "every address." : "\"" + address + "\"."));
        }
        if (!environment.getProperty("management.server.address", "127.0.0.1").equals("127.0.0.1")) {
            throw new SetupProblem("management.server.address must be 127.0.0.1 in the profile demo.");
        }
    }

    static boolean isLoopback(String host) {
        try {
            return !host.isBlank() && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
