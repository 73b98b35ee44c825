package se.omsorgsportal.status;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.omsorgsportal.setup.PortalProperties;

/**
 * Style and script that stand inside the pages, so that a page is one request. The browser is told their digests and runs
 * nothing else.
 */
@Component
class Assets {

    private static final Pattern COLOUR = Pattern.compile("[#A-Za-z0-9(),.%/ -]{1,60}");

    private final String style;
    private final String live = read("live.js");
    private final String banner = read("banner.js");

    Assets(PortalProperties portal) {
        var accent = portal.accent();
        var plain = read("page.css");
        this.style = accent != null && COLOUR.matcher(accent).matches()
                ? plain + ":root { --accent: " + accent + "; }\n"
                : plain;
    }

    String style() {
        return style;
    }

    /** Shows what has changed while the page is open. */
    String live() {
        return live;
    }

    /** Puts the banner where its script stands on somebody else's page. */
    String banner() {
        return banner;
    }

    String contentPolicy(String frameAncestors) {
        return "default-src 'none'; style-src '" + digest(style) + "'; script-src '" + digest(live)
                + "'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors "
                + frameAncestors;
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String read(String file) {
        try {
            return new ClassPathResource("status/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
