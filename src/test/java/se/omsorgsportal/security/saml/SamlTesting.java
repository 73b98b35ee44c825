package se.omsorgsportal.security.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.saml2.provider.service.authentication.AbstractSaml2AuthenticationRequest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import se.omsorgsportal.security.SignedInPerson;
import se.omsorgsportal.shared.PersonId;

/** A browser that carries the responses of identity providers, good and hostile, to the portal. */
@SamlSlice
abstract class SamlTesting {

    @Autowired
    MockMvc browser;

    final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void readTheLog() {
        log.start();
        ((Logger) LoggerFactory.getLogger(RefusalPage.class)).addAppender(log);
    }

    @AfterEach
    void leaveTheLog() {
        ((Logger) LoggerFactory.getLogger(RefusalPage.class)).detachAppender(log);
    }

    void assertRefused(MockHttpSession session, String xml, LoginRefusal refusal, String reason) throws Exception {
        assertRefused("kommun", session, xml, refusal, reason);
    }

    void assertRefused(String provider, MockHttpSession session, String xml, LoginRefusal refusal, String reason)
            throws Exception {
        log.list.clear();
        var page = post(provider, session, xml);
        var logged = log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        assertThat(page).as(logged.toString()).startsWith("/login-refused/" + refusal.path() + "?id=");
        var number = page.substring(page.indexOf("?id=") + 4);
        assertThat(logged).singleElement().asString().contains(number).contains(reason);
        assertThat(signedIn(session)).isEmpty();
    }

    MockHttpSession begin(String provider) throws Exception {
        var session = new MockHttpSession();
        var sent = browser.perform(get("/saml2/authenticate/" + provider).session(session))
                .andReturn();
        assertThat(sent.getResponse().getRedirectedUrl()).startsWith("https://" + provider + ".test/sso?SAMLRequest=");
        return session;
    }

    TestResponse response(TestIdp idp, String provider, MockHttpSession session) {
        var request = (AbstractSaml2AuthenticationRequest) savedRequest(session).request();
        return new TestResponse(idp, SamlSlice.BASE, provider, request.getId());
    }

    record Saved(String name, Object request) {}

    static Saved savedRequest(MockHttpSession session) {
        return Collections.list(session.getAttributeNames()).stream()
                .filter(name -> session.getAttribute(name) instanceof AbstractSaml2AuthenticationRequest)
                .map(name -> new Saved(name, session.getAttribute(name)))
                .findFirst()
                .orElseThrow();
    }

    /** Posts as the identity provider's page makes the browser do; returns where the portal leads. */
    String post(String provider, MockHttpSession session, String xml) throws Exception {
        var encoded = Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
        return browser.perform(MockMvcRequestBuilders.post("/login/saml2/sso/" + provider)
                        .session(session)
                        .param("SAMLResponse", encoded))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    static Optional<PersonId> signedIn(MockHttpSession session) {
        return Optional.ofNullable((SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT"))
                .map(SecurityContext::getAuthentication)
                .flatMap(SignedInPerson::of);
    }
}
