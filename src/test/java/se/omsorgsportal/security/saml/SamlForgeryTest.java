package se.omsorgsportal.security.saml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Responses that were changed on the way, or signed by somebody else. */
@Tag("ALL-03")
class SamlForgeryTest extends SamlTesting {

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
    @DisplayName("ALL-03: a comment in the name does not cut it short")
    void readsTheWholeName() throws Exception {
        var session = begin("kommun");
        var response = response(SamlSlice.KOMMUN, "kommun", session);
        response.nameId = "astrid.admin.evil.example";
        var xml = response.xml(SamlSlice.KOMMUN).replace("astrid.admin.evil", "astrid.admin<!-- -->.evil");
        assertRefused(session, xml, LoginRefusal.UNKNOWN_PERSON, "Nobody active");
    }

    private static Arguments text(String name, LoginRefusal refusal, String reason, UnaryOperator<String> change) {
        return Arguments.of(name, refusal, reason, change);
    }
}
