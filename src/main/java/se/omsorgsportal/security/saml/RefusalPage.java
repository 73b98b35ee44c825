package se.omsorgsportal.security.saml;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.saml2.provider.service.authentication.Saml2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import se.omsorgsportal.shared.Personnummer;

/** Leads to the page that says what to do, with a number that stands in the log beside what happened. */
final class RefusalPage implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalPage.class);
    private static final int LONGEST = 500;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException thrown)
            throws IOException {
        show(response, LoginRefusal.of(thrown), description(thrown));
    }

    static void show(HttpServletResponse response, LoginRefusal refusal, String why) throws IOException {
        var number = UUID.randomUUID().toString().substring(0, 8);
        LOG.warn("Login {} refused as {}: {}", number, refusal.path(), harmless(why));
        response.sendRedirect("/login-refused/" + refusal.path() + "?id=" + number);
    }

    private static String description(AuthenticationException thrown) {
        var said = thrown instanceof Saml2AuthenticationException saml
                ? saml.getSaml2Error().toString()
                : String.valueOf(thrown.getMessage());
        var root = NestedExceptionUtils.getMostSpecificCause(thrown);
        return root == thrown ? said : said + " (" + root.getMessage() + ")";
    }

    /** What strangers sent must neither forge a line of the log nor put a personnummer into it. */
    private static String harmless(String text) {
        var line = text.replaceAll("[^\\p{Print}åäöÅÄÖ]+", " ");
        line = line.substring(0, Math.min(line.length(), LONGEST));
        return Personnummer.isIn(line) ? "(held a personnummer)" : line;
    }
}
