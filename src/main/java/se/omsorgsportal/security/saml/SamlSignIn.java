package se.omsorgsportal.security.saml;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import javax.xml.namespace.QName;
import org.opensaml.core.xml.util.XMLObjectSupport;
import org.opensaml.saml.saml2.core.AuthnContextClassRef;
import org.opensaml.saml.saml2.core.AuthnContextComparisonTypeEnumeration;
import org.opensaml.saml.saml2.core.RequestedAuthnContext;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.saml2.provider.service.authentication.OpenSaml5AuthenticationProvider;
import org.springframework.security.saml2.provider.service.web.Saml2WebSsoAuthenticationRequestFilter;
import org.springframework.security.saml2.provider.service.web.authentication.OpenSaml5AuthenticationRequestResolver;
import org.springframework.security.saml2.provider.service.web.authentication.OpenSaml5AuthenticationRequestResolver.AuthnRequestContext;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import se.omsorgsportal.security.SignInMethod;
import se.omsorgsportal.security.UserDirectory;
import se.omsorgsportal.setup.SamlProperties;

/** Login, single logout and metadata, wired by hand from Spring Security's parts. */
final class SamlSignIn implements SignInMethod {

    private final SamlProperties settings;
    private final IdentityProviders providers;
    private final UsedAssertions used;
    private final UserDirectory directory;
    private final SecurityContextHolderStrategy contexts;

    SamlSignIn(
            SamlProperties settings,
            IdentityProviders providers,
            UsedAssertions used,
            UserDirectory directory,
            SecurityContextHolderStrategy contexts) {
        SamlLibrary.awaitReady();
        this.settings = settings;
        this.providers = providers;
        this.used = used;
        this.directory = directory;
        this.contexts = contexts;
    }

    /** The only provider at once; where there are several the user chooses. */
    @Override
    public String entrance() {
        var all = settings.providers();
        return all.size() == 1 ? ReachableProvider.BEGIN + all.getFirst().id() : "/login";
    }

    @Override
    public void addTo(HttpSecurity http) throws Exception {
        var welcome = new VaadinSavedRequestAwareAuthenticationSuccessHandler();
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, welcome);
        http.saml2Login(login -> login.loginPage("/login")
                .relyingPartyRegistrationRepository(providers)
                .authenticationRequestResolver(requests())
                .authenticationManager(new ProviderManager(provider()))
                .successHandler(welcome)
                .failureHandler(new RefusalPage()));
        http.saml2Logout(
                logout -> logout.relyingPartyRegistrationRepository(providers).withObjectPostProcessor(sameContext()));
        http.logout(logout -> logout.withObjectPostProcessor(sameContext()));
        http.saml2Metadata(metadata -> metadata.metadataUrl("/saml2/service-provider-metadata/{registrationId}"));
        http.addFilterBefore(new ReachableProvider(providers), Saml2WebSsoAuthenticationRequestFilter.class);
    }

    private OpenSaml5AuthenticationProvider provider() {
        var provider = new OpenSaml5AuthenticationProvider();
        ResponsePolicy.applyTo(provider);
        provider.setResponseAuthenticationConverter(new PersonOfAssertion(settings, used, directory));
        return provider;
    }

    private OpenSaml5AuthenticationRequestResolver requests() {
        var resolver = new OpenSaml5AuthenticationRequestResolver(providers);
        resolver.setAuthnRequestCustomizer(this::askForTwoFactors);
        return resolver;
    }

    private void askForTwoFactors(AuthnRequestContext context) {
        var id = context.getRelyingPartyRegistration().getRegistrationId();
        if (settings.provider(id)
                .filter(SamlProperties.IdentityProvider::stepUp)
                .isEmpty()) {
            return;
        }
        RequestedAuthnContext wanted = make(RequestedAuthnContext.DEFAULT_ELEMENT_NAME);
        wanted.setComparison(AuthnContextComparisonTypeEnumeration.EXACT);
        for (var uri : settings.twoFactors()) {
            AuthnContextClassRef reference = make(AuthnContextClassRef.DEFAULT_ELEMENT_NAME);
            reference.setURI(uri);
            wanted.getAuthnContextClassRefs().add(reference);
        }
        context.getAuthnRequest().setRequestedAuthnContext(wanted);
    }

    @SuppressWarnings("unchecked")
    private static <T> T make(QName name) {
        return (T) XMLObjectSupport.buildXMLObject(name);
    }

    /** Vaadin puts its own holder of the login in place, and Spring does not hand it to the filters of the logout. */
    private ObjectPostProcessor<LogoutFilter> sameContext() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends LogoutFilter> O postProcess(O filter) {
                filter.setSecurityContextHolderStrategy(contexts);
                return filter;
            }
        };
    }
}
