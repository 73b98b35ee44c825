package se.omsorgsportal.setup;

import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.core.env.Environment;

/** The address at which browsers reach the portal. */
final class AddressCheck {

    private AddressCheck() {}

    static void check(Environment environment) {
        SetupChecks.number(environment, "PORTAL_PORT", 65_535);
        var given = environment.getProperty("portal.base-url", "");
        if (given.isBlank()) {
            throw new SetupProblem(
                    "PORTAL_BASE_URL is missing: give the address at which browsers reach the portal, as "
                            + "https://omsorgsportalen.kommun.example.");
        }
        var address = parse(given);
        var host = address.getHost() == null ? "" : address.getHost();
        boolean https = "https".equals(address.getScheme());
        if (host.isEmpty() || !(https || "http".equals(address.getScheme())) || hasMore(address)) {
            throw malformed(given);
        }
        if (!https && !DemoCheck.isLoopback(host)) {
            throw new SetupProblem(
                    "PORTAL_BASE_URL must begin with https:// unless the portal is only for this machine, "
                            + "and is \"" + given + "\".");
        }
    }

    private static boolean hasMore(URI address) {
        var path = address.getPath();
        return address.getQuery() != null
                || address.getFragment() != null
                || address.getUserInfo() != null
                || !(path == null || path.isEmpty() || path.equals("/"));
    }

    private static URI parse(String given) {
        try {
            return new URI(given);
        } catch (URISyntaxException wrong) {
            throw malformed(given);
        }
    }

    private static SetupProblem malformed(String given) {
        return new SetupProblem("PORTAL_BASE_URL must be an address without a path, as "
                + "https://omsorgsportalen.kommun.example, and is \"" + given + "\".");
    }
}
