package se.omsorgsportal.security.saml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpSession;

/** Responses that are signed rightly, but say what lets nobody in. */
@Tag("ALL-03")
class SamlRefusalTest extends SamlTesting {

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

    private static Arguments bad(String name, LoginRefusal refusal, String reason, Consumer<TestResponse> change) {
        return Arguments.of(name, refusal, reason, change);
    }
}
