package se.omsorgsportal.security.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.security.saml2.provider.service.authentication.AbstractSaml2AuthenticationRequest;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Signing in and out with good responses, and what the portal asks and tells identity providers. */
@Tag("ALL-03")
class SamlLoginTest extends SamlTesting {

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
                        MockMvcRequestBuilders.post("/logout").session(session).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("action=\"https://kommun.test/slo\"").contains("SAMLRequest");
        assertThat(session.isInvalid()).isTrue();
    }

    private String request(String provider) throws Exception {
        var session = begin(provider);
        var encoded =
                ((AbstractSaml2AuthenticationRequest) savedRequest(session).request()).getSamlRequest();
        var inflated = new InflaterInputStream(
                new ByteArrayInputStream(Base64.getMimeDecoder().decode(encoded)), new Inflater(true));
        return new String(inflated.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Arguments good(String name, Consumer<TestResponse> change) {
        return Arguments.of(name, change);
    }
}
