package se.omsorgsportal.security.saml;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.saml2.core.OpenSamlInitializationService;

/**
 * OpenSAML reads its own settings for half a second. It does so beside the start of everything else, and whoever needs it
 * first waits for what is left: the library itself would let a second caller through while the first is not done, or after
 * it has failed.
 */
final class SamlLibrary implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final FutureTask<Boolean> READING = new FutureTask<>(OpenSamlInitializationService::initialize);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (WithIdentityProviders.in(context.getEnvironment())) {
            Thread.ofPlatform().daemon().name("opensaml").start(READING);
        }
    }

    /** Returns when it is ready, the first to come makes it so; throws when it cannot be, which stops the start. */
    static void awaitReady() {
        READING.run();
        try {
            READING.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("OpenSAML cannot be used", broken.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
