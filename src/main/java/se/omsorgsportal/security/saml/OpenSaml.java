package se.omsorgsportal.security.saml;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.saml2.core.OpenSamlInitializationService;

/** Lets OpenSAML read its definitions beside the rest of the start; the SAML login waits for them, and fails with them. */
final class OpenSaml implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final FutureTask<Boolean> READING = new FutureTask<>(OpenSamlInitializationService::initialize);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (WithIdentityProviders.in(context.getEnvironment())) {
            Thread.ofPlatform().daemon().name("opensaml").start(READING);
        }
    }

    /** Returns when everything has been read, by this thread if by no other. */
    static void ready() {
        READING.run();
        try {
            READING.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while OpenSAML was starting.", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("OpenSAML did not start.", failed.getCause());
        }
    }
}
