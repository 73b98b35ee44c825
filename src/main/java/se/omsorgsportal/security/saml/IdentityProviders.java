package se.omsorgsportal.security.saml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.pem.PemContent;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.security.saml2.core.Saml2X509Credential;
import org.springframework.security.saml2.core.Saml2X509Credential.Saml2X509CredentialType;
import org.springframework.security.saml2.provider.service.registration.AssertingPartyMetadata;
import org.springframework.security.saml2.provider.service.registration.AssertingPartyMetadataRepository;
import org.springframework.security.saml2.provider.service.registration.OpenSaml5AssertingPartyMetadataRepository;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistration;
import org.springframework.security.saml2.provider.service.registration.RelyingPartyRegistrationRepository;
import org.springframework.security.saml2.provider.service.registration.Saml2MessageBinding;
import se.omsorgsportal.setup.PortalProperties;
import se.omsorgsportal.setup.SamlProperties;
import se.omsorgsportal.setup.SamlProperties.IdentityProvider;
import se.omsorgsportal.setup.SamlProperties.KeyFiles;

/**
 * The portal's registrations at the identity providers. Their metadata is fetched when first needed, so that the portal
 * starts while one of them is down, and refreshes itself from then on, so that new keys are learnt.
 */
final class IdentityProviders implements RelyingPartyRegistrationRepository {

    private static final Logger LOG = LoggerFactory.getLogger(IdentityProviders.class);
    private final SamlProperties settings;
    private final PortalProperties portal;
    private final Clock clock;
    private final Map<String, AssertingPartyMetadataRepository> metadata = new ConcurrentHashMap<>();

    IdentityProviders(SamlProperties settings, PortalProperties portal, Clock clock) {
        SamlLibrary.awaitReady();
        this.settings = settings;
        this.portal = portal;
        this.clock = clock;
    }

    /** Nothing when there is no such provider, or when its metadata cannot be had now. */
    @Override
    public @Nullable RelyingPartyRegistration findByRegistrationId(String id) {
        return settings.provider(id).map(this::registration).orElse(null);
    }

    private @Nullable RelyingPartyRegistration registration(IdentityProvider provider) {
        var party = party(provider);
        return party == null ? null : register(provider.id(), party);
    }

    private @Nullable AssertingPartyMetadata party(IdentityProvider provider) {
        try {
            var parties = metadata.computeIfAbsent(provider.id(), id -> fetch(provider));
            Iterator<AssertingPartyMetadata> all = parties.iterator();
            return all.hasNext() ? all.next() : null;
        } catch (RuntimeException away) {
            LOG.error("No metadata from the identity provider {}: {}", provider.id(), away.getMessage());
            return null;
        }
    }

    private AssertingPartyMetadataRepository fetch(IdentityProvider provider) {
        return OpenSaml5AssertingPartyMetadataRepository.withTrustedMetadataLocation(provider.metadata())
                .resourceLoader(new FreshResources())
                .build();
    }

    private RelyingPartyRegistration register(String id, AssertingPartyMetadata party) {
        var logout = portal.link("/logout/saml2/slo");
        return RelyingPartyRegistration.withAssertingPartyMetadata(party)
                .registrationId(id)
                .entityId(portal.link("/saml2/service-provider-metadata/" + id))
                .assertionConsumerServiceLocation(portal.link("/login/saml2/sso/" + id))
                .singleLogoutServiceLocation(logout)
                .singleLogoutServiceBindings(all -> {
                    all.add(Saml2MessageBinding.POST);
                    all.add(Saml2MessageBinding.REDIRECT);
                })
                .authnRequestsSigned(true)
                .signingX509Credentials(all -> add(all, settings.signing(), Saml2X509CredentialType.SIGNING))
                .decryptionX509Credentials(all -> add(all, settings.encryption(), Saml2X509CredentialType.DECRYPTION))
                .build();
    }

    private static void add(
            Collection<Saml2X509Credential> all, @Nullable KeyFiles files, Saml2X509CredentialType use) {
        if (files != null) {
            all.add(new Saml2X509Credential(key(files), certificate(files), use));
        }
    }

    private static PrivateKey key(KeyFiles files) {
        return Objects.requireNonNull(load(files.key()).getPrivateKey());
    }

    private static X509Certificate certificate(KeyFiles files) {
        return load(files.certificate()).getCertificates().getFirst();
    }

    private static PemContent load(Path file) {
        try {
            return PemContent.load(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private final class FreshResources extends DefaultResourceLoader {
        @Override
        public Resource getResource(String location) {
            try {
                return location.startsWith("http") ? new FreshUrl(location, clock) : super.getResource(location);
            } catch (MalformedURLException wrong) {
                throw new IllegalArgumentException(wrong);
            }
        }
    }
}
