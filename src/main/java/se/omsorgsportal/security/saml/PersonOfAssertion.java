package se.omsorgsportal.security.saml;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opensaml.core.xml.XMLObject;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.AuthnContext;
import org.opensaml.saml.saml2.core.AuthnContextClassRef;
import org.opensaml.saml.saml2.core.AuthnStatement;
import org.opensaml.saml.saml2.core.SubjectConfirmation;
import org.opensaml.saml.saml2.core.SubjectConfirmationData;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.saml2.provider.service.authentication.OpenSaml5AuthenticationProvider.ResponseToken;
import org.springframework.security.saml2.provider.service.authentication.Saml2AssertionAuthentication;
import org.springframework.security.saml2.provider.service.authentication.Saml2ResponseAssertion;
import org.w3c.dom.Element;
import se.omsorgsportal.security.LoginKind;
import se.omsorgsportal.security.PortalUser;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.setup.SamlProperties;
import se.omsorgsportal.setup.SamlProperties.IdentityProvider;
import se.omsorgsportal.shared.Malformed;

/**
 * Turns a response that is proven genuine into a signed-in person: two factors shown, the assertion not used before, the
 * person known and active (ALL-03). Roles are the portal's, never the identity provider's.
 */
final class PersonOfAssertion implements Converter<ResponseToken, Saml2AssertionAuthentication> {

    /** More than the clocks may differ by, so that nothing is forgotten while it is still accepted. */
    private static final Duration MARGIN = Duration.ofMinutes(15);

    private final SamlProperties settings;
    private final UsedAssertions used;
    private final UserDirectory directory;

    PersonOfAssertion(SamlProperties settings, UsedAssertions used, UserDirectory directory) {
        this.settings = settings;
        this.used = used;
        this.directory = directory;
    }

    @Override
    public Saml2AssertionAuthentication convert(ResponseToken given) {
        var assertion = given.getResponse().getAssertions().getFirst();
        var id = given.getToken().getRelyingPartyRegistration().getRegistrationId();
        var provider = settings.provider(id).orElseThrow();
        requireTwoFactors(assertion);
        requireFirstUse(assertion);
        var user = person(assertion, provider);
        var name = String.valueOf(assertion.getSubject().getNameID().getValue());
        var session = Saml2ResponseAssertion.withResponseValue("")
                .nameId(name)
                .sessionIndexes(assertion.getAuthnStatements().stream()
                        .map(AuthnStatement::getSessionIndex)
                        .toList())
                .build();
        var factor = FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.SAML_RESPONSE_AUTHORITY);
        return new Saml2AssertionAuthentication(new SamlPrincipal(user.id(), name), session, List.of(factor), id);
    }

    private void requireTwoFactors(Assertion assertion) {
        var shown = assertion.getAuthnStatements().stream()
                .map(AuthnStatement::getAuthnContext)
                .flatMap(Stream::ofNullable)
                .map(AuthnContext::getAuthnContextClassRef)
                .flatMap(Stream::ofNullable)
                .map(AuthnContextClassRef::getURI)
                .toList();
        if (shown.stream().noneMatch(settings.twoFactors()::contains)) {
            throw new LoginRefused(LoginRefusal.SECOND_FACTOR, "The authentication context is " + shown);
        }
    }

    private void requireFirstUse(Assertion assertion) {
        var expires = assertion.getSubject().getSubjectConfirmations().stream()
                .map(SubjectConfirmation::getSubjectConfirmationData)
                .flatMap(Stream::ofNullable)
                .map(SubjectConfirmationData::getNotOnOrAfter)
                .flatMap(Stream::ofNullable)
                .max(Instant::compareTo)
                .orElseThrow();
        if (!used.use(assertion.getIssuer().getValue(), assertion.getID(), expires.plus(MARGIN))) {
            throw new LoginRefused(LoginRefusal.USED_BEFORE, "Assertion " + assertion.getID() + " was used before");
        }
    }

    private PortalUser person(Assertion assertion, IdentityProvider provider) {
        var kind = LoginKind.valueOf(provider.person().name());
        return value(assertion, provider)
                .flatMap(value -> find(kind, value))
                .orElseThrow(() -> new LoginRefused(
                        LoginRefusal.UNKNOWN_PERSON,
                        "Nobody active in the portal has the " + kind + " of the assertion"));
    }

    private Optional<PortalUser> find(LoginKind kind, String value) {
        try {
            return directory.find(kind, value);
        } catch (Malformed nobodyHasThat) {
            return Optional.empty();
        }
    }

    private static Optional<String> value(Assertion assertion, IdentityProvider provider) {
        var attribute = provider.attribute();
        if (attribute == null) {
            return text(assertion.getSubject().getNameID());
        }
        var values = assertion.getAttributeStatements().stream()
                .flatMap(statement -> statement.getAttributes().stream())
                .filter(one -> attribute.equals(one.getName()))
                .flatMap(one -> one.getAttributeValues().stream())
                .map(PersonOfAssertion::text)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    private static Optional<String> text(@Nullable XMLObject element) {
        return Optional.ofNullable(element)
                .map(XMLObject::getDOM)
                .map(Element::getTextContent)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
