package se.omsorgsportal.security.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.saml2.provider.service.authentication.AbstractSaml2AuthenticationRequest;
import org.springframework.test.web.servlet.MockMvc;
import se.omsorgsportal.security.SignedInPerson;
import se.omsorgsportal.shared.PersonId;

/** Responses of identity providers, good and hostile, posted to the portal as a browser would. */
@SamlSlice
@Tag("ALL-03")
class SamlLoginTest {

    @Autowired
    private MockMvc browser;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void readTheLog() {
        log.start();
        ((Logger) LoggerFactory.getLogger(RefusalPage.class)).addAppender(log);
    }

    @AfterEach
    void leaveTheLog() {
        ((Logger) LoggerFactory.getLogger(RefusalPage.class)).detachAppender(log);
    }

    // --- good ones -------------------------------------------------------------------------------------------------

    static Stream<Arguments> good() {
        return Stream.of(
                good("response and assertion signed", response -> {}),
                good("only the response signed", response -> response.signAssertion = false),
                good("only the assertion signed", response -> response.signResponse = false),
                good("rsa-sha512", response -> {
                    response.signature = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512";
                    response.digest = "http://www.w3.org/2001/04/xmlenc#sha512";
                }),
                good("assertion encrypted", response -> response.encryptFor = SamlSlice.PORTAL.certificate),
                good(
                        "level 3 of the e-identification board",
                        response -> response.contexts = List.of("http://id.elegnamnden.se/loa/1.0/loa3")),
                good(
                        "a password and then two factors",
                        response -> response.contexts = List.of(TestResponse.PASSWORD_ONLY, TestResponse.MFA)),
                good("the clocks differ by a minute", response -> {
                    response.notBefore = response.issued.plusSeconds(60);
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    @DisplayName("ALL-03: a response with two factors signs the person in:")
    void signsIn(String name, Consumer<TestResponse> change) throws Exception {
        var session = begin("kommun");
        var response = response(SamlSlice.KOMMUN, "kommun", session);
        change.accept(response);

        assertThat(post("kommun", session, response.xml(SamlSlice.KOMMUN))).isEqualTo("/");

        assertThat(signedIn(session)).contains(SamlSlice.ASTRID);
    }

    @Test
    @DisplayName("ALL-03: each identity provider names the person in its own way")
    void findsThePersonByTheProvidersAttribute() throws Exception {
        var region = begin("region");
        var byHsaId = response(SamlSlice.REGION, "region", region);
        byHsaId.nameId = "_transient";
        byHsaId.attributes.put("urn:oid:1.2.752.29.6.2.1", "SE2321000016-A1B2");
        assertThat(post("region", region, byHsaId.xml(SamlSlice.REGION))).isEqualTo("/");
        assertThat(signedIn(region)).contains(SamlSlice.ASTRID);

        var bankId = begin("bankid");
        var byPersonnummer = response(SamlSlice.BANKID, "bankid", bankId);
        byPersonnummer.nameId = "_transient";
        byPersonnummer.attributes.put("urn:oid:1.2.752.29.4.13", "198112189876");
        assertThat(post("bankid", bankId, byPersonnummer.xml(SamlSlice.BANKID))).isEqualTo("/");
        assertThat(signedIn(bankId)).contains(SamlSlice.ASTRID);
    }

    @Test
    @DisplayName("ALL-03: the session gets a new id when somebody signs in")
    void changesTheSession() throws Exception {
        var session = begin("kommun");
        var before = session.getId();
        post("kommun", session, response(SamlSlice.KOMMUN, "kommun", session).xml(SamlSlice.KOMMUN));
        assertThat(session.getId()).isNotEqualTo(before);
    }

    // --- hostile ones ----------------------------------------------------------------------------------------------

    static Stream<Arguments> hostile() {
        return Stream.of(
                bad("nothing signed", LoginRefusal.INVALID, "unsigned", response -> {
                    response.signResponse = false;
                    response.signAssertion = false;
                }),
                bad("encrypted in an unsigned response", LoginRefusal.INVALID, "since it is not signed", response -> {
                    response.encryptFor = SamlSlice.PORTAL.certificate;
                    response.signResponse = false;
                }),
                bad("rsa-sha1", LoginRefusal.INVALID, "not SHA-2", response -> response.signature = TestIdp.RSA_SHA1),
                bad("sha1 digest", LoginRefusal.INVALID, "not SHA-2", response -> response.digest = TestIdp.SHA1),
                bad("a response of another's", LoginRefusal.INVALID, "Invalid issuer", response -> {
                    response.signResponse = false;
                    response.responseIssuer = "https://idp.example/other";
                }),
                bad(
                        "another's audience",
                        LoginRefusal.INVALID,
                        "AudienceRestriction",
                        response -> response.audience = "https://other.example"),
                bad(
                        "no audience",
                        LoginRefusal.INVALID,
                        "At least 1 Condition was indicated as required",
                        response -> response.audience = null),
                bad(
                        "another's recipient",
                        LoginRefusal.INVALID,
                        "ecipient",
                        response -> response.recipient = "https://other.example/acs"),
                bad("no recipient", LoginRefusal.INVALID, "ecipient", response -> response.recipient = null),
                bad(
                        "another's destination",
                        LoginRefusal.INVALID,
                        "invalid_destination",
                        response -> response.destination = "https://other.example/acs"),
                bad("no destination", LoginRefusal.INVALID, "no destination", response -> response.destination = null),
                bad(
                        "answers another request",
                        LoginRefusal.EXPIRED,
                        "does not match the ID",
                        response -> response.answersInResponse = "_other"),
                bad(
                        "answers no request",
                        LoginRefusal.EXPIRED,
                        "answers no request of ours",
                        response -> response.answersInResponse = null),
                bad(
                        "confirmed for another request",
                        LoginRefusal.INVALID,
                        "InResponseTo",
                        response -> response.answersInConfirmation = "_other"),
                bad(
                        "confirmed for no request",
                        LoginRefusal.INVALID,
                        "InResponseTo",
                        response -> response.answersInConfirmation = null),
                bad(
                        "conditions expired",
                        LoginRefusal.EXPIRED,
                        "NotOnOrAfter",
                        response -> response.notOnOrAfter = response.issued.minus(Duration.ofMinutes(6))),
                bad(
                        "confirmation expired",
                        LoginRefusal.EXPIRED,
                        "NotOnOrAfter",
                        response -> response.confirmedUntil = response.issued.minus(Duration.ofMinutes(6))),
                bad(
                        "confirmed without an end",
                        LoginRefusal.INVALID,
                        "NotOnOrAfter",
                        response -> response.confirmedUntil = null),
                bad(
                        "not yet valid",
                        LoginRefusal.EXPIRED,
                        "NotBefore",
                        response -> response.notBefore = response.issued.plus(Duration.ofMinutes(6))),
                bad(
                        "password only",
                        LoginRefusal.SECOND_FACTOR,
                        "PasswordProtectedTransport",
                        response -> response.contexts = List.of(TestResponse.PASSWORD_ONLY)),
                bad(
                        "no authentication context",
                        LoginRefusal.SECOND_FACTOR,
                        "context is []",
                        response -> response.contexts = List.of()),
                bad(
                        "somebody unknown",
                        LoginRefusal.UNKNOWN_PERSON,
                        "Nobody active",
                        response -> response.nameId = "okand.person"),
                bad(
                        "somebody inactive",
                        LoginRefusal.UNKNOWN_PERSON,
                        "Nobody active",
                        response -> response.nameId = "ida.inaktiv"),
                bad("an empty name", LoginRefusal.INVALID, "missing a subject", response -> response.nameId = " "),
                bad(
                        "two assertions",
                        LoginRefusal.INVALID,
                        "more than one assertion",
                        response -> response.twice = true),
                bad(
                        "refused by the provider",
                        LoginRefusal.NOT_COMPLETED,
                        "Invalid status",
                        response -> response.status = "urn:oasis:names:tc:SAML:2.0:status:Responder"),
                bad("the provider has no second factor", LoginRefusal.SECOND_FACTOR, "no second factor", response -> {
                    response.status = "urn:oasis:names:tc:SAML:2.0:status:Responder";
                    response.subStatus = "urn:oasis:names:tc:SAML:2.0:status:NoAuthnContext";
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    @DisplayName("ALL-03: refused by one change to a good response:")
    void refuses(String name, LoginRefusal refusal, String reason, Consumer<TestResponse> change) throws Exception {
        var session = begin("kommun");
        var response = response(SamlSlice.KOMMUN, "kommun", session);
        change.accept(response);
        assertRefused(session, response.xml(SamlSlice.KOMMUN), refusal, reason);
    }

    static Stream<Arguments> hostileText() {
        return Stream.of(
                text(
                        "tampered name",
                        LoginRefusal.INVALID,
                        "invalid_signature",
                        xml -> xml.replace("astrid.admin", "malin.chef")),
                text(
                        "tampered context",
                        LoginRefusal.INVALID,
                        "invalid_signature",
                        xml -> xml.replace(TestResponse.MFA, "http://id.elegnamnden.se/loa/1.0/loa3")),
                text(
                        "signature value cut away",
                        LoginRefusal.INVALID,
                        "invalid_signature",
                        xml -> xml.replaceAll("<ds:SignatureValue>[^<]*<", "<ds:SignatureValue><")),
                text("a document type", LoginRefusal.INVALID, "DOCTYPE", xml -> "<!DOCTYPE samlp:Response>" + xml),
                text(
                        "an external entity",
                        LoginRefusal.INVALID,
                        "DOCTYPE",
                        xml -> "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                + xml.replace("astrid.admin", "&x;")),
                text(
                        "an entity bomb",
                        LoginRefusal.INVALID,
                        "DOCTYPE",
                        xml -> "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\">"
                                + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
                                + xml.replace("astrid.admin", "&c;")),
                text("no XML", LoginRefusal.INVALID, "malformed_response_data", xml -> "Hej!"),
                text(
                        "cut off",
                        LoginRefusal.INVALID,
                        "malformed_response_data",
                        xml -> xml.substring(0, xml.length() / 2)),
                text(
                        "another kind of message",
                        LoginRefusal.INVALID,
                        "malformed_response_data",
                        xml -> xml.replace("samlp:Response", "samlp:ArtifactResponse")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileText")
    @DisplayName("ALL-03: refused when changed on the way:")
    void refusesTampering(String name, LoginRefusal refusal, String reason, UnaryOperator<String> change)
            throws Exception {
        var session = begin("kommun");
        var xml = response(SamlSlice.KOMMUN, "kommun", session).xml(SamlSlice.KOMMUN);
        assertThat(change.apply(xml)).isNotEqualTo(xml);
        assertRefused(session, change.apply(xml), refusal, reason);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("ALL-03: no signature covers what it was not made for:")
    void refusesSignatureWrapping(SignatureWrapping wrapping) throws Exception {
        var session = begin("kommun");
        var response = response(SamlSlice.KOMMUN, "kommun", session);
        response.signResponse = wrapping.ofResponse;
        response.signAssertion = !wrapping.ofResponse;
        assertRefused(session, wrapping.apply(response.signed(SamlSlice.KOMMUN)), LoginRefusal.INVALID, "");
    }

    @Test
    @DisplayName("ALL-03: a key that the metadata does not name is refused")
    void refusesAForeignKey() throws Exception {
        var session = begin("kommun");
        var forger = new TestIdp(SamlSlice.KOMMUN.entityId);
        var xml = response(SamlSlice.KOMMUN, "kommun", session).xml(forger);
        assertRefused(session, xml, LoginRefusal.INVALID, "invalid_signature");
    }

    @Test
    @DisplayName("ALL-03: the answer of one provider is no answer at another")
    void refusesAnotherProvidersAnswer() throws Exception {
        var session = begin("kommun");
        var xml = response(SamlSlice.REGION, "kommun", session).xml(SamlSlice.REGION);
        assertRefused(session, xml, LoginRefusal.INVALID, "invalid_signature");
    }

    @Test
    @DisplayName("ALL-03: an answer to a request that was sent to another provider is refused")
    void refusesAnAnswerToARequestToAnotherProvider() throws Exception {
        var session = begin("region");
        var response = response(SamlSlice.KOMMUN, "kommun", session);
        assertRefused(session, response.xml(SamlSlice.KOMMUN), LoginRefusal.INVALID, "invalid_signature");
    }

    @Test
    @DisplayName("ALL-03: an assertion works once, on whichever node it is used")
    void refusesReplay() throws Exception {
        var first = begin("kommun");
        var saved = savedRequest(first);
        var response = response(SamlSlice.KOMMUN, "kommun", first);
        var xml = response.xml(SamlSlice.KOMMUN);
        assertThat(post("kommun", first, xml)).isEqualTo("/");

        var second = new MockHttpSession();
        second.setAttribute(saved.name(), saved.request());
        assertRefused(second, xml, LoginRefusal.USED_BEFORE, "was used before");
    }

    @Test
    @DisplayName("ALL-03: a comment in the name does not cut it short")
    void readsTheWholeName() throws Exception {
        var session = begin("kommun");
        var response = response(SamlSlice.KOMMUN, "kommun", session);
        response.nameId = "astrid.admin.evil.example";
        var xml = response.xml(SamlSlice.KOMMUN).replace("astrid.admin.evil", "astrid.admin<!-- -->.evil");
        assertRefused(session, xml, LoginRefusal.UNKNOWN_PERSON, "Nobody active");
    }

    @Test
    @DisplayName("ALL-03: an answer nobody asked for is refused")
    void refusesUnsolicited() throws Exception {
        var session = new MockHttpSession();
        var response = new TestResponse(SamlSlice.KOMMUN, SamlSlice.BASE, "kommun", null);
        assertRefused(session, response.xml(SamlSlice.KOMMUN), LoginRefusal.EXPIRED, "answers no request of ours");
    }

    @Test
    @DisplayName("ALL-03: two values of the person's attribute name nobody")
    void refusesTwoNames() throws Exception {
        var session = begin("region");
        var response = response(SamlSlice.REGION, "region", session);
        response.attributes.put(
                "urn:oid:1.2.752.29.6.2.1",
                "SE2321000016-A1B2</saml:AttributeValue><saml:AttributeValue>SE2321000016-X9");
        assertRefused("region", session, response.xml(SamlSlice.REGION), LoginRefusal.UNKNOWN_PERSON, "Nobody active");
    }

    @Test
    @DisplayName("ALL-03: a personnummer never comes into the log")
    void keepsPersonnummerOutOfTheLog() throws Exception {
        var session = begin("kommun");
        var response = response(SamlSlice.KOMMUN, "kommun", session);
        response.destination = "https://other.example/198112189876\nforged line";
        assertRefused(session, response.xml(SamlSlice.KOMMUN), LoginRefusal.INVALID, "(held a personnummer)");
        assertThat(log.list.getLast().getFormattedMessage())
                .doesNotContain("9876")
                .doesNotContain("\n");
    }

    @Test
    @DisplayName("ALL-03: the portal runs while an identity provider is down, and says so to who would sign in there")
    void saysThatAProviderIsAway() throws Exception {
        var answer =
                browser.perform(get("/saml2/authenticate/away")).andReturn().getResponse();
        assertThat(answer.getRedirectedUrl()).startsWith("/login-refused/unavailable?id=");
    }

    @Test
    @DisplayName("ALL-03: the portal's own metadata tells where to answer, and its keys")
    void publishesMetadata() throws Exception {
        var metadata = browser.perform(get("/saml2/service-provider-metadata/kommun"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(metadata)
                .contains("entityID=\"https://portal.test/saml2/service-provider-metadata/kommun\"")
                .contains("Location=\"https://portal.test/login/saml2/sso/kommun\"")
                .contains("Location=\"https://portal.test/logout/saml2/slo\"")
                .contains("use=\"signing\"")
                .contains("use=\"encryption\"");
    }

    @Test
    @DisplayName("ALL-03: two factors are asked for where the provider is set up so")
    void asksForTwoFactors() throws Exception {
        assertThat(request("region")).contains(">" + TestResponse.MFA + "</saml2:AuthnContextClassRef>");
        assertThat(request("kommun")).doesNotContain("RequestedAuthnContext");
    }

    @Test
    @DisplayName("ALL-03: signing out ends the session at the identity provider too")
    void signsOutEverywhere() throws Exception {
        var session = begin("kommun");
        post("kommun", session, response(SamlSlice.KOMMUN, "kommun", session).xml(SamlSlice.KOMMUN));

        var page = browser.perform(
                        org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post("/logout")
                                .session(session)
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("action=\"https://kommun.test/slo\"").contains("SAMLRequest");
        assertThat(session.isInvalid()).isTrue();
    }

    // --- helpers ---------------------------------------------------------------------------------------------------

    private void assertRefused(MockHttpSession session, String xml, LoginRefusal refusal, String reason)
            throws Exception {
        assertRefused("kommun", session, xml, refusal, reason);
    }

    private void assertRefused(
            String provider, MockHttpSession session, String xml, LoginRefusal refusal, String reason)
            throws Exception {
        log.list.clear();
        var page = post(provider, session, xml);
        var logged = log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
        assertThat(page).as(logged.toString()).startsWith("/login-refused/" + refusal.path() + "?id=");
        var number = page.substring(page.indexOf("?id=") + 4);
        assertThat(logged).singleElement().asString().contains(number).contains(reason);
        assertThat(signedIn(session)).isEmpty();
    }

    private MockHttpSession begin(String provider) throws Exception {
        var session = new MockHttpSession();
        var sent = browser.perform(get("/saml2/authenticate/" + provider).session(session))
                .andReturn();
        assertThat(sent.getResponse().getRedirectedUrl()).startsWith("https://" + provider + ".test/sso?SAMLRequest=");
        return session;
    }

    private String request(String provider) throws Exception {
        var session = begin(provider);
        var encoded =
                ((AbstractSaml2AuthenticationRequest) savedRequest(session).request()).getSamlRequest();
        var inflated = new java.util.zip.InflaterInputStream(
                new java.io.ByteArrayInputStream(Base64.getMimeDecoder().decode(encoded)),
                new java.util.zip.Inflater(true));
        return new String(inflated.readAllBytes(), StandardCharsets.UTF_8);
    }

    private TestResponse response(TestIdp idp, String provider, MockHttpSession session) {
        var request = (AbstractSaml2AuthenticationRequest) savedRequest(session).request();
        return new TestResponse(idp, SamlSlice.BASE, provider, request.getId());
    }

    private record Saved(String name, Object request) {}

    private static Saved savedRequest(MockHttpSession session) {
        return Collections.list(session.getAttributeNames()).stream()
                .filter(name -> session.getAttribute(name) instanceof AbstractSaml2AuthenticationRequest)
                .map(name -> new Saved(name, session.getAttribute(name)))
                .findFirst()
                .orElseThrow();
    }

    /** Posts as the identity provider's page makes the browser do; returns where the portal leads. */
    private String post(String provider, MockHttpSession session, String xml) throws Exception {
        var encoded = Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
        return browser.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(
                                "/login/saml2/sso/" + provider)
                        .session(session)
                        .param("SAMLResponse", encoded))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private static Optional<PersonId> signedIn(MockHttpSession session) {
        return Optional.ofNullable((SecurityContext) session.getAttribute("SPRING_SECURITY_CONTEXT"))
                .map(SecurityContext::getAuthentication)
                .flatMap(SignedInPerson::of);
    }

    private static Arguments good(String name, Consumer<TestResponse> change) {
        return Arguments.of(name, change);
    }

    private static Arguments bad(String name, LoginRefusal refusal, String reason, Consumer<TestResponse> change) {
        return Arguments.of(name, refusal, reason, change);
    }

    private static Arguments text(String name, LoginRefusal refusal, String reason, UnaryOperator<String> change) {
        return Arguments.of(name, refusal, reason, change);
    }
}
