package se.omsorgsportal.security.saml;

import static org.opensaml.saml.saml2.assertion.SAML2AssertionValidationParameters.COND_REQUIRED_CONDITIONS;
import static org.opensaml.saml.saml2.assertion.SAML2AssertionValidationParameters.SC_IN_RESPONSE_TO_REQUIRED;
import static org.opensaml.saml.saml2.assertion.SAML2AssertionValidationParameters.SC_NOT_ON_OR_AFTER_REQUIRED;
import static org.opensaml.saml.saml2.assertion.SAML2AssertionValidationParameters.SC_RECIPIENT_REQUIRED;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.crypto.dsig.XMLSignature;
import org.jspecify.annotations.Nullable;
import org.opensaml.saml.common.SignableSAMLObject;
import org.opensaml.saml.saml2.core.AudienceRestriction;
import org.opensaml.saml.saml2.core.Response;
import org.opensaml.saml.saml2.core.StatusCode;
import org.springframework.security.saml2.core.Saml2Error;
import org.springframework.security.saml2.core.Saml2ErrorCodes;
import org.springframework.security.saml2.core.Saml2ResponseValidatorResult;
import org.springframework.security.saml2.provider.service.authentication.OpenSaml5AuthenticationProvider;
import org.springframework.security.saml2.provider.service.authentication.OpenSaml5AuthenticationProvider.AssertionValidator;
import org.springframework.security.saml2.provider.service.authentication.OpenSaml5AuthenticationProvider.ResponseToken;
import org.springframework.security.saml2.provider.service.authentication.OpenSaml5AuthenticationProvider.ResponseValidator;
import org.springframework.security.saml2.provider.service.authentication.Saml2AuthenticationToken;
import org.w3c.dom.Element;

/**
 * What a response must have that Spring's defaults leave open: an audience, a recipient, a destination, an answer to our
 * own request in response and confirmation, one assertion only, and signatures of the SHA-2 family (ALL-03).
 */
final class ResponsePolicy {

    private static final Set<String> SIGNATURES = Set.of(
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha384",
            "http://www.w3.org/2001/04/xmldsig-more#rsa-sha512",
            "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1",
            "http://www.w3.org/2007/05/xmldsig-more#sha384-rsa-MGF1",
            "http://www.w3.org/2007/05/xmldsig-more#sha512-rsa-MGF1",
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256",
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384",
            "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha512");
    private static final Set<String> DIGESTS = Set.of(
            "http://www.w3.org/2001/04/xmlenc#sha256",
            "http://www.w3.org/2001/04/xmldsig-more#sha384",
            "http://www.w3.org/2001/04/xmlenc#sha512");

    /** The error code of an answer without what we asked for. */
    static final String NO_SECOND_FACTOR = "no_second_factor";

    private ResponsePolicy() {}

    static void applyTo(OpenSaml5AuthenticationProvider provider) {
        var defaults = ResponseValidator.withDefaults(ResponsePolicy::check);
        provider.setResponseValidator(given -> hasSecondFactor(given.getResponse())
                ? defaults.convert(given)
                : Saml2ResponseValidatorResult.failure(
                        new Saml2Error(NO_SECOND_FACTOR, "The identity provider has no second factor for the user")));
        provider.setAssertionValidator(AssertionValidator.builder()
                .validationContextParameters(all -> {
                    all.put(SC_RECIPIENT_REQUIRED, true);
                    all.put(SC_IN_RESPONSE_TO_REQUIRED, true);
                    all.put(SC_NOT_ON_OR_AFTER_REQUIRED, true);
                    all.put(COND_REQUIRED_CONDITIONS, Set.of(AudienceRestriction.DEFAULT_ELEMENT_NAME));
                })
                .build());
    }

    private static Saml2ResponseValidatorResult check(ResponseToken given) {
        var response = given.getResponse();
        var errors = new ArrayList<Saml2Error>();
        if (!answersOurs(response, given.getToken())) {
            errors.add(
                    new Saml2Error(Saml2ErrorCodes.INVALID_IN_RESPONSE_TO, "The response answers no request of ours"));
        }
        if (isBlank(response.getDestination())) {
            errors.add(new Saml2Error(Saml2ErrorCodes.INVALID_DESTINATION, "The response has no destination"));
        }
        if (response.getAssertions().size() > 1) {
            errors.add(new Saml2Error(Saml2ErrorCodes.INVALID_RESPONSE, "The response has more than one assertion"));
        }
        signed(response)
                .filter(one -> !isSha2(one))
                .forEach(weak ->
                        errors.add(new Saml2Error(Saml2ErrorCodes.INVALID_SIGNATURE, "The signature is not SHA-2")));
        return Saml2ResponseValidatorResult.failure(errors);
    }

    /** Asked for two factors, a provider may answer that it cannot have them. */
    private static boolean hasSecondFactor(Response response) {
        return Stream.ofNullable(response.getStatus())
                .flatMap(status -> Stream.ofNullable(status.getStatusCode()))
                .flatMap(code -> Stream.ofNullable(code.getStatusCode()))
                .noneMatch(detail -> StatusCode.NO_AUTHN_CONTEXT.equals(detail.getValue()));
    }

    private static boolean answersOurs(Response response, Saml2AuthenticationToken token) {
        var request = token.getAuthenticationRequest();
        return request != null && request.getId().equals(response.getInResponseTo());
    }

    private static Stream<SignableSAMLObject> signed(Response response) {
        return Stream.concat(Stream.of(response), response.getAssertions().stream())
                .map(SignableSAMLObject.class::cast)
                .filter(SignableSAMLObject::isSigned);
    }

    private static boolean isSha2(SignableSAMLObject signed) {
        var signature = signed.getSignature();
        var written = signature == null ? null : signature.getDOM();
        return signature != null
                && SIGNATURES.contains(String.valueOf(signature.getSignatureAlgorithm()))
                && written != null
                && digests(written).stream().allMatch(DIGESTS::contains);
    }

    private static List<String> digests(Element signature) {
        var methods = signature.getElementsByTagNameNS(XMLSignature.XMLNS, "DigestMethod");
        return Stream.iterate(0, i -> i < methods.getLength(), i -> i + 1)
                .map(i -> ((Element) methods.item(i)).getAttribute("Algorithm"))
                .toList();
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
