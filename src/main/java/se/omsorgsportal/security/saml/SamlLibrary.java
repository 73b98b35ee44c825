package se.omsorgsportal.security.saml;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.saml2.core.OpenSamlInitializationService;

/**
 * OpenSAML reads its own settings for half a second. It does so beside the start of everything else, and whoever needs it
 * first waits for what is left: the library itself would let a second caller through while the first is not done.
 */
final class SamlLibrary implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (WithIdentityProviders.in(context.getEnvironment())) {
            Thread.ofPlatform().daemon().name("opensaml").start(SamlLibrary::awaitReady);
        }
    }

    /** Returns when it is ready; the first to come makes it so. */
    static synchronized void awaitReady() {
        OpenSamlInitializationService.initialize(); // once; again it does nothing
    }
}
